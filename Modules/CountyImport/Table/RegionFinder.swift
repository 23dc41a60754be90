import Domain

/// Finds the region that a name means. On top of the declared names it knows the offices that counties sign with:
/// 淅川县卫生健康委员会 can only be the office of 淅川县. A name that is merely similar never counts.
struct RegionFinder {
    /// A region, and how the name led to it.
    struct Match {
        let region: Region
        let isOfficialName: Bool

        /// Whether the name means the whole city, whose row is a total.
        var isWhole: Bool { region.isWhole }
    }

    private let regions: [RegionID: Region]
    private let names: RegionNames
    private let cities: [String]

    init(_ programme: Programme) {
        regions = Dictionary(programme.regions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        names = RegionNames(programme.regions)
        let named = (programme.areas + programme.regions.filter(\.isWhole)).map(\.name)
        let isRegion = { (name: String) in programme.regions.contains { $0.name == name } }
        cities = named + [Self.place(of: programme.issuer)].compactMap(\.self).filter { !isRegion($0) }
    }

    func match(_ text: String) -> Match? {
        guard let region = region(named: text) else { return nil }
        return Match(region: region, isOfficialName: HeaderText.plain(region.name) == HeaderText.plain(text))
    }

    /// Whether a name, which means this region or none, means the whole city, whose row is a total.
    func isWhole(_ text: String, _ match: Match?) -> Bool {
        match?.isWhole ?? cities.contains(HeaderText.plain(text))
    }

    /// The city in the name of its office: 南阳市 of 南阳市卫生健康体育委员会.
    private static func place(of office: String) -> String? {
        office.firstIndex(of: "市").map { String(office[...$0]) }
    }

    /// Names that a clerk may have meant.
    func suggestions(for text: String) -> [String] { names.suggestions(for: text) }

    private func region(named text: String) -> Region? {
        let plain = Self.withoutNumber(HeaderText.plain(text))
        let withoutCity = cities.compactMap { city in Self.rest(of: plain, behind: city) }
        for name in [plain] + withoutCity where !name.isEmpty {
            if let region = names.region(named: name) ?? office(name) { return regions[region] }
        }
        return nil
    }

    /// 宛城区 of 南阳市宛城区 and of 河南省南阳市宛城区.
    private static func rest(of name: String, behind city: String) -> String? {
        guard let found = name.firstRange(of: city) else { return nil }
        let before = name[..<found.lowerBound]
        let isProvince = before.isEmpty || before.hasSuffix("省") || before.hasSuffix("自治区")
        return isProvince ? String(name[found.upperBound...]) : nil
    }

    /// `1.宛城区` and `(三)镇平县` without their numbering.
    private static func withoutNumber(_ name: String) -> String {
        let open = name.hasPrefix("(") ? name.dropFirst() : name[...]
        let tail = open.drop { "0123456789一二三四五六七八九十".contains($0) }
        guard tail.count < open.count, let mark = tail.first, ".、)".contains(mark) else { return name }
        return String(tail.dropFirst())
    }

    private func office(_ name: String) -> RegionID? {
        for suffix in Self.offices where name.hasSuffix(suffix) && name.count > suffix.count {
            if let region = names.region(named: String(name.dropLast(suffix.count))) { return region }
        }
        return nil
    }

    /// The characters of all the names that are understood.
    var alphabet: Set<Character> {
        Set((regions.values.flatMap { [$0.name] + $0.aliases } + cities + Self.offices).joined())
    }

    private static let offices = [
        "卫生健康体育委员会", "卫生健康委员会", "卫生健康体育委", "卫生健康委", "卫生健康体育局", "卫生健康局", "卫健体委", "卫健体局", "卫健委", "卫健局", "卫健中心", "卫管中心",
        "社会事业局", "管理委员会", "管委会", "人民政府",
    ]
}
