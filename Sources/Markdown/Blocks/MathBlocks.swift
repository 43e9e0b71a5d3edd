extension BlockParser {
  /// A formula in lines of its own: from a line that begins with `$$` or `\[` to one that ends it.
  ///
  /// What stands between is no Markdown, whatever its lines begin with. Where no end comes before the
  /// next blank line, or something stands behind it, the line is text.
  mutating func startMath() -> Bool {
    let mark = line.byte(1)
    guard line.first == "$" && mark == "$" || line.first == "\\" && mark == "[" else {
      return false
    }
    let content = line.text + 2..<line.end
    guard mathEnd(in: content, mark) == nil, isMathEnding(mark) else { return false }
    let id = addLeaf(.math(mark: mark), from: line.text)
    let first = trimmed(line.bytes, content)
    if !first.isEmpty { tree.append(Slice(first), to: id) }
    leaf = id
    return true
  }

  /// Adds the line to an open formula, and closes it where the line ends it.
  mutating func continueMath(_ leaf: NodeID, _ mark: UInt8) {
    let end = mathEnd(in: line.rest, mark)
    let text = trimmed(line.bytes, line.text..<(end ?? line.end))
    if !text.isEmpty { append(Slice(text), to: leaf) }
    guard end != nil else { return }
    tree.extend(leaf, to: Int32(line.end))
    closeLeaf()
  }

  /// Where the closing mark begins that is the last of the line's text.
  private func mathEnd(in text: Range<Int>, _ mark: UInt8) -> Int? {
    let text = trimmed(line.bytes, text)
    let first: UInt8 = mark == "$" ? mark : 0x5c
    let last: UInt8 = mark == "$" ? mark : 0x5d
    guard text.count >= 2, line.bytes[text.upperBound - 1] == last,
      line.bytes[text.upperBound - 2] == first
    else { return nil }
    return text.upperBound - 2
  }

  /// Whether a line below in the same containers, before a blank one, ends a formula.
  ///
  /// The search has an end, because many formulas that none of the lines ends would cost the square of
  /// the text.
  private func isMathEnding(_ mark: UInt8) -> Bool {
    var ahead = line
    for _ in 0..<100 {
      guard ahead.goToNextLine() else { return false }
      guard skipPrefixes(&ahead, in: depth) == depth else { return false }
      ahead.findText()
      if ahead.isBlank { return false }
      if mathEnd(in: ahead.rest, mark) != nil { return true }
    }
    return false
  }
}
