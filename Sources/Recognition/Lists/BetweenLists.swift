import Markdown

/// What stands between the lists of a section.
extension Page {
  /// Whether a block begins with a label such as "Answer:".
  func answers(_ position: Int) -> Bool {
    labels(in: .block(blocks[position]), of: document).first == .answer
  }

  /// Whether a block announces what follows: it ends in a colon, or is a line in bold.
  func introduces(_ position: Int) -> Bool {
    let text = document.text(blocks[position]).trimmingBreak
    if text.last == ":" || text.last == "：" { return true }
    guard document.lines(blocks[position]).count == 1,
      let bold = BoldStart(document.markdown(blocks[position]))
    else { return false }
    return bold.rest.isEmpty && !bold.isTopicAlone
  }

  /// Whether a block shows something and says nothing that could introduce a list.
  func isIllustration(_ position: Int) -> Bool {
    switch document.kind(blocks[position]) {
    case .code, .table, .math: true
    default: false
    }
  }

  /// Whether a block says nothing about any question, as a picture in the middle does.
  func isPromotion(_ position: Int) -> Bool {
    guard document.kind(blocks[position]) == .html else { return false }
    let source = document.literal(blocks[position]).lowercased()
    return source.includes("align=") || source.includes("<img") && source.includes("<a ")
  }

  /// Whether a paragraph wishes luck or offers more.
  func wishes(at position: Int) -> Bool {
    guard document.kind(blocks[position]) == .paragraph else { return false }
    let text = document.text(blocks[position]).oneLine
    let word = text.lowercased().prefix(while: \.isLetter)
    return text.isWish || Recognition.isChatter(text)
      || ["verdict", "outcome", "fazit", "veredicto", "вердикт"].contains(word)
  }

  /// Whether a paragraph speaks to the reader, as in "Let me know if ...".
  func endsAnswer(at position: Int) -> Bool {
    let text = document.text(blocks[position]).lowercased()
    return chatter.contains { text.hasPrefix($0) } || introduces(position)
  }
}

private let chatter = [
  "let me know", "i hope", "hope this", "good luck", "feel free", "happy to", "would you like",
  "sure", "certainly", "of course", "great!", "here are", "these questions", "this list",
]
