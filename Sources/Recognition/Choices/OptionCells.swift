import Markdown

extension Document {
  /// The options in a table, each with its letter before it; `nil` for a table of anything else.
  ///
  /// `| A | B |` above their texts, letters in the first column, or a letter in every cell.
  func optionLines(ofTable table: NodeID) -> [String]? {
    guard range(table).count <= 2000, mayHoldOptions(table) else { return nil }
    let cells = children(table).map { row in
      children(row).map { markdown($0).oneLine }
    }
    guard let head = cells.first, cells.count >= 2, cells.count <= 10 else { return nil }
    if cells.count == 2, head.count >= 2, areLetters(head), cells[1].count == head.count {
      return zip(head, cells[1]).map { $0 + ") " + $1 }
    }
    for rows in [cells[...], cells.dropFirst()] where rows.count >= 2 {
      guard rows.allSatisfy({ $0.count >= 2 }), areLetters(rows.map { $0[0] }) else { continue }
      return rows.map { row in
        bareLetter(row[0]) + ") " + row.dropFirst().filter { !$0.isEmpty }.joined(separator: " - ")
      }
    }
    let all = cells.joined().filter { !$0.isEmpty }
    let marks = all.map { OptionMark(line: $0) }
    let isLettered = marks.enumerated().allSatisfy { position, mark in
      mark.map { $0.style == .letter(.latin) && $0.position == position && !$0.text.isEmpty }
        ?? false
    }
    return all.count >= 2 && isLettered ? all : nil
  }

  /// A look at the first cell of the first two rows: one of them has a first letter, unless it is empty.
  private func mayHoldOptions(_ table: NodeID) -> Bool {
    children(table).prefix(2).contains { row in
      firstChild(row).map { mayBeginWithFirstLetter(markdown($0).oneLine) } ?? true
    }
  }
}

/// Whether the first of some letters stands near the start and begins no word.
private func mayBeginWithFirstLetter(_ text: String) -> Bool {
  guard !text.isEmpty else { return true }
  let start = Array(text.prefix(9))
  return start.indices.contains { index in
    OptionLetters.place(of: start[index])?.position == 0
      && !(index + 1 < start.count && start[index + 1].isLetter)
  }
}

/// Whether each text is the next letter and nothing else.
private func areLetters(_ texts: [String]) -> Bool {
  texts.count >= 2
    && texts.enumerated().allSatisfy { position, text in
      let letter = bareLetter(text)
      return letter.utf8.count == 1
        && letter.first.flatMap { OptionLetters.place(of: $0) }?.position == position
    }
}

private func bareLetter(_ text: String) -> String { text.filter { !"*_`.():[] ".contains($0) } }
