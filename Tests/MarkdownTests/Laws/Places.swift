import Markdown

/// A node that is not inside its parent, or not behind its elder sibling.
func misplacedNode(in document: Document) -> String? {
  for id in document.nodes {
    let range = document.range(id)
    let lines = document.lines(id)
    if let parent = document.parent(id) {
      let outer = document.range(parent)
      if range.lowerBound < outer.lowerBound || outer.upperBound < range.upperBound {
        return "\(document.kind(id)) at \(range) is not inside \(document.kind(parent)) at \(outer)"
      }
    }
    if let elder = document.previous(id), document.range(elder).upperBound > range.lowerBound {
      return "\(document.kind(id)) at \(range) begins in \(document.range(elder))"
    }
    if lines.lowerBound < 1 || document.column(id) < 1 {
      return "\(document.kind(id)) at \(range) is in lines \(lines)"
    }
  }
  return nil
}

/// An inline that is out of order, empty, unmatched or outside its leaf.
func misplacedInline(in document: Document) -> String? {
  for id in document.nodes {
    let leaf = document.range(id)
    var open: [Span] = []
    var position = leaf.lowerBound
    for inline in document.inlines(id) {
      if inline.range.lowerBound < position { return "\(inline) begins before \(position)" }
      position = inline.range.upperBound
      switch inline.kind {
      case .start(let span): open.append(span)
      case .end(let span): if open.popLast() != span { return "\(inline) ends nothing" }
      default: if inline.range.isEmpty { return "\(inline) is empty" }
      }
    }
    if position > leaf.upperBound { return "inlines of the leaf at \(leaf) end at \(position)" }
    if let span = open.last { return "\(span) in the leaf at \(leaf) does not end" }
  }
  return nil
}
