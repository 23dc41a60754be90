import Domain
import Testing

@Suite("Moments")
struct TimestampTests {
    @Test func areShownInTheTimeOfShanghai() {
        let moment = Timestamp(secondsSince1970: 1_688_140_799)  // 2023-06-30 15:59:59 UTC
        #expect(moment.chinese == "2023-06-30 23:59:59")
        #expect(Timestamp(secondsSince1970: 1_688_140_800).day.description == "2023-07-01")
    }

    @Test func beforeTheEpochCountBackwards() {
        #expect(Timestamp(secondsSince1970: -28_801).chinese == "1969-12-31 23:59:59")
    }
}
