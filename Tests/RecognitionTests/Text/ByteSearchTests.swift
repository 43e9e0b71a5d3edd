import Basics
import Testing

@testable import Recognition

struct ByteSearchTests {
  @Test(arguments: 0..<200)
  func `looking for bytes finds what the standard library finds`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = ["a", "?", " ", "é", "→", "\n", "longer than a small string", "\r\n"]
    let count = Int.random(in: 0..<6, using: &random)
    let text = (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }
      .joined()
    let bytes = Array(text.utf8)
    for byte in Array("a? s".utf8) + [0xe2, 0x0a] {
      #expect(text.utf8.contains(byte) == bytes.contains(byte))
      let place = text.utf8.firstIndex(of: byte)
      #expect(
        place.map { text.utf8.distance(from: text.startIndex, to: $0) }
          == bytes.firstIndex(of: byte)
      )
      #expect(text.dropFirst().utf8.contains(byte) == Array(text.dropFirst().utf8).contains(byte))
    }
    #expect(text.utf8.allSatisfy { $0 < 0x80 } == bytes.allSatisfy { $0 < 0x80 })
    #expect(text.utf8.contains { $0 > 0x70 } == bytes.contains { $0 > 0x70 })
  }

  @Test(arguments: 0..<200)
  func `one line is the words with a space between`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = ["a", "bc", " ", "  ", "é", "\n", "\t", "\r\n", "→", "\u{301}"]
    let count = Int.random(in: 0..<9, using: &random)
    let text = (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }
      .joined()
    let words = text.utf8.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    #expect(Array(text.oneLine.utf8) == Array(words.joined(separator: " ").utf8))
  }

  @Test(arguments: 0..<200)
  func `a part is found where it first stands`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = ["a", "b", "ab", "é", "<!--"]
    let text = (0..<6).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
    let part = pieces[Int.random(in: pieces.indices, using: &random)]
    let bytes = Array(text.utf8)
    let place = bytes.indices.first { bytes[$0...].starts(with: part.utf8) }
    let found = text.firstRange(of: part)
    #expect(found.map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } == place)
    #expect(found.map { String(text[$0]) } == place.map { _ in part })
  }
}
