/// The Chinese words of made-up programmes.
enum Wording {
    static let programme = "测试市2023年度民生实事"
    static let shortProgramme = "民生实事"
    static let issuer = "测试市卫生健康委员会"
    static let whole = "全市"
    static let teams = "培训团队"
    static let teamsRate = "培训团队完成率"
    static let teamsShort = "团队培训"
    static let clinics = "村卫生室总数"
    static let publicClinics = "公有产权村卫生室"
    static let publicShare = "公有产权村卫生室占比"
    static let publicShort = "公有产权"
    static let teamUnit = "个"
    static let clinicUnit = "所"
    static let paid = "村卫生室补助已拨付金额"
    static let subsidy = "村卫生室补助到位率"
    static let subsidyShort = "补助到位"
    static let yuan = "元"
    static let regionHeader = "县市区"
    static let form = "月报"
    static let quote = "每项任务要建立工作台账"
    static let everyone = "各县市区"
    static let monthly = "每月"
    static let office = "基层卫生科"
    static let file = "月报（最终版2）.csv"
    static let sender = "测试市卫生健康委员会基层卫生科"
    static let clerk = "clerk"
    static let notes = ["示例数据，均为虚构。", "功能区村卫生室已计入所在县区，全市不重复计算。"]

    static func county(_ number: Int) -> String { "第\(number)县" }
    static func zone(_ number: Int) -> String { "第\(number)园区" }
    static func long(_ name: String) -> String { "\(name)多民族自治与高质量发展先行示范城乡一体化协作区" }
    static func extra(_ number: Int) -> String { "第\(number)项重点工作任务" }
}
