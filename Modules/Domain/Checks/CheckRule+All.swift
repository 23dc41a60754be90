import Findings
import Quantities

extension CheckRule {
    /// Every check that a pack can set, in the order in which they are documented.
    public static let all: [CheckRule] = relations + implausible + overTime + others

    /// Figures that contradict each other within a row.
    private static let relations: [CheckRule] = [
        CheckRule(.numeratorExceedsDenominator, "a", .file),
        CheckRule(.statedRateDiffers, "g", .file, tunings: [tolerance]),
        CheckRule(.totalMismatch, "h", .file),
        CheckRule(.exceedsBase, "i", .file),
        CheckRule(.percentForCount, "j", .cell, isFixed: true),
        CheckRule(.rateTypedAsCount, "j", .file),
        CheckRule(.systemDiffers, "n", .file, tunings: [Tuning(.tolerance, 0, "允许相差的个数", isWhole: false)]),
        CheckRule(.exceedsRegistered, "o", .file, takesLimits: true),
        CheckRule(.exceedsLicensed, "q", .file, takesLimits: true),
        CheckRule(.filledBeforeEnd, "r", .file),
    ]

    /// Figures that nobody can prove wrong.
    private static let implausible: [CheckRule] = [
        CheckRule(.exactlyOnTarget, "e", .file, tunings: [Tuning(.items, 3, "同一单位至少几项恰好等于目标")]),
        CheckRule(.identicalFigures, "f", .file, .history, tunings: [Tuning(.items, 3, "两个单位至少几项相同")]),
        CheckRule(.columnIdentical, "f", .file, tunings: [Tuning(.regions, 4, "至少几个单位同一个数")]),
        CheckRule(
            .roundNumbers,
            "l",
            .file,
            tunings: [
                Tuning(.step, 10, "多少的整倍数算“整”", isWhole: false), Tuning(.items, 5, "一行至少几个数都是整数倍（十倍于它的算两个）"),
                Tuning(.regions, 5, "一列至少几个单位都是整数倍"),
            ]
        ),
        CheckRule(
            .allComplete,
            "m",
            .file,
            tunings: [Tuning(.items, 6, "至少几个完成率"), Tuning(.regions, 3, "至少几个单位")]
        ),
    ]

    /// What only earlier periods, other regions and earlier files show.
    private static let overTime: [CheckRule] = [
        CheckRule(.cumulativeDecreased, "b", .history),
        CheckRule(
            .jumpInPeriod,
            "c",
            .history,
            tunings: [
                Tuning(.factor, 4, "增量超过平常的几倍", isWhole: false), Tuning(.least, 10, "增量至少多少才算", isWhole: false),
                Tuning(.share, percent(20), "期末数比上期变动超过几成（如 20%）"),
            ]
        ),
        CheckRule(
            .valueUnchanged,
            "d",
            .history,
            tunings: [Tuning(.periods, 3, "连续几期（月及更长）不变"), Tuning(.weeks, 6, "周报连续几周不变")]
        ),
        CheckRule(
            .unitMix,
            "k",
            .file,
            .history,
            tunings: [
                Tuning(.factor, 10_000, "两种单位相差的倍数", isWhole: false),
                Tuning(.spread, 3, "倍数可以偏离几倍", isWhole: false),
            ]
        ),
        CheckRule(.monthSumDiffers, "p", .history, tunings: [Tuning(.tolerance, 0, "允许相差的个数", isWhole: false)]),
        CheckRule(.sameFileOtherPeriod, "s", .store),
        CheckRule(
            .outlierOwnPast,
            nil,
            .history,
            tunings: [
                Tuning(.threshold, half(7), "修正标准分数达到多少"), Tuning(.periods, 4, "至少有几期历史"),
                Tuning(.share, percent(80), "至少偏离平常数几成"),
            ]
        ),
        CheckRule(
            .outlierAmongPeers,
            nil,
            .history,
            tunings: [
                Tuning(.factor, 4, "超过其他单位进度的几倍", isWhole: false), Tuning(.peers, 5, "至少有几个其他单位"),
                Tuning(.least, 10, "至少多少才算", isWhole: false),
            ]
        ),
    ]

    /// Further checks of the file.
    private static let others: [CheckRule] = [
        CheckRule(.baseChanged, nil, .file),
        CheckRule(.targetDiffers, nil, .file),
        CheckRule(.columnsMisplaced, nil, .file),
        CheckRule(
            .farAboveTarget,
            nil,
            .file,
            tunings: [Tuning(.factor, 2, "超过目标的几倍", isWhole: false), Tuning(.least, 20, "且多出至少多少", isWhole: false)]
        ),
        CheckRule(.overCompletion, nil, .file),
        CheckRule(.roundingHidesShortfall, nil, .file),
        CheckRule(.zoneDoubleCount, nil, .file),
        CheckRule(.duplicateRegion, nil, .file, isFixed: true),
        CheckRule(.rowRepeated, nil, .file, isFixed: true),
        CheckRule(.unitsNotReported, nil, .file),
    ]

    private static let tolerance = Tuning(.tolerance, Rational(5, over: 100) ?? .zero, "允许相差几个百分点")

    private static func percent(_ number: Int) -> Rational { Rational(number, over: 100) ?? .zero }

    private static func half(_ number: Int) -> Rational { Rational(number, over: 2) ?? .zero }
}
