import Domain
import Quantities
import Yams

extension ProgrammePack {
    /// Reads the pack into a programme, and finds every mistake in one pass.
    ///
    /// A thorough reading also looks for headers that mean two columns. That writes thousands of headers out, so it is
    /// for checking and installing, not for every start of a program.
    public func read(isThorough: Bool = false) -> PackReading {
        let problems = PackProblems(isThorough: isThorough)
        let programme = PackReader(pack: self, problems: problems).programme()
        return PackReading(programme: problems.all.isEmpty ? programme : nil, problems: problems.all)
    }
}

/// Puts a programme together from the parts of a pack.
private struct PackReader {
    let pack: ProgrammePack
    let problems: PackProblems

    func programme() -> Programme? {
        guard let root = yaml("programme.yaml") else { return nil }
        problems.expect(Self.keys, in: root)
        let regions = PackRegions(problems: problems).read(pack.files["regions.csv"])
        let participants = Self.participants(regions)
        let registerReader = PackRegister(
            problems: problems,
            regions: participants,
            text: pack.files[PackRegister.file]
        )
        let attributes = registerReader.attributes
        let measures = PackMeasures(problems: problems, root: root, attributes: attributes).read()
        let columns = Set(pack.files["targets.csv"].map { PackTable($0).columns.dropFirst() } ?? [])
        let indicatorReader = PackIndicators(
            problems: problems,
            root: root,
            measures: measures,
            columns: columns,
            attributes: attributes
        )
        let subjects = measures.map(\.id.rawValue) + (root["indicators"]?.items ?? []).compactMap { $0["target"]?.text }
        let targetReader = PackTargets(problems: problems, pack: pack, regions: regions)
        let everyIndicator = indicatorReader.read()
        let scheme = PackScheme(problems: problems, root: root, declared: indicatorReader.declared).read()
        let isRanked = { (indicator: Indicator) in scheme.weights.isEmpty || scheme.points(of: indicator.id) > .zero }
        let past = PackHistory(problems: problems, pack: pack, regions: regions, measures: measures)
        let targets = targetReader.table(
            subjects: subjects,
            goals: PackGoals(problems: problems, root: root, measures: measures, regions: participants),
            amendments: past.amendments(indicatorReader.subjects)
        )
        let commitments = PackCommitments(problems: problems, declared: indicatorReader.declared).read(
            pack.files["commitments.csv"]
        )
        let reports = PackReports(problems: problems, formulas: indicatorReader.formulas).read(yaml("reports.yaml"))
        let programme = Programme(
            id: ProgrammeID(problems.text("id", of: root)),
            title: problems.text("title", of: root),
            shortTitle: problems.text("shortTitle", of: root),
            issuer: problems.text("issuer", of: root),
            wholeName: problems.text("wholeName", of: root),
            document: root["document"]?.text ?? "",
            year: problems.number("year", of: root),
            lastYear: root["lastYear"].map { _ in problems.number("lastYear", of: root) },
            regions: participants,
            areas: regions.filter { !participants.contains($0) },
            clauses: clauses(root),
            measures: measures,
            targets: targets,
            bases: targetReader.bases(of: measures),
            indicators: everyIndicator.filter(isRanked),
            duties: everyIndicator.filter { !isRanked($0) },
            scheme: scheme,
            forms: PackForms(yaml("forms.yaml"), measures: measures, problems: problems)?.read() ?? [],
            tasks: tasks(root, everyIndicator, participants, targets, declared: indicatorReader.declared),
            commitments: commitments,
            assignments: PackAssignments(problems: problems, commitments: Set(commitments.map(\.id))).read(
                pack.files["assignments.csv"]
            ),
            reports: reports,
            history: past.history(),
            register: registerReader.read(),
            plans: past.plans(indicatorReader.declared),
            notes: root["notes"]?.items.compactMap(\.text) ?? [],
            checks: yaml("checks.yaml").map { node in
                PackChecks(problems: problems, root: node, measures: measures, subjects: indicatorReader.subjects)
                    .read()
            } ?? CheckSettings()
        )
        if problems.isThorough, problems.all.isEmpty {
            PackIntegrity(problems: problems, root: root, programme: programme, columns: columns).check()
        }
        PackTotals(problems: problems, root: root).check(targets, targetReader.parts.values.joined().map(\.part.count))
        return programme
    }

    private static let keys = [
        "id", "title", "shortTitle", "issuer", "wholeName", "document", "year", "lastYear", "clauses", "measures",
        "indicators", "scheme", "totals", "tasks", "notes",
    ]

    /// Everybody takes part but those above others, and a province or a city that nothing is above.
    private static func participants(_ regions: [Region]) -> [Region] {
        let parents = Set(regions.compactMap(\.parent))
        return regions.filter { !parents.contains($0.id) && !$0.isWhole }
    }

    private func yaml(_ file: String) -> PackNode? {
        guard let text = pack.files[file] else { return nil }
        do {
            // Without rules everything is text, which is how a pack is read, and no pattern is compiled.
            return try Yams.compose(yaml: text, .basic).map { PackNode(node: $0, file: file) }
        } catch let error as YamlError {
            problems.add("\(file) 不是正确的YAML：\(error)", in: file, advice: "请检查缩进、冒号后的空格和引号")
        } catch {
            problems.add("\(file) 读不出来", in: file, advice: "请检查缩进、冒号后的空格和引号")
        }
        return nil
    }

    private func clauses(_ root: PackNode) -> [Clause] {
        (root["clauses"]?.items ?? []).map { node in
            Clause(
                id: problems.text("id", of: node),
                line: problems.number("line", of: node),
                quote: problems.text("quote", of: node)
            )
        }
    }

    /// One task for each region that has a target for the indicator.
    private func tasks(
        _ root: PackNode,
        _ indicators: [Indicator],
        _ regions: [Region],
        _ targets: TargetTable,
        declared: Set<String>
    ) -> [WorkTask] {
        (root["tasks"]?.items ?? []).flatMap { node -> [WorkTask] in
            problems.expect(["indicator", "start", "due", "office", "post"], in: node)
            let id = problems.text("indicator", of: node)
            guard let indicator = indicators.first(where: { $0.id.rawValue == id }) else {
                if !declared.contains(id) { problems.add("没有指标“\(id)”", at: node, advice: "请改正名称") }
                return []
            }
            guard let (start, due) = days(of: node) else {
                let advice = "请写成 start: 2023-01-01、due: 2023-12-31，先后不能颠倒；与指标相同的，两个都不写"
                problems.add("任务的起止日期不对", at: node, advice: advice)
                return []
            }
            return regions.filter { targets.takesPart($0.id, in: indicator.target) }.map { region in
                WorkTask(
                    region: region.id,
                    indicator: indicator.id,
                    start: start,
                    due: due,
                    office: node["office"]?.text ?? "",
                    post: node["post"]?.text ?? "",
                    person: ""
                )
            }
        }
    }

    /// The first and the last day of a task, both or neither; `nil` where they cannot be.
    private func days(of node: PackNode) -> (CalendarDate?, CalendarDate?)? {
        if node["start"] == nil, node["due"] == nil { return (nil, nil) }
        guard let start = CalendarDate(node["start"]?.text ?? ""), let due = CalendarDate(node["due"]?.text ?? ""),
            start <= due
        else { return nil }
        return (start, due)
    }
}
