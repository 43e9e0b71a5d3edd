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
    add(.text(isPlain: true), to: position + width)
  }

  /// Makes a link or an image of the last open bracket, or leaves both brackets as text.
  mutating func closeBracket() {
    guard let opener = brackets.popLast() else { return addBracketText() }
    let isActive = opener.isImage || brackets.count >= firstActive
    firstActive = min(firstActive, brackets.count)
    guard isActive, let (target, end) = inlineTarget() ?? referenceTarget(opener) else {
      return addBracketText()
    }
    let link = addLink(target, isImage: opener.isImage)
    pieces[opener.piece].kind = .linkStart(link)
    matchEmphasis(after: opener.run)
    add(.linkEnd(link), to: end)
    if !opener.isImage { firstActive = brackets.count }
  }

  private mutating func addBracketText() {
    add(.text(isPlain: true), to: position + 1)
  }

  /// What stands in parentheses right behind the bracket.
  private func inlineTarget() -> (Link.Target, end: Int)? {
    let open = position + 1
    guard open < end, bytes[open] == "(" else { return nil }
    var next = skippingSpace(bytes, open + 1..<end)
    var address = next..<next
    var title = next..<next
    if next < end, bytes[next] != ")" {
      guard let destination = linkDestination(bytes, next..<end) else { return nil }
      address = destination.content
      next = skippingSpace(bytes, destination.end..<end)
      if next > destination.end, let part = linkTitle(bytes, next..<end) {
        title = part.content
        next = skippingSpace(bytes, part.end..<end)
      }
    }
    guard next < end, bytes[next] == ")" else { return nil }
    return (.stated(destination: ByteRange(address), title: ByteRange(title)), next + 1)
  }

  /// What the label behind the bracket is defined as, or else the bracket's own text.
  private func referenceTarget(_ opener: Bracket) -> (Link.Target, end: Int)? {
    guard !definitions.isEmpty else { return nil }
    let own = opener.start..<position
    if let label = linkLabel(bytes, position + 1..<end) {
      if !label.isEmpty {
        return definitions.place(of: bytes[label]).map { (.defined($0), label.upperBound + 1) }
      }
      return place(ofOwnText: own, opener).map { (.defined($0), label.upperBound + 1) }
    }
    return place(ofOwnText: own, opener).map { (.defined($0), position + 1) }
  }

  private func place(ofOwnText text: Range<Int>, _ opener: Bracket) -> Int? {
    guard !opener.hasBracketInside, text.count <= 999 else { return nil }
    return definitions.place(of: bytes[text])
  }
}
