import Fingerprints
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
    @Test("Agree with the published SHA-256 test vectors")
    func vectors() {
        #expect(
            Fingerprint(of: "").hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
        #expect(
            Fingerprint(of: Array("abc".utf8)).description
                == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
    }

    @Test("A stream in pieces gives the fingerprint of the whole")
    func streaming() {
        let whole = (0..<10_000).map { UInt8(truncatingIfNeeded: $0) }
        var stream = FingerprintStream()
        stream.append([])
        stream.append(Array(whole[..<1]))
        stream.append(Array(whole[1..<4_097]))
        stream.append(Array(whole[4_097...]))
        #expect(stream.finish() == Fingerprint(of: whole))
    }

    @Test("The text form reads back, with or without the algorithm, in either case")
    func text() {
        let fingerprint = Fingerprint(of: "台账")
        #expect(Fingerprint(fingerprint.description) == fingerprint)
        #expect(Fingerprint(fingerprint.hex.uppercased()) == fingerprint)
    }

    @Test(
        "Anything else is not a fingerprint",
        arguments: ["", "sha256:", "sm3:" + String(repeating: "0", count: 64), String(repeating: "g", count: 64), "00"]
    )
    func refused(text: String) {
        #expect(Fingerprint(text) == nil)
    }
}
