extension LocalPostgresError {
    /// What happened and what to do, in a sentence for people.
    public var explanation: String {
        switch code {
        case .noServerPrograms:
            "没有找到 PostgreSQL 服务器程序。请安装 postgresql（15 或更高版本），或用 TAIZHANG_PG_BINDIR 指明其 bin 目录。"
        case .versionMissing:
            "内置数据库“\(path)”由 PostgreSQL \(detail) 建立，本机没有这一版本的服务器程序。请安装 postgresql-\(detail)。"
        case .noServerUser:
            "找不到可用来运行内置数据库的操作系统用户（\(detail)）。"
        case .anotherUser:
            "内置数据库“\(path)”属于用户“\(detail)”，且没有在运行。请由该用户或 root 启动。"
        case .fileTrouble:
            "无法使用“\(path)”：\(detail)。"
        case .foreignSocketFolder:
            "套接字目录“\(path)”属于其他用户（\(detail)），为安全起见不予使用。请管理员检查后删除该目录。"
        case .creationFailed:
            "内置数据库建立失败（\(detail)）。详见日志“\(path)”。"
        case .startFailed:
            "内置数据库启动失败（\(detail)）。详见日志“\(path)”。"
        case .timedOut:
            "内置数据库在规定时间内没有完成\(detail == "stop" ? "停止" : "启动")。详见日志“\(path)”；稍后可以再试。"
        case .busy:
            "另一个程序正在建立、启动或停止内置数据库“\(path)”，请稍后再试。"
        default:
            description
        }
    }
}
