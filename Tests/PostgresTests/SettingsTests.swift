import Postgres
import Testing

@Suite("Connection settings")
struct SettingsTests {
    @Test(
        "A password in the string is noticed and never shown",
        arguments: [
            "postgresql://li:geheim@db/taizhang", "host=db dbname=taizhang user=li password=geheim",
            "postgresql://li@db/taizhang?password=geheim",
        ]
    )
    func password(text: String) throws {
        let settings = try ConnectionSettings(text)
        #expect(settings.containsPassword)
        var dumped = ""
        dump(settings, to: &dumped)
        #expect(!"\(settings)\(String(reflecting: settings))\(dumped)".contains("geheim"))
        #expect("\(settings)" == "host=db dbname=taizhang user=li")
        #expect(settings.connecting(as: "other").containsPassword == false)
    }

    @Test("No password, no alarm", arguments: ["", "postgresql://li@db:5433/taizhang", "service=city"])
    func noPassword(text: String) throws {
        let settings = try ConnectionSettings(text)
        #expect(!settings.containsPassword)
    }

    @Test(
        "What libpq cannot read is refused without being repeated",
        arguments: ["geheim", "postgresql://a:geheim@[", "hots=x"]
    )
    func unreadable(text: String) {
        let error = #expect(throws: PostgresError.self) { try ConnectionSettings(text) }
        #expect(error?.category == .wrongSettings)
        #expect(error.map { "\($0)".contains("geheim") } == false)
    }

    @Test("The outcome is unknown only when the answer to COMMIT was lost")
    func outcome() {
        let lost = PostgresError(code: .connectionFailure, operation: "x", message: "")
        let unknown = PostgresError(code: .transactionResolutionUnknown, operation: "commit", message: "", cause: lost)
        #expect(!lost.outcomeIsUnknown)
        #expect(unknown.outcomeIsUnknown)
        #expect(unknown.category == .lost)
    }
}
