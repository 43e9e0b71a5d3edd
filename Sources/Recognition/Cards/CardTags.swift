/// The tags at the end of a line that asks, as in `What is a trie? #flashcard #trees`.
struct TaggedLine {
  /// The line before the tags.
  var text: String
  /// Without number signs, and without the one that makes it a card.
  var tags: [String]

  /// `nil` where none of the tags at the end is one of a card.
  init?(_ line: String) {
    var words = line.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }[...]
    var tags: [String] = []
    while let last = words.last, last.isTag || last == "🧠" {
      tags.insert(last, at: 0)
      words.removeLast()
    }
    guard tags.contains(where: \.isCardTag) else { return nil }
    let rest = line.withoutSpaceAround
    let length = tags.reduce(0) { $0 + $1.utf8.count }
    // Spaces between the tags are whatever they are.
    var end = rest.utf8.endIndex
    var left = length
    while left > 0, end > rest.utf8.startIndex {
      end = rest.utf8.index(before: end)
      if rest.utf8[end] != UInt8(ascii: " ") { left -= 1 }
    }
    text = rest[..<end].withoutSpaceAround
    self.tags = tags.filter { !$0.isCardTag }.map { String($0.dropFirst()) }
  }
}

extension String {
  /// A number sign and a name behind it, not a number.
  var isTag: Bool {
    guard utf8.first == UInt8(ascii: "#"), let second = dropFirst().first else { return false }
    return second.isLetter && !contains("`") && !contains(",")
  }

  /// `#card`, `#flashcard`, `#card-reverse`, the same with `/deck` behind it, or a brain.
  var isCardTag: Bool {
    guard hasPrefix("#") else { return self == "🧠" }
    let name = dropFirst().prefix { $0 != "/" }.lowercased()
    return ["card", "flashcard", "card-reverse", "card-spaced", "flashcard-reverse"].contains(name)
  }

  /// `#flashcards`, `#flashcards/net`: a tag of everything below it.
  var isDeckTag: Bool {
    guard hasPrefix("#") else { return false }
    return dropFirst().prefix { $0 != "/" }.lowercased() == "flashcards"
  }
}
