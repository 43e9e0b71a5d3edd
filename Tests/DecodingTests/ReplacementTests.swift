import Basics
import Testing

@testable import Decoding

struct ReplacementTests {
  @Test(arguments: 0..<400 as Range<UInt64>)
  func `a mixture that was replaced is its text, and nothing is left to replace`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let bytes = mixture(using: &random)
    let decoded = decode(bytes)
    guard decoded.problem == nil else { return }
    let replaced = replacing(bytes, decoded.replacements)
    #expect(replaced == Array(decoded.text.utf8))
    let again = decode(replaced)
    #expect(again.repairs == [])
    #expect(again.replacements == [])
    #expect(Array(again.text.utf8) == replaced)
  }

  @Test func `each replacement is as small as what is broken`() {
    let bytes = Array("\u{feff}é â€” x\n".utf8) + [0xff] + Array("問 Ã© ΒΆ\n".utf8)
    let decoded = decode(bytes)
    #expect(
      decoded.replacements == [
        Replacement(range: 0..<3, bytes: []),
        Replacement(range: 6..<14, bytes: Array("—".utf8)),
        Replacement(range: 17..<18, bytes: Array("\u{fffd}".utf8)),
        Replacement(range: 22..<26, bytes: Array("é".utf8)),
        Replacement(range: 27..<31, bytes: Array("¶".utf8)),
      ]
    )
    #expect(replacing(bytes, decoded.replacements) == Array(decoded.text.utf8))
  }

  @Test(
    arguments: [
      [], [0xff, 0xfe, 0x61, 0, 0x0d, 0, 0x0a, 0], [0xfe, 0xff, 0, 0x61, 0x20], [0xff, 0xfe],
      [0xef, 0xbb, 0xbf], [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61, 0x62, 0x63, 0xc3],
      [0x63, 0x61, 0x66, 0xe9, 0x20],
      Array("ï»¿a".utf8), [0xef, 0xbb, 0xbf] + Array("ï»¿Ã©".utf8),
      [0x61, 0x62, 0x63, 0x64, 0xe2, 0x80],
    ] as [[UInt8]]
  )
  func `whatever the encoding, replacing leads to the text`(bytes: [UInt8]) {
    let decoded = decode(bytes)
    let replaced = replacing(bytes, decoded.replacements)
    #expect(replaced == Array(decoded.text.utf8))
    #expect(decode(replaced).replacements == [])
  }

  @Test func `an intact file needs no replacement, and what is no text gets none`() {
    #expect(decode(Array("é → 問\r\nx\ry\u{0}\n".utf8)).replacements == [])
    #expect(decode(Array(0...255)).replacements == [])
  }

  private func replacing(_ bytes: [UInt8], _ replacements: [Replacement]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for replacement in replacements {
      result += bytes[position..<replacement.range.lowerBound]
      result += replacement.bytes
      position = replacement.range.upperBound
    }
    return result + bytes[position...]
  }

  /// Lines of any language, intact or broken in any way, a few of them cut or soiled.
  private func mixture(using random: inout SeededRandom) -> [UInt8] {
    var bytes: [UInt8] = Bool.random(using: &random) ? [] : byteOrderMark
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let sample = Sample.all.randomElement(using: &random)
      var line = sample?.lines.randomElement(using: &random) ?? ""
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        line = Damage.allCases.randomElement(using: &random)?.applied(to: line) ?? line
      }
      var piece = Array(line.utf8)
      if Int.random(in: 0..<4, using: &random) == 0 {
        piece.removeLast(Int.random(in: 0...min(4, piece.count), using: &random))
      }
      if Int.random(in: 0..<6, using: &random) == 0 { piece.append(0xff) }
      bytes += piece + (["\n", "\r\n", "\r", " "].randomElement(using: &random) ?? "").utf8
    }
    return bytes
  }
}
