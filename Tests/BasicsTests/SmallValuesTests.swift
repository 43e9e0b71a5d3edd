import Basics
import Testing

struct ChecksumTests {
  @Test(arguments: [(0, 4, "0000"), (0x9f, 4, "009f"), (0xabc_def, 4, "abcdef"), (7, 0, "7")])
  func `hexadecimal digits are padded with zeros and never cut`(
    value: UInt32,
    count: Int,
    text: String
  ) {
    #expect(value.hexadecimal(digits: count) == text)
  }

  @Test func `the checksum of the digits is the published check value of CRC-32`() {
    #expect(checksum(of: "123456789".utf8) == 0xcbf4_3926)
    #expect(checksum(of: [UInt8]()) == 0)
  }

  @Test func `the checksum of any length is that of one bit after the other`() {
    var random = SeededRandom(seed: 3)
    for length in Array(0..<200) + Array(8180..<8230) + [99_999] {
      let bytes = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      let expected = bytes.reduce(UInt32.max) { crc, byte in
        (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in
          crc & 1 == 1 ? crc >> 1 ^ 0xedb8_8320 : crc >> 1
        }
      }
      #expect(checksum(of: bytes) == ~expected)
      #expect(checksum(of: ([0] + bytes)[1...]) == ~expected)
    }
  }
}

struct FingerprintTests {
  @Test func `where one field ends and the next begins matters`() {
    #expect(Fingerprint(["ab", "c"]) != Fingerprint(["a", "bc"]))
    #expect(Fingerprint(["ab"]) != Fingerprint(["ab", ""]))
  }

  @Test func `a fingerprint never changes between versions`() {
    // Computed with a separate implementation in Python.
    #expect(Fingerprint(["What is recall?"]).short == "61h7yhxr26")
  }

  @Test func `one text has the fingerprint of an array with it alone`() {
    for text in ["", "a", "naïve → π"] { #expect(Fingerprint(text) == Fingerprint([text])) }
  }

  @Test func `a fingerprint of long texts changes with every byte and every border`() {
    let text = Array("sixteen and some more bytes".utf8)
    var values: Set = [Fingerprint(long: [String(decoding: text, as: UTF8.self)])]
    for index in text.indices {
      var other = text
      other[index] ^= 1
      values.insert(Fingerprint(long: [String(decoding: other, as: UTF8.self)]))
      values.insert(
        Fingerprint(long: [
          String(decoding: text[..<index], as: UTF8.self),
          String(decoding: text[index...], as: UTF8.self),
        ])
      )
    }
    #expect(values.count == 2 * text.count + 1)
    // Kept in progress files; computed with a separate implementation in Python.
    #expect(Fingerprint(long: ["What is recall?"]).short == "1ckyj4n8ah")
  }

  @Test func `a hundred thousand short fingerprints are all different`() {
    #expect(Set((0..<100_000).map { Fingerprint([String($0)]).short }).count == 100_000)
  }
}

struct SeededRandomTests {
  @Test func `the sequence is that of the reference implementation`() {
    var random = SeededRandom(seed: 1_234_567)
    // From the Rosetta Code task "Pseudo-random numbers/Splitmix64".
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }
}

struct EditDistanceTests {
  @Test(arguments: [("", "", 0), ("drill", "dril", 1), ("quiz", "quzi", 1), ("abc", "xyz", 3)])
  func `counts insertions, replacements and swaps`(a: String, b: String, distance: Int) {
    #expect(editDistance(a, b) == distance)
    #expect(editDistance(b, a) == distance)
  }

  @Test func `near names come before those that contain the word, two at most`() {
    let names = ["list", "drill", "undrilled"]
    #expect(suggestions(for: "dril", among: names) == ["drill", "undrilled"])
    #expect(suggestions(for: "zzz", among: ["list", "drill"]).isEmpty)
    #expect(suggestions(for: "", among: ["list"]).isEmpty)
  }
}

struct SpokenDurationTests {
  @Test(arguments: [
    (0.0, "0 s"), (59.0, "59 s"), (60.0, "1 min"), (600.0, "10 min"), (3600.0, "1 h"),
    (86400.0, "1 d"), (777_600.0, "9 d"), (5_184_000.0, "2 mo"), (78_894_000.0, "2.5 y"),
  ])
  func `one unit, rounded`(seconds: Double, text: String) {
    #expect(spoken(seconds: seconds) == text)
  }

  @Test(arguments: [("90s", 90), ("2m", 120), ("1h30m", 5400), ("3d", 259_200), ("45", 45)])
  func `a duration is read in its units`(text: String, expected: Int) {
    #expect(seconds(fromDuration: text) == expected)
  }

  @Test(arguments: ["", "m", "2x", "1h30", "-3", "99999999999999999999"])
  func `anything else is no duration`(text: String) {
    #expect(seconds(fromDuration: text) == nil)
  }
}

struct PrintableTests {
  @Test func `no code point of the text can drive a terminal`() {
    for value in 0...0x10ffff {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let safe = printable(String(scalar)).unicodeScalars
      let bad = safe.contains { scalar in
        switch scalar.value {
        case 0x09, 0x0a: false
        case 0..<0x20, 0x7f..<0xa0, 0x202a...0x202e, 0x2066...0x2069: true
        default: false
        }
      }
      #expect(!bad, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `a name stays on its line`() {
    #expect(printableLine("a\nb\tc\u{1b}") == "a\u{240a}b\u{2409}c\u{241b}")
    #expect(Place(file: "a\nb.md", line: 2).description == "a\u{240a}b.md:2:1")
  }

  @Test func `ordinary text comes back as it is`() {
    #expect(printable("Größe → 問\tx\n") == "Größe → 問\tx\n")
    #expect(printable("a\u{1b}[31mb\u{202e}") == "a\u{241b}[31mb\\u{202E}")
  }
}

struct FindingTests {
  @Test func `a rule's letter says how grave it is, unless the finding does`() {
    let place = Place(file: "a\u{1b}.md", line: 2, column: 3)
    let severities = ["E201", "W302", "N104"].map { Finding(Rule($0, ""), at: place, "").severity }
    #expect(severities == [.error, .warning, .note])
    #expect(severities == severities.sorted(by: >))
    let mild = Finding(Rule("E201", "broken"), as: .warning, at: place, "one\ntwo")
    #expect(mild.description == "a␛.md:2:3: warning: one␊two")
  }
}
