import Markdown

extension Page {
  /// The paragraph that is all of the quote at this position; `nil` for any other block.
  func onlyParagraph(ofQuoteAt position: Int) -> NodeID? {
    document.onlyParagraph(ofQuote: blocks[position])
  }
}

extension Document {
  /// The same for any block.
  func onlyParagraph(ofQuote block: NodeID) -> NodeID? {
    guard kind(block) == .quote, let first = firstChild(block), next(first) == nil,
      kind(first) == .paragraph
    else { return nil }
    return first
  }
}
