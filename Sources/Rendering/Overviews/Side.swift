import Questions

/// What one of several cards of a question asks, in words: `~row-memory-use` is "Row", "memory use".
struct Side {
  let title: String
  /// Empty where the title says it all.
  let rest: String

  var words: String { rest.isEmpty ? title.lowercased() : "\(title.lowercased()) \(rest)" }

  /// `nil` for a question's first card.
  init?(of card: CardID) {
    guard let name = card.split(separator: "~", maxSplits: 1).dropFirst().first else { return nil }
    let kind = name.prefix { $0.isLetter }
    title = kind == "then" ? "Follow-up" : kind.prefix(1).uppercased() + kind.dropFirst()
    rest = name.dropFirst(kind.count).split(separator: "-").joined(separator: " ")
  }
}
