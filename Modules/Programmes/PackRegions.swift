import Domain

/// Reads `regions.csv`.
struct PackRegions {
    let problems: PackProblems

    func read(_ text: String?) -> [Region] {
        guard let table = text.map(PackTable.init) else {
            problems.add("没有 regions.csv", in: "regions.csv", advice: "请列出参加本方案的单位")
            return []
        }
        let regions = table.rows.compactMap(region)
        checkNames(regions, table)
        return regions
    }

    private func region(_ row: PackTable.Row) -> Region? {
        guard let kind = Region.Kind(rawValue: row["kind"]) else {
            let kinds = Region.Kind.allCases.map(\.rawValue).joined(separator: "、")
            problems.add("单位类型“\(row["kind"])”看不懂", in: "regions.csv", line: row.line, advice: "可以写：\(kinds)")
            return nil
        }
        return Region(
            id: RegionID(row["id"]),
            name: row["name"],
            kind: kind,
            codes: codes(row),
            aliases: row["aliases"].split(separator: "|").map(String.init),
            parent: row["parent"].isEmpty ? nil : RegionID(row["parent"]),
            hosts: row["hosts"].split(separator: "|").map { RegionID($0) }
        )
    }

    /// `411302`, or `320621:..2018-01-31|320685:2018-02-01..` where codes changed.
    private func codes(_ row: PackTable.Row) -> [DatedCode] {
        row["code"].split(separator: "|").map { entry in
            let parts = entry.split(separator: ":", maxSplits: 1)
            let days = parts.count == 2 ? parts[1].split(separator: "..", omittingEmptySubsequences: false) : []
            return DatedCode(
                String(parts[0]),
                from: days.first.flatMap { CalendarDate($0) },
                until: days.last.flatMap { CalendarDate($0) }
            )
        }
    }

    private func checkNames(_ regions: [Region], _ table: PackTable) {
        let known = Set(regions.map(\.id))
        var owners: [String: String] = [:]
        for (region, row) in zip(regions, table.rows) {
            for host in region.hosts + [region.parent].compactMap(\.self) where !known.contains(host) {
                problems.add("没有单位“\(host)”", in: "regions.csv", line: row.line, advice: "请改正 parent 或 hosts")
            }
            for name in [region.name] + region.aliases {
                let plain = HeaderText.plain(name)
                if let owner = owners[plain], owner != region.name {
                    problems.add(
                        "名称“\(name)”同时指“\(owner)”和“\(region.name)”",
                        in: "regions.csv",
                        line: row.line,
                        advice: "请删去其中一个"
                    )
                }
                owners[plain] = region.name
            }
        }
    }
}
