import Findings

extension CountyReading {
    /// The reading of a file that could not be opened, so that it stands among the others with its reason, a Chinese
    /// sentence.
    public static func unopened(name: String, reason: String) -> CountyReading {
        var reading = CountyReading(CountyFile(name: name, bytes: []))
        reading.findings = [Finding(.fileNotOpened, message: reason)]
        return reading
    }

    /// Whether the file could not even be opened.
    public var isUnopened: Bool { findings.contains { $0.code == .fileNotOpened } }
}
