import Domain
import Indicators
import Quantities
import Workbooks

/// Plan against actual, two indicators side by side.
extension YearCharts {
    func placePlans(_ indicators: [Indicator], on page: inout Sheet, with data: inout Sheet) {
        turn(&page, before: Self.heading + Double(planRows) * Self.chartRow + Self.gap)
        let top = page.rows.count
        let half = Self.columns / 2
        var placed = false
        for (side, indicator) in indicators.enumerated() {
            let scale = indicator.rateScale.approximation
            let actual = months.map { $0.whole[indicator.id]?.ratio.map { $0.value.approximation * scale } }
            guard actual.contains(where: { $0 != nil }) else { continue }
            placed = true
            let percent = CellStyle.body.formatted(indicator.rateFormat(.percent(1)))
            let names = column(months.map { .text(LedgerWords.withinYear($0.period)) }, on: &data)
            let planned = months.compactMap { plan(of: indicator, in: $0) }
            var series = [
                ChartSeries(
                    Wording.actual,
                    values: column(actual.map { $0.map { .number($0, percent) } ?? .blank(.plain) }, on: &data),
                    light: .green,
                    labels: indicator.rateFormat(.percent(places(actual, planned))),
                    hasLabelsBelow: isBelow(actual, planned)
                )
            ]
            if planned.count == months.count {
                series.append(
                    ChartSeries(
                        indicator.judgement == .share ? Wording.threshold : Wording.plan,
                        values: column(planned.map { .number($0, percent) }, on: &data),
                        light: .grey,
                        isDashed: true
                    )
                )
            }
            page.place(
                .text(Wording.planHeading(indicator, hasPlan: planned.count == months.count), .sectionHeading),
                row: top,
                column: side * half,
                columns: half
            )
            page.charts.append(
                Chart(
                    .line,
                    over: CellRange(row: top + 1, column: side * half, rows: planRows, columns: half),
                    alternativeText: Wording.short(Wording.planDescription(indicator, months, actual)),
                    categories: names,
                    series: series,
                    valueAxis: ValueAxis(
                        from: 0,
                        to: 1.15 * max(scale, actual.compactMap(\.self).max() ?? scale),
                        step: 0.25 * scale,
                        format: indicator.isMark ? .integer : .percent(0)
                    ),
                    showsLegend: true
                )
            )
        }
        guard placed else { return }
        while page.rows.count <= top { page.append([]) }
        for _ in 0..<planRows { page.append([], height: .points(Self.chartRow)) }
        page.appendGap(Self.gap)
    }

    /// Whether the plan runs above what was reached, most of the time.
    private func isBelow(_ actual: [Double?], _ planned: [Double]) -> Bool {
        let below = zip(actual, planned).count { now, plan in now.map { $0 < plan } ?? false }
        // Below a low point is the axis.
        return 2 * below > planned.count && (actual.compactMap(\.self).min() ?? 0) > Self.low
    }

    /// One decimal, or two where with one a label says that a plan is reached which is not.
    private func places(_ actual: [Double?], _ planned: [Double]) -> Int {
        let lies = zip(actual, planned).contains { now, plan in
            now.map { $0 < plan && ($0 * 1_000).rounded() >= (plan * 1_000).rounded() } ?? false
        }
        return lies ? 2 : 1
    }

    /// What is scheduled, the threshold that is common to all for a share; nothing for marks, changes and the like.
    private func plan(of indicator: Indicator, in month: Standing) -> Double? {
        (request.commonShare(of: indicator)
            ?? request.programme.scheduledShare(of: indicator, on: month.asOf))?
            .approximation
    }

    private static let low = 0.2

    func pairs(_ indicators: [Indicator]) -> [[Indicator]] {
        stride(from: 0, to: indicators.count, by: 2).map { Array(indicators[$0..<min($0 + 2, indicators.count)]) }
    }
}
