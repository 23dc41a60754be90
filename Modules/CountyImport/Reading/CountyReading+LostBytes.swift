import Domain
import Findings

extension CountyReading {
    /// Says of strange names and headers of a GB18030 file which known ones they were if one byte is lost. The row or
    /// column stays unread: nobody but the sender can tell.
    mutating func proposeLostBytes(_ programme: Programme) {
        guard encoding == DecodedText.Encoding.gb18030.rawValue else { return }
        propose(for: [.unknownRegion, .damagedText, .senderNotFound]) {
            let finder = RegionFinder(programme)
            return (finder.alphabet, { finder.match($0) != nil })
        }
        guard let columns = form.flatMap(programme.form)?.columns else { return }
        propose(for: [.columnUnknown]) {
            let units = programme.measures.flatMap(\.allUnitWords).joined()
            let alphabet = columns.characters.union(units).union("（）、／：％")
            return (alphabet, { columns[HeaderText.comparable($0)] != nil })
        }
    }

    /// Looks into `known`, the characters of what is known and whether a text is, only where something is strange.
    private mutating func propose(
        for codes: Set<FindingCode>,
        among known: () -> (alphabet: Set<Character>, holds: (String) -> Bool)
    ) {
        let places = findings.indices.filter { codes.contains(findings[$0].code) }
        guard !places.isEmpty else { return }
        let known = known()
        let lostByte = LostByte(alphabet: known.alphabet)
        for place in places {
            let damaged = (findings[place].text ?? "").trimmedCell
            let originals = lostByte.originals(of: damaged, isKnown: known.holds)
            if !originals.isEmpty { findings[place].becomeByteLost(originals) }
        }
    }
}
