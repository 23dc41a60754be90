import Domain
import Findings

/// Looks for personal numbers in everything that a table holds, and hides them in everything that is said about it.
struct PersonalNotes {
    /// The cells with personal numbers, by their kind.
    private var cells: [PersonalNumber.Kind: [SheetCell]] = [:]

    /// Looks through the rows of a table. Codes and texts that the form asks for are not free text, and a mobile number
    /// in a line of contacts is expected there.
    init(_ table: RecognisedTable, programme: Programme) {
        let codes = Set(table.columns.filter { Self.isCode($0.meaning, programme) }.map(\.column))
        let isVertical = table.layout == .vertical
        for row in table.roles where row.role != .header {
            for (offset, text) in row.record.cells.enumerated() where text.utf8.count >= 11 {
                let isCode = !isVertical && row.role == .region && codes.contains(offset + 1)
                let kinds = Set(PersonalNumber.all(in: text, isCode: isCode).map(\.kind))
                for kind in kinds where kind == .identity || !row.role.holdsContacts {
                    cells[kind, default: []].append(SheetCell(row.record, column: offset + 1))
                }
            }
        }
    }

    /// One finding for each kind, at the first of its cells.
    var findings: [Finding] {
        PersonalNumber.Kind.allCases.compactMap { kind in cells[kind].map { Finding.personalNumber(kind, $0) } }
    }

    private static func isCode(_ column: FormColumn?, _ programme: Programme) -> Bool {
        switch column {
        case .serial: true
        case .figure(let measure): programme.measure(measure)?.kind == .text
        default: false
        }
    }
}

extension RowRole {
    fileprivate var holdsContacts: Bool {
        switch self {
        case .title, .margin, .signature, .note, .remark: true
        default: false
        }
    }
}

extension CountyReading {
    /// Hides personal numbers in whatever leaves the module.
    mutating func hidePersonalNumbers() {
        for index in findings.indices {
            findings[index].message = PersonalNumber.masking(findings[index].message)
            findings[index].text = findings[index].text.map { PersonalNumber.masking($0) }
        }
        sender = sender.map { PersonalNumber.masking($0) }
        filler = filler.map { PersonalNumber.masking($0) }
        explanation = explanation.map { PersonalNumber.masking($0) }
        confirm = confirm.map { PersonalNumber.masking($0) }
    }
}
