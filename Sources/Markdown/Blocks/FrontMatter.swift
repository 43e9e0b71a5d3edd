extension BlockParser {
  /// Reads metadata at the very start: lines between two fences of `---` or of `+++`.
  ///
  /// A text may as well begin with a rule. So the fence must be closed, and the first line inside
  /// that is no comment must look like a key with a value; some write `key = "value"` for YAML, too.
  mutating func readFrontMatter() {
    let before = line
    guard line.goToNextLine(), let fence = fence(of: line), let end = endOfFrontMatter(fence) else {
      line = before
      return
    }
    line = before
    _ = nextLine()
    let id = addLeaf(.frontMatter, from: line.start)
    while nextLine() {
      tree.extend(id, to: Int32(line.end))
      if line.start == end { break }
      append(line.slice, to: id)
    }
    tree.extend(container, to: tree[id].range.upper)
  }

  private func fence(of line: LineCursor) -> UInt8? {
    guard let first = line.bytes[line.start..<line.end].first, first == "-" || first == "+"
    else { return nil }
    let text = trimmed(line.bytes, line.start..<line.end)
    let isFence =
      text.lowerBound == line.start && text.count == 3
      && line.bytes[text].allSatisfy { $0 == first }
    return isFence ? first : nil
  }

  /// The start of the closing fence.
  private mutating func endOfFrontMatter(_ opening: UInt8) -> Int? {
    var hasKey = false
    while line.goToNextLine() {
      if fence(of: line) == opening { return line.start }
      if hasKey { continue }
      let text = trimmed(line.bytes, line.start..<line.end)
      guard let first = line.bytes[text].first else { return nil }
      if first == "#" { continue }
      guard first.isLetterOrDigit || first == "_" || first == "[" || first == "\"",
        first == "[" && opening == "+" || hasValue(line.bytes[text], opening)
      else { return nil }
      hasKey = true
    }
    return nil
  }

  private func hasValue(_ text: ArraySlice<UInt8>, _ opening: UInt8) -> Bool {
    if opening == "-", text.contains(where: { $0 == ":" }) { return true }
    guard let mark = text.firstIndex(where: { $0 == "=" }) else { return false }
    let value = text[mark...].dropFirst().drop { $0.isSpaceOrTab }
    return opening == "+" || value.first.map { $0 == "\"" } ?? false
  }
}
