/// What a document's bytes hold that a card syntax needs, so that most dialects need not look closer.
struct CardClues: OptionSet, Sendable {
  let rawValue: Int

  /// `::` somewhere.
  static let pairs = CardClues(rawValue: 1 << 0)
  /// `{` before a brace, a digit or "c" and a digit.
  static let braces = CardClues(rawValue: 1 << 1)
  /// `==` in a line.
  static let highlights = CardClues(rawValue: 1 << 2)
  /// `===` at the start of a line.
  static let banners = CardClues(rawValue: 1 << 3)
  /// A line that begins with `%`.
  static let percents = CardClues(rawValue: 1 << 4)
  /// A line that begins with `?`.
  static let loneMarks = CardClues(rawValue: 1 << 5)
  /// `#card`, `#flashcard` and what begins so.
  static let tags = CardClues(rawValue: 1 << 6)
  /// A line that begins with `[#`.
  static let tagLinks = CardClues(rawValue: 1 << 7)
  /// `<quiz`.
  static let quizzes = CardClues(rawValue: 1 << 8)
  /// `<!--SR:`.
  static let schedules = CardClues(rawValue: 1 << 9)
  /// `<!-- md2apkg`.
  static let md2apkg = CardClues(rawValue: 1 << 10)
  /// `START` at the start of a line, or `STARTI` anywhere.
  static let notes = CardClues(rawValue: 1 << 11)
  /// A line that begins with `C:` or `T:`.
  static let letters = CardClues(rawValue: 1 << 12)
  /// A line that begins with `: `.
  static let definitions = CardClues(rawValue: 1 << 13)
  /// A line that begins with `---`.
  static let rules = CardClues(rawValue: 1 << 14)
  /// "Deck", "deck" or "DECK" at the start of a line, or behind "TARGET " or "cards-".
  static let decks = CardClues(rawValue: 1 << 15)
  /// "flashcard" without a number sign, as in a list of tags, or a deck's `name = "..."`.
  static let names = CardClues(rawValue: 1 << 16)
  /// The brain that some tools take for a tag.
  static let brains = CardClues(rawValue: 1 << 17)
  /// `[*]`.
  static let stars = CardClues(rawValue: 1 << 18)
  /// ` >>` in a line.
  static let arrows = CardClues(rawValue: 1 << 19)
}

extension CardClues {
  /// - Complexity: O(n) in the size of the document, which is read once.
  init(in bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { bytes in
      var found: CardClues = []
      var isAtStart = true
      for index in bytes.indices {
        switch bytes[index] {
        case 0x0a, 0x0d: isAtStart = true
        case 0x20, 0x09: break
        case let byte:
          if isAtStart || mayBeClue(byte),
            let clue = clue(at: index, of: bytes, isAtStart: isAtStart)
          {
            found.insert(clue)
          }
          isAtStart = false
        }
      }
      return found
    }
  }
}

/// Whether a clue may begin with the byte in the midst of a line.
@inline(__always)
private func mayBeClue(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case ":", "{", "=", "#", "[", "<", ">", "f", "F", "S", "\u{f0}": true
  default: false
  }
}

private func clue(
  at index: Int,
  of bytes: UnsafeBufferPointer<UInt8>,
  isAtStart: Bool
) -> CardClues? {
  func follows(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index + length < bytes.count else { return false }
    return text.withUTF8Buffer { wanted in
      (0..<length).allSatisfy { bytes[index + 1 + $0] == wanted[$0] }
    }
  }
  switch bytes[index] {
  case UInt8(ascii: ":"):
    return follows(":") ? .pairs : isAtStart && follows(" ") ? .definitions : nil
  case UInt8(ascii: "{"): return isGapStart(index + 1, of: bytes) ? .braces : nil
  case UInt8(ascii: "="):
    return isAtStart && follows("==") ? .banners : follows("=") ? .highlights : nil
  case UInt8(ascii: "#"): return follows("card") || follows("flashcard") ? .tags : nil
  case UInt8(ascii: "["):
    return follows("*]") ? .stars : isAtStart && follows("#") ? .tagLinks : nil
  case UInt8(ascii: "<"):
    if follows("!--") {
      return follows("!--SR") || follows("!-- SR")
        ? .schedules : follows("!-- md2apkg") || follows("!--md2apkg") ? .md2apkg : nil
    }
    return follows("quiz") || follows("?quiz") ? .quizzes : nil
  case UInt8(ascii: ">"):
    return !isAtStart && bytes[index - 1] == 0x20 && follows(">") ? .arrows : nil
  case UInt8(ascii: "f"), UInt8(ascii: "F"): return follows("lashcard") ? .names : nil
  case UInt8(ascii: "S"): return follows(isAtStart ? "TART" : "TARTI [") ? .notes : nil
  case 0xf0: return isBrain(index, of: bytes) ? .brains : nil
  case let byte where isAtStart: return startClue(byte, follows)
  default: return nil
  }
}

private func startClue(_ byte: UInt8, _ follows: (StaticString) -> Bool) -> CardClues? {
  switch byte {
  case UInt8(ascii: "%"): .percents
  case UInt8(ascii: "?"): .loneMarks
  case UInt8(ascii: "-"): follows("--") ? .rules : nil
  case UInt8(ascii: "T"): follows(": ") ? .letters : follows("ARGET DECK") ? .decks : nil
  case UInt8(ascii: "C"): follows(": ") ? .letters : nil
  case UInt8(ascii: "n"): follows("ame = ") ? .names : nil
  case UInt8(ascii: "D"), UInt8(ascii: "d"): follows("eck") || follows("ECK") ? .decks : nil
  case UInt8(ascii: "c"): follows("ards-deck") ? .decks : nil
  default: nil
  }
}

/// Whether a brace, a digit, or "c" and a digit stand here.
private func isGapStart(_ index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard index + 1 < bytes.count else { return false }
  let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  let isLettered = bytes[index] == UInt8(ascii: "c") && digits.contains(bytes[index + 1])
  return bytes[index] == UInt8(ascii: "{") || digits.contains(bytes[index]) || isLettered
}

private func isBrain(_ index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  index + 3 < bytes.count && bytes[index + 1] == 0x9f && bytes[index + 2] == 0xa7
    && bytes[index + 3] == 0xa0
}
