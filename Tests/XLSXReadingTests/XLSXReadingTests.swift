import Testing
import XLSXReading

@Suite("Reading .xlsx files")
struct XLSXReadingTests {
    @Test("says that a file is missing")
    func missing() {
        #expect(throws: XLSXReadingError(.notOpened)) { _ = try XLSXFile(path: "/nonexistent.xlsx") }
    }
}
