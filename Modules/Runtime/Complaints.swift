import Core
import Domain
import Glibc
import LocalPostgres
import Persistence
import Postgres
import Programmes
import Reporting
import StagedFiles
import Workbooks
import XLSXExport

extension Complaint {
    /// Turns refusals and failures into a sentence and an exit code: the one place that does. `nil` for an error that
    /// is none of the product's, such as one of the argument parser.
    public init?(_ error: any Error) {
        switch error {
        case let complaint as Complaint: self = complaint
        case let refusal as Refusal:
            self.init(refusal.kind == .usage ? .wrongUsage : .refused, refusal.message, advice: refusal.advice)
        case let refusal as ReportRefusal:
            self.init(.refused, refusal.message, advice: refusal.advice)
        case let unreadable as PackUnreadable:
            self.init(.noInput, "方案文件“\(unreadable.file)”打不开：\(unreadable.reason)", advice: "请检查路径与权限")
        case let trouble as SettingsTrouble: self.init(trouble)
        case let trouble as SchemaTrouble: self.init(trouble)
        case is AnotherRun:
            self.init(.tryLater, "另一个批处理正在运行", advice: "请稍后再试")
        case let error as LocalPostgresError:
            let status: Status = error.isTemporary ? .tryLater : error.isDenied ? .denied : .unreachable
            self.init(status, error.explanation, advice: "可运行 admin database status 查看情况")
        case let error as PostgresError: self.init(error)
        case let failure as StagingFailure: self.init(failure)
        case let error as XLSXExportError: self.init(error)
        case let refusal as WorkbookRefusal:
            self.init(.refused, "台账没有写出来：\(refusal)", advice: "请把这句话转给管理员")
        case let altered as FrozenStandingAltered:
            self.init(
                .refused,
                "\(altered.period.chinese)关账时定下的排名在数据库里被改动过，摘要对不上",
                advice: "请不要使用这一期的排名，与数据库管理员一起从备份恢复"
            )
        case is CancellationError: self.init(.interrupted, "已中断", advice: "已经完成的部分有效，可以再运行一次")
        default: return nil
        }
    }

    private init(_ trouble: SettingsTrouble) {
        switch trouble {
        case .passwordInArguments:
            self.init(
                .wrongUsage,
                "命令行里不能写密码，本机的其他用户看得见",
                advice: "请把密码写进 ~/.pgpass，或用环境变量 PGPASSWORD、PGSERVICE"
            )
        case .personOnServer:
            self.init(.wrongUsage, "--as 只能用于内置数据库", advice: "在正式数据库上，操作人就是数据库的登录名，请去掉 --as")
        case .databaseNotUTF8(let encoding):
            self.init(
                .wrongSettings,
                "数据库的字符编码是\(encoding)，存不下全部汉字",
                advice: "请用UTF8编码另建一个数据库：createdb -E UTF8 -T template0 …"
            )
        case .illegalSchema(let name):
            self.init(.wrongUsage, "“\(name)”不能用作模式名", advice: "请换一个不超过63个字节的名称")
        }
    }

    private init(_ trouble: SchemaTrouble) {
        switch trouble {
        case .absent: self.init(.wrongSettings, "数据库里还没有本系统的数据表", advice: "请先运行 admin setup")
        case .behind: self.init(.wrongSettings, "数据表的版本比本程序旧", advice: "请先备份，再运行 admin setup 升级")
        case .changed:
            self.init(.wrongSettings, "数据表与本程序的升级记录不符，可能被别的程序改动过", advice: "请运行 admin doctor，并与管理员联系")
        case .newer: self.init(.wrongSettings, "数据表的版本比本程序新", advice: "请升级本程序，不要用旧程序写新数据")
        case .foreign: self.init(.wrongSettings, "数据库里同名的模式不是本系统的", advice: "请用 --schema 换一个名称")
        }
    }

    private init(_ error: PostgresError) {
        switch error.category {
        case .unreachable:
            self.init(.unreachable, "数据库连不上：\(error.message)", advice: "请检查数据库是否启动、地址和端口是否正确")
        case .databaseAbsent:
            self.init(.unreachable, "服务器上没有这个数据库：\(error.message)", advice: "请管理员建立数据库，或改正 --database")
        case .denied where error.code == .insufficientPrivilege:
            self.init(
                .denied,
                "数据库权限不足（\(error.message)）",
                advice: "请管理员授权；不让程序建表的，用 admin setup --print-sql 打印脚本由管理员执行"
            )
        case .denied:
            self.init(.denied, "数据库拒绝访问：密码不对或权限不足（\(error.message)）", advice: "请检查用户名、密码（~/.pgpass）和授权")
        case .temporary: self.init(.tryLater, "数据库正忙：\(error.message)", advice: "请稍后再试")
        case .lost where error.outcomeIsUnknown:
            self.init(.tryLater, "提交时连接中断，不知道是否已经入库", advice: "请再运行一次同样的命令：已入库的会提示“已收到”")
        case .lost: self.init(.unreachable, "与数据库的连接中断：\(error.message)", advice: "没有完成的部分没有入库，请再运行一次")
        case .wrongSettings:
            self.init(.wrongSettings, "数据库设置不对：\(error.message)", advice: "请检查连接设置；服务器须为 PostgreSQL 15 或更高版本")
        case .wrongSchema: self.init(.wrongSettings, "数据表不全：\(error.message)", advice: "请运行 admin setup")
        case .statement where error.code == .diskFull:
            self.init(.inputOutput, "数据库的磁盘满了", advice: "请管理员清理磁盘后再运行一次，没有完成的部分没有入库")
        case .statement: self.init(.inputOutput, "数据库报错（\(error.code.rawValue)）：\(error.message)", advice: "请把这句话转给管理员")
        }
    }

    private init(_ failure: StagingFailure) {
        let reason = "（\(SystemReason.words(failure.systemError))）"
        if [ENOSPC, EDQUOT, EFBIG].contains(failure.systemError) {
            self.init(.inputOutput, "磁盘满了，台账没有写成\(reason)", advice: "请清理磁盘（包括临时目录）后再运行一次；原来的文件没有动")
        } else {
            self.init(.cannotCreate, "台账写不出来\(reason)", advice: "请检查输出文件夹和临时目录的权限")
        }
    }

    private init(_ error: XLSXExportError) {
        let reason = error.systemError.map { "（\(SystemReason.words($0))）" } ?? ""
        switch error.code {
        case _ where [ENOSPC, EDQUOT, EFBIG].contains(error.systemError):
            self.init(.inputOutput, "磁盘满了，台账没有写成\(reason)", advice: "请清理磁盘（包括临时目录）后再运行一次；原来的文件没有动")
        case .verification:
            self.init(.inputOutput, "台账写出后读回核对不一致，已丢弃", advice: "多半是磁盘或临时目录满了，请清理后再运行一次")
        default:
            self.init(.inputOutput, "台账写不出来：\(error.description)", advice: "请把这句话转给管理员")
        }
    }
}
