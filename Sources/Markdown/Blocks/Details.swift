/// The tag that ends details, and how many bytes it has.
private let endTag: StaticString = "</details>"
private let endTagWidth = endTag.utf8CodeUnitCount

extension BlockParser {
  /// Reads a tag of `details` or `summary` at the line's text; what it holds is Markdown.
  ///
  /// The rest of the line is looked at anew.
  mutating func readDetailsTag() -> Bool {
    let text = line.rest
    if starts(line.bytes, text, with: endTag) {
      guard endDetails(at: line.text) else { return false }
      line.skipText(endTagWidth)
      return true
    }
    guard let tagEnd = htmlTagEnd(line.bytes, text) else { return false }
    let width = tagEnd - text.lowerBound
    if isTag(text, "<details") {
      let attributes = line.bytes[text.lowerBound + 8..<tagEnd]
      let isOpen = attributes.split { !$0.isLetter }.contains { $0.elementsEqual("open".utf8) }
      openContainer(.details(isOpen: isOpen), width: width)
      line.skipText(width)
      return true
    }
    if isTag(text, "<summary"), case .details = shape(container), leaf == nil,
      tree[container].firstChild == nil
    {
      startSummary(behind: tagEnd)
      return true
    }
    return false
  }

  private func isTag(_ text: Range<Int>, _ name: StaticString) -> Bool {
    let end = text.lowerBound + name.utf8CodeUnitCount
    return starts(line.bytes, text, with: name) && end < line.end
      && (line.bytes[end] == ">" || line.bytes[end].isSpace)
  }

  private mutating func startSummary(behind tagEnd: Int) {
    let id = addLeaf(.summary, from: line.text)
    line.skipText(tagEnd - line.text)
    line.findText()
    leaf = id
    continueSummary(id)
  }

  /// Gives the line to an open summary, up to the tag that ends it.
  mutating func continueSummary(_ summary: NodeID) {
    let endTag: StaticString = "</summary>"
    let end = line.rest.first { starts(line.bytes, $0..<line.end, with: endTag) }
    let text = trimmed(line.bytes, line.text..<(end ?? line.end))
    if !text.isEmpty { append(Slice(text), to: summary) }
    guard let end else {
      tree.extend(summary, to: Int32(line.end))
      line.skipText(line.end - line.text)
      return
    }
    let behind = end + endTag.utf8CodeUnitCount
    tree[summary].range.upper = Int32(behind)
    closeLeaf()
    line.skipText(behind - line.text)
  }

  /// Adds the end of the line as text, where the tag there turns out to close nothing.
  mutating func addText(from start: Int) {
    if let leaf, tree[leaf].shape == .paragraph {
      tree.append(Slice(start..<line.end, endsLine: false), to: leaf)
    } else {
      let id = addLeaf(.paragraph, from: start)
      tree.append(Slice(start..<line.end), to: id)
      leaf = id
    }
  }

  /// Closes the innermost details that the line is in, with everything in them; `false` without any.
  mutating func endDetails(at tag: Int) -> Bool {
    guard let place = innermostDetails(in: depth) else { return false }
    leave(downTo: place + 1)
    tree.extend(container, to: Int32(tag + endTagWidth))
    leave(downTo: place)
    return true
  }

  /// Where the line ends with the tag that closes details, behind other text: where that begins.
  ///
  /// In code and in raw HTML it is no tag.
  func detailsEndBehindText() -> Int? {
    let end = trimmed(line.bytes, line.start..<line.end).upperBound
    let tag = end - endTagWidth
    guard tag > line.start, starts(line.bytes, tag..<end, with: endTag) else { return nil }
    var inside = line
    let count = skipPrefixes(&inside, in: open.count)
    inside.findText()
    guard inside.text < tag, !isVerbatim(inside, isInside: count == open.count) else { return nil }
    let isOpened = inside.indent < 4 && isDetails(inside.rest)
    return isOpened || innermostDetails(in: count) != nil ? tag : nil
  }

  /// The place of the innermost details among the first `count` open containers.
  ///
  /// A quote that is in them keeps their end from being seen: it would end in the middle of itself.
  private func innermostDetails(in count: Int) -> Int? {
    guard let place = openDetails.last(where: { $0 < count }) else { return nil }
    let quote = openQuotes.last { $0 < count } ?? 0
    return quote < place ? place : nil
  }

  /// Whether the line, which begins with `cursor`, belongs to a leaf that is no Markdown.
  private func isVerbatim(_ cursor: LineCursor, isInside: Bool) -> Bool {
    guard isInside, let leaf else { return cursor.indent >= 4 && leaf == nil }
    switch tree[leaf].shape {
    // Indented code is open until a line that is not indented ends it.
    case .indentedCode: return cursor.indent >= 4
    case let shape: return shape.isVerbatim
    }
  }

  private func isDetails(_ text: Range<Int>) -> Bool {
    isTag(text, "<details") && htmlTagEnd(line.bytes, text) != nil
  }
}
