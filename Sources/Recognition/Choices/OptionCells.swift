import Markdown

extension Document {
  /// The options in a table, each with its letter before it; `nil` for a table of anything else.
  ///
  /// `| A | B |` above their texts, letters in the first column, or a letter in every cell.
  func optionLines(ofTable table: NodeID) -> [String]? {
    guard range(table).count <= 2000 else { return nil }
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
