import Foundation
import Testing

@Suite("admin evaluate")
struct EvaluateTests {
    @Test(
        "Values as the contract gives them; a formula may begin with a minus",
        arguments: [
            (["1 + 2 * 3"], "7", "number"), (["-3^2"], "-9", "number"), (["--", "-(+10-2)"], "-8", "number"),
            (["10/3"], "3.33333333333333", "number"), (["--10"], "10", "number"),
            (["--set", "done=331", "--set", "total=414", "done / total >= 80 / 100"], "false", "boolean"),
            (["--set", "a=-5", "a % 3"], "-2", "number"), (["--set", "d=2023-06-30", "d + 1"], "2023-07-01", "string"),
            (["'卫生室'"], "卫生室", "string"), (["2 ^ 64"], "18446744073709551616", "number"),
        ]
    )
    func values(_ arguments: [String], _ value: String, _ type: String) async throws {
        try await Office.withoutDatabase { office in
            let answer = try await office.admin(["evaluate", "--format", "json"] + arguments).expectSuccess()
            let json = try answer.json
            #expect(json["value"] as? String == value)
            #expect(json["type"] as? String == type)
            #expect(json["reason"] is NSNull)
        }
    }

    @Test(
        "Without a value there is a reason",
        arguments: [(["1 / 0"], "除数为0"), (["--set", "done=", "done + 1"], "未报：done")]
    )
    func reasons(_ arguments: [String], _ reason: String) async throws {
        try await Office.withoutDatabase { office in
            let json = try await office.admin(["evaluate", "--format", "json"] + arguments).expectSuccess().json
            #expect(json["value"] is NSNull)
            #expect(json["type"] as? String == "null")
            #expect(json["reason"] as? String == reason)
            try await office.admin(["evaluate"] + arguments).expectSuccess()
        }
    }

    @Test("A formula that cannot be parsed or typed is refused with its position")
    func mistakes() async throws {
        try await Office.withoutDatabase { office in
            let set = ["evaluate", "--set", "total=5"]
            try await office.admin(set + ["1 + * 2"]).expectComplaint(1, "第5个字符处")
            try await office.admin(set + ["1 + totl"]).expectComplaint(1, "第5个字符处", "可能是“total”")
            try await office.admin(set + ["total && true"]).expectComplaint(1, "第1个字符处", "是或否")
            try await office.admin(["evaluate", "1", "2"]).expectComplaint(64, "只有一个")
            try await office.admin(["evaluate"]).expectComplaint(64)
            try await office.admin(["evaluate", "--set", "5", "1"]).expectComplaint(64)
        }
    }
}
