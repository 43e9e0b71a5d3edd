/// A `[` or `![` that waits for its `]`.
struct Bracket {
  var isImage: Bool
  /// The place of its text among the pieces.
  var piece: Int
  /// Behind the bracket.
  var start: Int
  /// The last delimiter run before it.
  var run: Int?
  /// With another bracket inside it cannot be a reference's label.
  var hasBracketInside = false
}

extension InlineParser {
  mutating func openBracket(width: Int) {
    if let last = brackets.indices.last { brackets[last].hasBracketInside = true }
    brackets.append(
      Bracket(
        isImage: width == 2,
        piece: pieces.count,
        start: position + width,
        run: lastRun
      )
    )
    addText(to: position + width)
  }

  /// Makes a link or an image of the last open bracket, or leaves both brackets as text.
  mutating func closeBracket() {
    guard let opener = brackets.popLast() else { return addText(to: position + 1) }
    let isActive = opener.isImage || brackets.count >= firstActive
    firstActive = min(firstActive, brackets.count)
    guard isActive, let (target, end) = inlineTarget() ?? referenceTarget(opener) else {
      return addText(to: position + 1)
    }
    let span =
      opener.isImage
      ? Span.image(destination: target.destination, title: target.title)
      : Span.link(destination: target.destination, title: target.title)
    pieces[opener.piece].kind = .start(span)
    matchEmphasis(after: opener.run)
    add(.end(span), to: end)
    if !opener.isImage { firstActive = brackets.count }
  }

  /// What stands in parentheses right behind the bracket.
  private func inlineTarget() -> (Definitions.Target, end: Int)? {
    let open = position + 1
    guard open < bytes.count, bytes[open] == "(" else { return nil }
    var end = skippingSpace(bytes, from: open + 1)
    var target = Definitions.Target(destination: "", title: "")
    if end < bytes.count, bytes[end] != ")" {
      guard let destination = linkDestination(bytes, at: end) else { return nil }
      target.destination = unescaped(bytes, destination.content)
      end = skippingSpace(bytes, from: destination.end)
      if end > destination.end, let title = linkTitle(bytes, at: end) {
        target.title = unescaped(bytes, title.content)
        end = skippingSpace(bytes, from: title.end)
      }
    }
    guard end < bytes.count, bytes[end] == ")" else { return nil }
    return (target, end + 1)
  }

  /// What the label behind the bracket is defined as, or else the bracket's own text.
  private func referenceTarget(_ opener: Bracket) -> (Definitions.Target, end: Int)? {
    guard !definitions.isEmpty else { return nil }
    let own = opener.start..<position
    if let label = linkLabel(bytes, at: position + 1) {
      if !label.isEmpty {
        return definitions[bytes[label]].map { ($0, label.upperBound + 1) }
      }
      return target(ofOwnText: own, opener).map { ($0, label.upperBound + 1) }
    }
    return target(ofOwnText: own, opener).map { ($0, position + 1) }
  }

  private func target(ofOwnText text: Range<Int>, _ opener: Bracket) -> Definitions.Target? {
    guard !opener.hasBracketInside, text.count <= 999 else { return nil }
    return definitions[bytes[text]]
  }
}
