import Core
import Domain
import Postgres
import Quantities

extension Database {
    /// Keeps the targets that a person confirmed with a file.
    func confirm(_ targets: [StatedTarget], of receipt: Receipt, by act: Act) throws {
        let rows = targets.flatMap(TargetRow.rows)
        guard !rows.isEmpty else { return }
        try execute(
            """
            insert into confirmed_target (submission, number, region, subject, zone, value, sheet, "row", line, "column",
                cell_text, confirmed_at, confirmed_by)
            select \(receipt), number, region, subject, zone, value, sheet, "row", line, "column", cell_text, \(act.at),
                \(act.actor)
            from unnest(\(rows.map(\.target.region.rawValue))::text[], \(rows.map(\.target.subject))::text[],
                \(rows.map(\.zone))::text[], \(rows.map(\.value.exactText))::numeric[],
                \(rows.map(\.target.cell.sheet))::text[], \(rows.map(\.target.cell.row))::integer[],
                \(rows.map(\.target.cell.line))::integer[], \(rows.map(\.target.cell.column))::integer[],
                \(rows.map(\.target.cell.text))::text[]) with ordinality
                as new (region, subject, zone, value, sheet, "row", line, "column", cell_text, number)
            """
        )
    }

    /// The confirmed targets of a received file.
    func targets(of receipt: Receipt) throws -> [StatedTarget] {
        var rows: [TargetRow] = []
        for row in try query(
            """
            select region, subject, zone, trim_scale(value)::text as value, sheet, "row", line, "column", cell_text
            from confirmed_target where submission = \(receipt) order by number
            """
        ) {
            rows.append(try TargetRow(row))
        }
        return rows.filter(\.zone.isEmpty).map { whole in
            whole.target.with(
                parts: rows.filter { $0.isPart(of: whole) }.map { part in
                    TargetPart(zone: RegionID(part.zone), count: part.value)
                }
            )
        }
    }
}

/// One row of the table: a target, or a part of it.
private struct TargetRow {
    let target: StatedTarget
    let zone: String
    let value: Rational

    static func rows(of target: StatedTarget) -> [TargetRow] {
        [TargetRow(target: target, zone: "", value: target.value)]
            + target.parts.map { TargetRow(target: target, zone: $0.zone.rawValue, value: $0.count) }
    }

    func isPart(of whole: TargetRow) -> Bool {
        !zone.isEmpty && target.region == whole.target.region && target.subject == whole.target.subject
    }
}

extension TargetRow {
    init(_ row: Row) throws {
        value = try row["value", as: Rational.self]
        zone = try row["zone", as: String.self]
        target = StatedTarget(
            region: try row["region", as: RegionID.self],
            subject: try row["subject", as: String.self],
            value: value,
            cell: try CellPlace(row: row)
        )
    }
}

extension StatedTarget {
    fileprivate func with(parts: [TargetPart]) -> StatedTarget {
        StatedTarget(region: region, subject: subject, value: value, parts: parts, cell: cell)
    }
}
