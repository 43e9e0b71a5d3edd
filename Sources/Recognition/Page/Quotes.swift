import Markdown

extension Page {
  /// The paragraph that is all of the quote at this position; `nil` for any other block.
  func onlyParagraph(ofQuoteAt position: Int) -> NodeID? {
    guard document.kind(blocks[position]) == .quote,
      let first = document.firstChild(blocks[position]), document.next(first) == nil,
      document.kind(first) == .paragraph
    else { return nil }
    return first
  }
}
