import Domain
import Findings

extension CountyReading {
    /// Says of strange names and headers of a GB18030 file which known ones they were if one byte is lost. The row or
    /// column stays unread: nobody but the sender can tell.
    mutating func proposeLostBytes(_ programme: Programme) {
        guard encoding == DecodedText.Encoding.gb18030.rawValue else { return }
        proposeNames(RegionFinder(programme))
        if let form = form.flatMap(programme.form) { proposeHeaders(form.columns, units: programme.measures) }
    }

    private mutating func proposeNames(_ finder: RegionFinder) {
        propose(for: [.unknownRegion, .damagedText, .senderNotFound], from: finder.alphabet) {
            finder.match($0) != nil
        }
    }

    private mutating func proposeHeaders(_ columns: FormHeaders, units measures: [Measure]) {
        let units = measures.flatMap { [$0.unit] + $0.unitWords }.joined()
        propose(for: [.columnUnknown], from: columns.characters.union(units).union("（）、／：％")) {
            columns[HeaderText.comparable($0)] != nil
        }
    }

    private mutating func propose(
        for codes: Set<FindingCode>,
        from alphabet: @autoclosure () -> Set<Character>,
        isKnown: (String) -> Bool
    ) {
        let places = findings.indices.filter { codes.contains(findings[$0].code) }
        guard !places.isEmpty else { return }
        let lostByte = LostByte(alphabet: alphabet())
        for place in places {
            let damaged = (findings[place].text ?? "").trimmedCell
            let originals = lostByte.originals(of: damaged, isKnown: isKnown)
            if !originals.isEmpty { findings[place].becomeByteLost(originals) }
        }
    }
}
