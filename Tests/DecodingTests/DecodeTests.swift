import Decoding
import Testing

struct DecodeTests {
  @Test(arguments: ["", "plain\r\ntext\n", "é問😀\n", "a\u{0}b and more", "\u{1b}[1mbold\u{1b}[0m"])
  func `UTF-8 comes back byte for byte`(text: String) {
    let decoded = decode(Array(text.utf8))
    #expect(Array(decoded.text.utf8) == Array(text.utf8))
    #expect(decoded.encoding == .utf8)
    #expect(decoded.repairs.isEmpty && decoded.malformed.isEmpty && decoded.problem == nil)
  }

  @Test func `a byte order mark is removed, and a second one too`() {
    #expect(decode([0xef, 0xbb, 0xbf, 0x61]).text == "a")
    #expect(decode([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61]).text == "a")
    #expect(decode(Array("ï»¿a".utf8)).text == "a")
  }

  @Test(arguments: ["# Größe → 問 😀\r\nend", "a", ""])
  func `UTF-16 is told by its byte order mark`(text: String) {
    let units = [0xfeff] + Array(text.utf16)
    let little = decode(units.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] })
    #expect(little.text == text)
    #expect(little.encoding == .utf16LittleEndian)
    let big = decode(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] })
    #expect(big.text == text)
    #expect(big.encoding == .utf16BigEndian)
  }

  @Test func `where nothing is to be repaired, only a mark of UTF-16 has a file converted`() {
    #expect(convertedFromUTF16([0xff, 0xfe, 0x61, 0, 0xac, 0x20]) == Array("a€".utf8))
    #expect(convertedFromUTF16([0xfe, 0xff, 0, 0x61, 0x20]) == Array("a\u{fffd}".utf8))
    for bytes: [UInt8] in [
      [], [0xff], [0xef, 0xbb, 0xbf, 0x61], [0x61, 0, 0x62, 0], [0xe9, 0xff],
    ] {
      #expect(convertedFromUTF16(bytes) == bytes)
    }
  }

  @Test func `UTF-16 without a mark is told by its zeros`() {
    let units = Array("What is recall? – a share".utf16)
    #expect(decode(units.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }).text.hasPrefix("What is"))
    #expect(decode(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }).text.hasPrefix("What is"))
  }

  @Test func `half a character of UTF-16 is replaced and its place told`() {
    let decoded = decode([0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x62, 0, 0x00, 0xd8, 0x63, 0, 0x64])
    #expect(decoded.text == "a\nb\u{fffd}c\u{fffd}")
    #expect(decoded.malformed.map(\.line) == [2, 2])
    #expect(decoded.malformed.map(\.column) == [2, 4])
  }

  @Test func `a byte that is no UTF-8 is replaced and its place told`() {
    let decoded = decode(Array("é → ß 問\r\nok é".utf8) + [0xff] + Array(" x\r\n".utf8))
    #expect(decoded.text == "é → ß 問\r\nok é\u{fffd} x\r\n")
    #expect(decoded.malformed.map(\.line) == [2])
    #expect(decoded.malformed.map(\.column) == [5])
    #expect(decoded.encoding == .utf8)
  }

  @Test func `a text of old Windows is read as such`() {
    // "Größe – “naïve” café" in Windows-1252.
    let bytes: [UInt8] = [
      0x47, 0x72, 0xf6, 0xdf, 0x65, 0x20, 0x96, 0x20, 0x93, 0x6e, 0x61, 0xef, 0x76, 0x65, 0x94,
      0x20,
      0x63, 0x61, 0x66, 0xe9, 0x20,
    ]
    let decoded = decode(bytes + Array("and some more words".utf8))
    #expect(decoded.text == "Größe – “naïve” café and some more words")
    #expect(decoded.encoding == .windows1252)
    #expect(decoded.malformed.isEmpty)
  }

  @Test func `a text in another script of old is not taken for accents`() {
    // "Привет, это текст" in Windows-1251, among ASCII.
    let words: [UInt8] = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xfd, 0xf2, 0xee]
    let decoded = decode(Array("# a heading in English and more of it\n".utf8) + words)
    #expect(decoded.encoding == .utf8)
    #expect(decoded.malformed.count == 9)
  }

  @Test func `what is no text says so`() {
    let png: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]
    for bytes in [png, [0, 0, 0, 0], Array(0...255), [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]] {
      let decoded = decode(bytes)
      #expect(decoded.problem == .binary)
      #expect(decoded.text.isEmpty)
    }
  }

  @Test func `zeros at the end of a text are an accident`() {
    let decoded = decode(Array("What is a torn write?\n".utf8) + Array(repeating: 0, count: 100))
    #expect(decoded.problem == nil)
    #expect(decoded.text.hasPrefix("What is a torn write?\n"))
  }

  @Test func `every kind of line end counts as one, and repairs touch none`() {
    let decoded = decode(Array("a\rÃ©\r\nÃ©\nÃ©\u{2028}Ã©\u{85}".utf8))
    #expect(decoded.text == "a\ré\r\né\né\u{2028}é\u{85}")
    #expect(decoded.repairs.map(\.line) == [2, 3, 4, 4])
  }

  @Test func `a file cut within a character says where`() {
    for length in 1...3 {
      let decoded = decode(Array("é → ß\n".utf8) + Array("😀".utf8.prefix(length)))
      #expect(decoded.text == "é → ß\n\u{fffd}")
      #expect(decoded.malformed.map(\.line) == [2])
      #expect(decoded.malformed.map(\.column) == [1])
    }
  }
}
