extension Document {
  /// A block of HTML as pieces of text, as inline content has them.
  ///
  /// A line end, a block's tag and `br` are hard breaks, other tags are there as they stand; comments,
  /// scripts and style sheets are not. Empty for every other node.
  ///
  /// - Complexity: O(n).
  package func pieces(ofHTML id: NodeID) -> [Inline.Kind] {
    guard case .html = tree[id].shape else { return [] }
    let html = Array(literal(id).utf8)
    var pieces: [Inline.Kind] = []
    var text: [UInt8] = []
    var position = 0
    var finder = RawHTMLFinder()
    /// What ends a part that nobody sees.
    var hidden: String?

    func finishText() {
      if !text.isEmpty, hidden == nil {
        pieces.append(.text(String(decoding: text, as: UTF8.self)))
      }
      text = []
    }

    while position < html.count {
      let rest = position..<html.count
      if html[position] == "<", let end = finder.end(html, rest) {
        finishText()
        let tag = String(decoding: html[position..<end], as: UTF8.self)
        if hidden == nil {
          pieces.append(breaksLine(html, position..<end) ? .hardBreak : .html(tag))
        }
        hidden = hidden.map { isTag(tag, "/\($0)") ? nil : $0 } ?? unseen.first { isTag(tag, $0) }
        position = end
      } else if html[position] == "&", let (entity, end) = entity(html, rest) {
        text += entity.text.utf8
        position = end
      } else if html[position] == 0x0a {
        finishText()
        if hidden == nil { pieces.append(.hardBreak) }
        position += 1
      } else {
        text.append(html[position])
        position += 1
      }
    }
    finishText()
    return pieces
  }
}

/// Tags between which nothing is seen.
private let unseen = ["script", "style", "template"]

private func isTag(_ tag: String, _ name: String) -> Bool {
  let start = tag.dropFirst().prefix(name.count)
  return start.lowercased() == name && tag.dropFirst(name.count + 1).first?.isLetter != true
}
