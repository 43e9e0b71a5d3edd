/// Consecutive lines, as the front or the back of a card.
typealias Lines = ArraySlice<SourceLine>

extension Lines {
  /// Without blank lines and rules at the ends.
  var trimmed: Lines {
    guard let first = firstIndex(where: \.isWritten), let last = lastIndex(where: \.isWritten)
    else { return self[endIndex...] }
    return self[first...last]
  }

  /// The lines as Markdown that begins at the margin.
  var markdown: String {
    let margin = lazy.filter { !$0.text.isEmpty }.map(\.indent).min() ?? 0
    return map { $0.text.dropping(columns: margin) }.joined(separator: "\n")
  }

  /// The parts between the lines that `isSeparator` is true of, which belong to none.
  func parts(between isSeparator: (SourceLine) -> Bool) -> [Lines] {
    split(omittingEmptySubsequences: false, whereSeparator: isSeparator)
  }

  /// The index of the first line from `start` on of which `isEnd` is true, else the end.
  func end(from start: Int, where isEnd: (SourceLine) -> Bool) -> Int {
    var index = start
    while index < endIndex, !isEnd(self[index]) { index += 1 }
    return index
  }
}

extension SourceLine {
  /// Whether it is more than a blank line or a rule.
  fileprivate var isWritten: Bool { !isGap && !isRule }
}

extension String {
  /// The text without up to `columns` of white space before it.
  func dropping(columns: Int) -> String {
    var column = 0
    var rest = utf8[...]
    while column < columns, let first = rest.first, first == 0x20 || first == 0x09 {
      column += first == 0x09 ? 4 - column % 4 : 1
      rest.removeFirst()
    }
    return String(repeating: " ", count: Swift.max(0, column - columns)) + String(Substring(rest))
  }
}
