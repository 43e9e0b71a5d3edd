import Basics
import Testing

@testable import Recognition

struct CharacterSearchTests {
  @Test(arguments: 0..<400)
  func `searches find what the standard library finds among the characters`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let text = randomText(&random)
    let characters = Array(text)
    for wanted in searched {
      #expect(text.contains(wanted) == characters.contains(wanted))
      #expect(text[...].contains(wanted) == characters.contains(wanted))
      #expect(text.prefix { $0 != wanted } == String(characters.prefix { $0 != wanted }))
      #expect(text.drop { $0 != wanted } == String(characters.drop { $0 != wanted }))
      #expect(text.filter { $0 != wanted } == String(characters.filter { $0 != wanted }))
      #expect(text.count { $0 == wanted } == characters.count { $0 == wanted })
      #expect(text.allSatisfy { $0 != wanted } == characters.allSatisfy { $0 != wanted })
      #expect(
        text.split(separator: wanted, omittingEmptySubsequences: false).map(String.init)
          == characters.split(separator: wanted, omittingEmptySubsequences: false).map {
            String($0)
          }
      )
      #expect(
        text.split { $0 == wanted }.map(String.init)
          == characters.split { $0 == wanted }.map { String($0) }
      )
      #expect(text.dropLast { $0 == wanted } == String(trimmed(characters, wanted)))
      #expect(text.last { $0 != wanted } == characters.last { $0 != wanted })
      #expect(text[...].hasPrefix(String(wanted)) == (characters.first == wanted))
    }
    #expect(text.first == characters.first)
    #expect(text.last == characters.last)
    #expect(text.dropFirst(2) == String(characters.dropFirst(2)))
    #expect(text.prefix(3) == String(characters.prefix(3)))
  }

  @Test func `characters are of the kinds that their first scalars are`() {
    for value in (0..<0x3000) as Range<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Character(scalar)
      #expect(character.isLetter == scalar.properties.isAlphabetic)
      #expect(character.isNumber == (scalar.properties.numericType != nil))
      #expect(character.isWhitespace == scalar.properties.isWhitespace)
    }
    let lineEnd: Character = "\r\n"
    #expect(lineEnd.isWhitespace && !lineEnd.isLetter && !lineEnd.isNumber)
  }

  @Test func `an ASCII sign beside another is a character where it is said to be one`() {
    for value in 0x80..<(0x3_0000 as UInt32) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let (before, behind) = ("\(scalar)a", "a\(scalar)")
      let endsAlone = Array(before.utf8).withUnsafeBufferPointer { bytes in
        isAlone(endingAt: bytes.count, in: bytes)
      }
      let beginsAlone = Array(behind.utf8).withUnsafeBufferPointer { bytes in
        isAlone(0, in: bytes)
      }
      if endsAlone, before.count != 2 { Issue.record("\(value) goes with the next") }
      if beginsAlone, behind.count != 2 { Issue.record("\(value) goes with the one before") }
    }
  }

  private let searched: [Character] = [
    " ", "\n", "\r\n", "\r", "a", "K", ";", "`", "?", "é", "–", "？", "👍🏽", "\u{212a}", "\u{37e}",
  ]

  private func trimmed(_ characters: [Character], _ last: Character) -> [Character] {
    var characters = characters
    while characters.last == last { characters.removeLast() }
    return characters
  }

  private func randomText(_ random: inout SeededRandom) -> String {
    let pieces = [
      " ", "\n", "\r\n", "\r", "a", "K", ";", "`", "?", "é", "e\u{301}", "\u{301}", "–", "？",
      "\u{200d}", "\u{fe0f}", "👍", "👍🏽", "\u{212a}", "\u{37e}", "\u{600}", "題", "각", "b: c", "**",
      "：", "、", "→", "м", "\u{483}", "\u{3099}", "\u{ff9e}", "\u{20dd}", "\u{903}", "\u{d4e}",
    ]
    let count = Int.random(in: 0...12, using: &random)
    return (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
  }
}
