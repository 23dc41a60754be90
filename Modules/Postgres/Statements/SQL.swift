/// A statement with its parameters. Written as a literal; what is interpolated becomes `$1`, `$2`, …
///
/// ```swift
/// try db.execute("insert into figure (region, value) values (\(region), \(value)::numeric)")
/// ```
///
/// The text can only come from literals of the program (`StaticString`), so no value reaches the SQL parser, whoever
/// wrote the call. Parameters are sent as text without a type; PostgreSQL infers it from the place, or from a cast
/// behind it. Where neither tells (`jsonb_build_object('a', \(x))`) the server asks for a cast.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
    /// Program text and parameters in turn. A parameter is in PostgreSQL's text form, `nil` is NULL.
    enum Segment: Sendable {
        case text(String)
        case parameter(String?)
    }

    let segments: [Segment]

    /// A statement without parameters.
    public init(stringLiteral value: StaticString) {
        segments = [.text(value.description)]
    }

    /// A statement with parameters.
    public init(stringInterpolation: StringInterpolation) {
        segments = stringInterpolation.segments
    }

    /// The statement with `$n` in the place of values.
    public var text: String {
        var text = ""
        var count = 0
        for segment in segments {
            switch segment {
            case .text(let piece):
                text += piece
            case .parameter:
                count += 1
                text += "$\(count)"
            }
        }
        return text
    }

    /// The parameters in order.
    var parameters: [String?] {
        segments.compactMap { segment -> String?? in
            if case .parameter(let value) = segment { .some(value) } else { nil }
        }
    }
}

extension SQL {
    /// Collects the pieces of a literal.
    public struct StringInterpolation: StringInterpolationProtocol {
        /// Literal pieces must be part of the program.
        public typealias StringLiteralType = StaticString

        fileprivate var segments: [Segment] = []

        /// Called by the compiler.
        public init(literalCapacity: Int, interpolationCount: Int) {
            segments.reserveCapacity(interpolationCount * 2 + 1)
        }

        /// A piece of the program's own text.
        public mutating func appendLiteral(_ literal: StaticString) {
            segments.append(.text(literal.description))
        }

        /// A value, which becomes a parameter.
        public mutating func appendInterpolation(_ value: some PostgresEncodable) {
            segments.append(.parameter(value.postgresText))
        }

        /// A value or NULL. (Without this overload the compiler warns of every optional in a literal.)
        public mutating func appendInterpolation<Value: PostgresEncodable>(_ value: Value?) {
            segments.append(.parameter(value?.postgresText))
        }

        /// A name, which is quoted.
        public mutating func appendInterpolation(_ identifier: Identifier) {
            segments.append(.text(identifier.quoted))
        }

        /// Another statement as part of this one.
        public mutating func appendInterpolation(_ fragment: SQL) {
            segments += fragment.segments
        }
    }
}
