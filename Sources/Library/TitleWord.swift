import Basics

/// A word of a title, or a sign that stands there as one.
struct TitleWord {
  /// In lower case, without hyphens between letters.
  var text: String
  /// Whether it is written in capitals, as `GIL`, or is one letter, as the `A` in "vitamin A".
  var isCapital: Bool
}

/// The words of a title as they follow each other, with all signs but those that end or quote.
func titleWords(_ title: String) -> [TitleWord] {
  let plain = title.utf8.allSatisfy { $0 < 0x80 } ? title : withPlainSigns(title)
  let chunks = plain.utf8.split { $0 <= UInt8(ascii: " ") }
  var words: [TitleWord] = []
  words.reserveCapacity(chunks.count + 1)
  for (position, chunk) in chunks.enumerated() {
    var bytes = chunk.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "`") }
    trimEnd(of: &bytes, isLast: position == chunks.count - 1)
    guard let word = word(of: bytes) else { continue }
    if word.text == "what's" || word.text == "whats" {
      words += ["what", "is"].map { TitleWord(text: $0, isCapital: false) }
    } else {
      words.append(word)
    }
  }
  return words
}

/// Takes off what ends a part of a sentence; a sign that stands alone is a word.
private func trimEnd(of bytes: inout [UInt8], isLast: Bool) {
  while let end = bytes.last {
    switch UnicodeScalar(end) {
    case "?" where isLast: break
    case ".", ",", ";", ":":
      guard bytes.count > 1, isLast || isLetter(bytes[bytes.count - 2]) else { return }
    default: return
    }
    bytes.removeLast()
  }
}

/// Trade-off is tradeoff; `-v` and `x-1` keep the sign.
private func word(of bytes: [UInt8]) -> TitleWord? {
  guard !bytes.isEmpty else { return nil }
  let isCapital =
    bytes.count > 1 ? bytes.dropFirst().contains(where: isCapitalLetter) : bytes == [0x41]
  var kept: [UInt8] = []
  kept.reserveCapacity(bytes.count)
  for (position, byte) in bytes.enumerated() {
    let isJoint =
      byte == UInt8(ascii: "-") && position > 0 && position + 1 < bytes.count
      && isLetter(bytes[position - 1]) && isLetter(bytes[position + 1])
    if !isJoint { kept.append(isCapitalLetter(byte) ? byte | 0x20 : byte) }
  }
  let text = String(decoding: kept, as: UTF8.self)
  return TitleWord(
    text: kept.allSatisfy { $0 < 0x80 } ? text : text.inLowercase,
    isCapital: isCapital
  )
}

private func isCapitalLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

/// Of ASCII, or a part of a character beyond it.
private func isLetter(_ byte: UInt8) -> Bool {
  isCapitalLetter(byte & ~0x20) || byte >= 0x80
}

/// The same with one kind of dash and apostrophe, and without quotes.
private func withPlainSigns(_ title: String) -> String {
  String(
    title.compactMap { character -> Character? in
      switch character {
      case "‐", "‑", "–", "—", "−": "-"
      case "’": "'"
      case "？": "?"
      case "“", "”", "„", "«", "»", "‘": nil
      default: character
      }
    }
  )
}

/// The words without articles and spaces; `isMany` takes the ending of a plural off the last one.
func joined(_ words: ArraySlice<TitleWord>, isMany: Bool = false) -> String {
  var text = ""
  for index in words.indices {
    let word = words[index]
    let next = words[index...].dropFirst().first
    switch word.text {
    // A capital one is a name, as in "vitamin A", where it does not begin the title.
    case "a" where !word.isCapital || index == 0, "an":
      if next != nil { continue }
    case "the":
      // The heap is not a heap; where the article tells nothing, more is said, or many are meant.
      let isLast = index == words.endIndex - 2
      if let next, !isLast || next.isCapital || singular(next.text) != next.text { continue }
    default: break
    }
    text += isMany && next == nil ? singular(word.text) : word.text
  }
  return text
}

extension ArraySlice<TitleWord> {
  /// What follows the words; `nil` where it does not begin with them.
  func dropping(_ words: [String]) -> ArraySlice<TitleWord>? {
    starts(with: words) ? dropFirst(words.count) : nil
  }

  func starts(with words: [String]) -> Bool {
    starts(with: words) { $0.text == $1 }
  }

  /// What stands before and after the only such word; all in one where it is not there, or twice.
  func split(with word: String) -> [ArraySlice<TitleWord>] {
    let parts = split(omittingEmptySubsequences: false) { $0.text == word }
    return parts.count == 2 ? parts : [self]
  }
}

private func singular(_ word: String) -> String {
  guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
    !word.hasSuffix("is")
  else { return word }
  return String(word.dropLast())
}
