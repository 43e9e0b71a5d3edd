import Markdown

extension Page {
  /// Whether a line or a fold there is called after the answers of all questions, as "Answers:".
  func namesAnswers(at position: Int) -> Bool {
    let block = blocks[position]
    guard document.kind(block) == .paragraph else {
      return document.kind(block) == .html && foldsAnswers(at: position)
    }
    let name = document.text(block)
    return name.utf8.count <= 60 && document.lines(block).count == 1 && isKeyName(name)
  }

  /// Whether a line above that is nothing but "Answers" is the last of its section's titles.
  func isBelowAnswers(_ position: Int) -> Bool {
    blocks.indices[..<position].reversed().prefix { heading(at: $0) == nil }
      .contains { document.kind(blocks[$0]) == .paragraph && namesAnswers(at: $0) }
  }

  /// Whether a fold begins there that is called after the answers of all questions.
  func foldsAnswers(at position: Int) -> Bool {
    let block = blocks[position]
    guard document.range(block).count < 200,
      document.mentions("<summary", from: block, through: block),
      let name = withoutWrapping(document.literal(block))?.oneLine, name.utf8.count <= 60
    else { return false }
    return isKeyName(name)
  }
}
