/// Whether a text calls an option by its letter or its place, as in "B is wrong" and "the second one".
///
/// A capital letter that stands alone is taken for one, but for the article "A".
func namesOption(_ text: String, among count: Int) -> Bool {
  let words = spacedWords(of: text)
  return words.indices.contains { index in
    let word = words[index]
    let before = index > 0 ? words[index - 1].bare.lowercased() : ""
    let after = index + 1 < words.count ? words[index + 1].bare.lowercased() : ""
    if let position = position(ofLetter: word.bare, among: count) {
      if optionWords.contains(before) || word.isMarked { return true }
      guard word.bare.first?.isUppercase == true else { return false }
      return position > 0 || verbsOfOptions.contains(after)
    }
    let isPlace = places.contains(word.bare.lowercased()) || Int(word.bare) != nil
    return isPlace && (optionWords.contains(after) || optionWords.contains(before))
      && (optionWords.contains(after) || Int(word.bare) != nil)
  }
}

/// 0 for `a` and `A`; `nil` for anything but the letter of one of so many options.
func position(ofLetter text: some StringProtocol, among count: Int) -> Int? {
  guard text.utf8.count == 1, let byte = text.utf8.first else { return nil }
  let position = Int(byte | 0x20) - Int(UInt8(ascii: "a"))
  return byte >= 0x41 && position >= 0 && position < min(26, count) ? position : nil
}

/// A word between spaces.
struct SpacedWord {
  /// Without the signs around it.
  var bare: Substring
  /// Whether a bracket or a colon follows it, or bold or code surrounds it, as in `B)` and `**B**`.
  var isMarked: Bool
}

func spacedWords(of text: String) -> [SpacedWord] {
  text.split(whereSeparator: \.isWhitespace).map { word in
    let head = word.prefix { !$0.isLetter && !$0.isNumber }
    var bare = word.dropFirst(head.count)
    while let last = bare.last, !last.isLetter, !last.isNumber { bare.removeLast() }
    let tail = word[bare.endIndex...]
    let isMarked = tail.first.map { "):*`_".contains($0) } ?? false
    return SpacedWord(bare: bare, isMarked: isMarked)
  }
}

private let optionWords: Set<String> = [
  "option", "options", "choice", "choices", "answer", "answers", "alternative", "alternatives",
]

private let places: Set<String> = [
  "first", "second", "third", "fourth", "fifth", "last", "former", "latter", "previous", "next",
]

/// What follows the letter of an option, and never an article.
let verbsOfOptions: Set<String> = [
  "is", "was", "and", "or", "would", "because", "does", "has", "describes", "refers", "uses",
  "fails",
  "applies", "means", "can", "cannot", "could", "will", "works", "gives", "ignores", "isn't",
  "only",
  "are", "but", "confuses", "misses", "needs",
]
