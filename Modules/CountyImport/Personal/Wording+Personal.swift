import Findings

extension Finding {
    static func personalNumber(_ kind: PersonalNumber.Kind, _ cells: [SheetCell]) -> Finding {
        let places = cells.prefix(5).map(\.place.words).joined(separator: "、")
        let more = cells.count > 5 ? "等\(cells.count)处" : ""
        let (code, name): (FindingCode, String) =
            kind == .identity ? (.identityNumber, "身份证号码") : (.mobileNumber, "手机号码")
        return Finding(
            code,
            at: cells[0].place,
            text: cells[0].text,
            message: "\(places)\(more)含有\(name)，已遮盖，不入库；报表中不得填写个人信息"
        )
    }
}
