import Basics
import Testing

@testable import Markdown

/// The table of bytes says what the rules say, one byte after another.
struct ByteClassTests {
  @Test(arguments: UInt8.min...UInt8.max)
  func `every byte is in the classes that its character belongs to`(byte: UInt8) {
    let character = Unicode.Scalar(byte)
    func among(_ characters: String) -> Bool {
      character.isASCII && characters.unicodeScalars.contains(character)
    }
    let kind = ByteClass(of: byte)
    #expect(kind.contains(.mark) == among("\n\\`*_[]!<&"))
    #expect(kind.contains(.tilde) == among("~"))
    #expect(kind.contains(.address) == among("wWhHfF@"))
    #expect(kind.contains(.dollar) == among("$"))
    #expect(kind.contains(.escaped) == among("&<>\""))
    #expect(kind.contains(.space) == byte.isSpace)
    #expect(kind.contains(.punctuation) == byte.isPunctuation)
    #expect(kind.contains(.word) == byte.isLetterOrDigit)
  }

  // MARK: Many bytes at once

  @Test func `searches find what a look at each byte finds`() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<400 {
      // Mostly plain letters, so that whole blocks are passed over.
      let bytes = (0..<Int.random(in: 0...150, using: &random)).map { _ in
        Int.random(in: 0..<40, using: &random) == 0
          ? UInt8.random(in: 0...255, using: &random) : 0x61
      }
      let start = Int.random(in: 0...bytes.count, using: &random)
      let range = start..<Int.random(in: start...bytes.count, using: &random)
      let marks: ByteClass = [.mark, .tilde, .dollar, .escaped]

      let feed = bytes[range].firstIndex(of: 0x0a)
      #expect(firstIndex(of: 0x0a, in: bytes, range) == feed)

      let words = skippingWords(bytes, range)
      #expect(range.contains(words) || words == range.upperBound)
      #expect(bytes[start..<words].allSatisfy { ByteClass(of: $0).isDisjoint(with: marks) })

      let escaped = bytes[range].firstIndex { ByteClass(of: $0).contains(.escaped) }
      #expect(skippingUnescaped(bytes, range) == escaped ?? range.upperBound)

      let plain = skippingPlainBlocks(bytes, from: start)
      #expect(bytes[start..<max(start, plain)].allSatisfy { (1...127).contains($0) })
      #expect(
        plain > bytes.count - 32 || !bytes[plain..<plain + 32].allSatisfy { (1...127).contains($0) }
      )
    }
  }

  @Test func `what is intact is valid and has no zero`() {
    var random = SeededRandom(seed: 8)
    let scalars: [Unicode.Scalar] = [
      "a", "é", "問", "😀", "\u{7ff}", "\u{800}", "\u{ffff}", "\u{10000}",
    ]
    for _ in 0..<2000 {
      var bytes = Array(repeating: UInt8(0x61), count: Int.random(in: 0...70, using: &random))
      for _ in 0..<4 {
        let place = Int.random(in: 0...bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes.insert(
            contentsOf: Array(String(scalars[Int.random(in: 0..<8, using: &random)]).utf8),
            at: place
          )
        } else if Int.random(in: 0..<4, using: &random) == 0 {
          bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        }
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
      #expect(isIntact(bytes) == isValid, "\(bytes)")
      if isValid { #expect(repaired(bytes, bytes.indices) == bytes) }
    }
  }
}
