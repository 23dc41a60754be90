/// The figures of case 01, copied by hand from the file: the independent source of what the standing must be.
struct FigureTable {
    /// One region: what it reported and was asked for. `nil` where it has no such task or figure.
    struct Line {
        let region: String
        let isZone: Bool
        let teams: (done: Int, target: Int)
        let staff: (done: Int, target: Int)
        let clinics: (done: Int, target: Int)?
        let publicClinics: (owned: Int, all: Int)?
    }

    static let june: [Line] = [
        county("宛城区", (5, 8), (612, 1101), (300, 663), (540, 663)),
        county("卧龙区", (6, 9), (701, 1265), (660, 660), (561, 660)),
        county("镇平县", (4, 8), (598, 1199), (207, 414), (331, 414)),
        county("内乡县", (4, 8), (1126, 1126), (291, 583), (470, 583)),
        county("西峡县", (8, 8), (352, 690), (334, 334), (301, 334)),
        county("淅川县", (3, 8), (455, 919), (249, 498), (399, 498)),
        county("邓州市", (7, 14), (1611, 3197), (655, 1310), (1048, 1310)),
        county("新野县", (4, 8), (530, 1096), (231, 462), (360, 462)),
        county("唐河县", (2, 8), (980, 2444), (400, 873), (690, 873)),
        county("桐柏县", (4, 8), (260, 525), (115, 231), (190, 231)),
        county("社旗县", (4, 8), (660, 1349), (246, 492), (400, 492)),
        county("方城县", (5, 8), (770, 1529), (0, 555), (430, 555)),
        county("南召县", (4, 8), (590, 1174), (323, 647), (520, 647)),
        zone("示范区", (1, 1), (318, 318), (120, 144)),
        zone("高新区", (1, 2), (80, 154), nil),
        zone("官庄工区", (0, 1), (70, 151), (130, 167)),
        zone("职教园区", (1, 1), (160, 151), (55, 66)),
    ]

    private static func county(
        _ region: String,
        _ teams: (Int, Int),
        _ staff: (Int, Int),
        _ clinics: (Int, Int),
        _ publicClinics: (Int, Int)
    ) -> Line {
        Line(region: region, isZone: false, teams: teams, staff: staff, clinics: clinics, publicClinics: publicClinics)
    }

    private static func zone(
        _ region: String,
        _ teams: (Int, Int),
        _ staff: (Int, Int),
        _ publicClinics: (Int, Int)?
    ) -> Line {
        Line(region: region, isZone: true, teams: teams, staff: staff, clinics: nil, publicClinics: publicClinics)
    }
}

/// The rules of the programme worked out once more, with plain whole numbers and fractions.
struct WorkedOut {
    let line: FigureTable.Line
    /// The score as a fraction, so that scores can be compared without rounding.
    let score: (numerator: Int128, denominator: Int128)

    init(_ line: FigureTable.Line) {
        self.line = line
        var parts: [(weight: Int, top: Int, bottom: Int)] = [
            (25, line.teams.done, line.teams.target), (25, line.staff.done, line.staff.target),
        ]
        if let clinics = line.clinics { parts.append((30, clinics.done, clinics.target)) }
        // The share counts as a part of 80 %: owned ÷ all ÷ 0.8 = owned × 5 ÷ (all × 4).
        if let clinics = line.publicClinics { parts.append((20, clinics.owned * 5, clinics.all * 4)) }
        let weights = parts.map(\.weight).reduce(0, +)
        var total: (numerator: Int128, denominator: Int128) = (0, 1)
        for (weight, top, bottom) in parts {
            let points = Int128(weight * min(top, bottom))
            total = Self.reduced(
                total.numerator * Int128(bottom) + points * total.denominator,
                total.denominator * Int128(bottom)
            )
        }
        score = Self.reduced(total.numerator * 100, total.denominator * Int128(weights))
    }

    /// The score with four decimals, rounded half up.
    var scoreText: String { Self.decimal(score.numerator, score.denominator, places: 4) }

    /// Whether this one stands before the other.
    func isAhead(of other: WorkedOut) -> Bool {
        score.numerator * other.score.denominator > other.score.numerator * score.denominator
    }

    /// A fraction of two counts as a decimal, rounded half up.
    static func decimal(_ numerator: some BinaryInteger, _ denominator: some BinaryInteger, places: Int) -> String {
        let (numerator, denominator) = (Int128(numerator), Int128(denominator))
        var scale: Int128 = 1
        for _ in 0..<places { scale *= 10 }
        let rounded = (numerator * scale * 2 + denominator) / (denominator * 2)
        let digits = String(rounded % scale)
        return "\(rounded / scale)." + String(repeating: "0", count: places - digits.count) + digits
    }

    /// The light of a completion on 30 June, the 181st of 365 days.
    static func light(_ done: Int, of target: Int) -> String {
        if done >= target { return "完成" }
        if done * 365 >= target * 181 { return "正常" }
        return done * 365 * 10 >= target * 181 * 9 ? "低于序时" : "严重滞后"
    }

    private static func reduced(_ numerator: Int128, _ denominator: Int128) -> (Int128, Int128) {
        var (one, other) = (numerator, denominator)
        while other != 0 { (one, other) = (other, one % other) }
        return (numerator / one, denominator / one)
    }
}
