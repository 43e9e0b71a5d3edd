extension BlockParser {
  /// Reads a tag of `details` or `summary` at the line's text; what it holds is Markdown.
  ///
  /// The rest of the line is looked at anew.
  mutating func readDetailsTag() -> Bool {
    let text = line.rest
    if starts(line.bytes, text, with: "</details>") {
      guard endDetails(at: line.text) else { return false }
      line.skipText(10)
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
    let end = line.rest.first { starts(line.bytes, $0..<line.end, with: "</summary>") }
    let text = trimmed(line.bytes, line.text..<(end ?? line.end))
    if !text.isEmpty { append(Slice(text), to: summary) }
    guard let end else {
      tree.extend(summary, to: Int32(line.end))
      line.skipText(line.end - line.text)
      return
    }
    tree[summary].range.upper = Int32(end + 10)
    closeLeaf()
    line.skipText(end + 10 - line.text)
  }

  /// Closes the innermost details that the line is in, with everything in them; `false` without any.
  @discardableResult
  mutating func endDetails(at tag: Int) -> Bool {
    guard let place = openDetails.last(where: { $0 < depth }) else { return false }
    leave(downTo: place + 1)
    tree.extend(container, to: Int32(tag + 10))
    leave(downTo: place)
    return true
  }

  /// Where the line ends with the tag that closes details, behind other text: where that begins.
  ///
  /// In code and in raw HTML it is no tag.
  func detailsEndBehindText() -> Int? {
    let text = trimmed(line.bytes, line.start..<line.end)
    if let leaf, tree[leaf].shape.isVerbatim {
      // Indented code is open until a line that is not indented ends it.
      let isIndented = text.lowerBound - line.start >= 4 || line.bytes[line.start] == "\t"
      if tree[leaf].shape != .indentedCode || isIndented { return nil }
    }
    let start = text.upperBound - 10
    guard start > text.lowerBound, starts(line.bytes, start..<text.upperBound, with: "</details>"),
      !openDetails.isEmpty || starts(line.bytes, text, with: "<details")
    else { return nil }
    return start
  }
}
