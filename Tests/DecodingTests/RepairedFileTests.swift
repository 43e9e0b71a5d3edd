import Basics
import Testing

@testable import Decoding

struct RepairedFileTests {
  private func repaired(_ bytes: [UInt8]) -> RepairedFile { repairedFile(bytes, decode(bytes)) }

  private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 255), UInt8(unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  @Test func `the broken characters are whole, and every other byte is as it was`() {
    let (old, new) = ("a ‚Üí\tb\r\nc é ‚Üì ", "a →\tb\r\nc é ↓ ")
    let marks: [[UInt8]] = [[], byteOrderMark, byteOrderMark + byteOrderMark]
    for mark in marks {
      #expect(repaired(mark + Array(old.utf8)) == .bytes(mark + Array(new.utf8)))
    }
    // A byte that is no UTF-8 is not for us to lose.
    let stray: [UInt8] = [0x20, 0xff, 0x20, 0xf0, 0x9f, 0x20]
    #expect(
      repaired(stray + Array(old.utf8) + stray) == .bytes(stray + Array(new.utf8) + stray)
    )
  }

  @Test func `UTF-16 stays what it is`() {
    for isLittle in [true, false] {
      let old = utf16("\u{feff}a ‚Üí 😀 ‚Üì\n", isLittle: isLittle)
      #expect(repaired(old) == .bytes(utf16("\u{feff}a → 😀 ↓\n", isLittle: isLittle)))
    }
  }

  @Test func `intact files have no repair`() {
    #expect(repaired([]) == .intact)
    #expect(repaired(Array("é → 漢\r\n".utf8)) == .intact)
    #expect(repaired([0xff, 0xfe, 0x41, 0]) == .intact)
    #expect(repaired([0, 1, 2, 3, 0, 0]) == .intact)
    #expect(repaired([0x61, 0xe9, 0x62]) == .intact)
  }

  @Test func `an encoding without the character is not repaired`() {
    let accents = Array([[UInt8]](repeating: [0x63, 0x61, 0x66, 0xe9, 0x20], count: 20).joined())
    let arrow: [UInt8] = [0x82, 0xdc, 0xed]
    let bytes = accents + arrow + [0x20]
    #expect(decode(bytes).encoding == .windows1252)
    #expect(decode(bytes).text.hasSuffix("é → "))
    #expect(repaired(bytes) == .impossible)
  }

  @Test func `repairing what was repaired changes nothing, whatever else is in the file`() {
    var random = SeededRandom(seed: 11)
    let pieces: [[UInt8]] =
      ["‚Üí", "â€™", "Ã©", "â€œ", "Î²", "é", "漢", "😀", "\r\n", "\n", "word ", "ï»¿", "ÃƒÂ©", "Σ"]
      .map {
        Array($0.utf8)
      } + [[0xff], [0xc3], [0xe2, 0x82], [0xe9], [0x80], [0], byteOrderMark]
    var count = 0
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1..<20, using: &random) {
        bytes += pieces.randomElement(using: &random) ?? []
      }
      let decoded = decode(bytes)
      guard case .bytes(let new) = repairedFile(bytes, decoded) else { continue }
      count += 1
      #expect(decode(new).text == decoded.text, "\(bytes)")
      #expect(repaired(new) == .intact, "\(bytes)")
    }
    #expect(count > 1000)
  }
}
