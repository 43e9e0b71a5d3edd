/// A list of plain items of which some are called right: by a tick, a note, or one by bold.
func markedBullets(at start: Int, in rows: [Row]) -> OptionRun? {
  let depth = rows[start].depth
  guard rows[start].bullet?.number == nil, rows[start].kind == .line else { return nil }
  var end = start
  while end < rows.count, rows[end].depth == depth, rows[end].kind == .line,
    let bullet = rows[end].bullet, bullet.number == nil, bullet.isChecked == nil
  {
    // Nobody chooses among so many, and looking through them for each would take long.
    guard end - start < 30 else { return nil }
    end += 1
  }
  // What belongs to an item, so that it is more than an option.
  guard end - start >= 2, end == rows.count || rows[end].depth < depth || rows[end].bullet == nil,
    end == rows.count || rows[end].depth <= depth, mayBeCalledRight(rows, in: start..<end)
  else { return nil }
  var texts: [(text: String, isRight: Bool, isBold: Bool)] = []
  for row in rows[start..<end] {
    let (text, isRight) = splitRightMark(row.text)
    guard text.utf8.count <= 240, FieldLabel(line: text) == nil else { return nil }
    texts.append((text, isRight, unwrapped(text) != text))
  }
  var correct = texts.indices.filter { texts[$0].isRight }
  if correct.isEmpty, texts.count >= 3 {
    let bold = texts.indices.filter { texts[$0].isBold }
    if bold.count == 1, texts.count(where: { $0.text.includes("**") }) == 1 { correct = bold }
  }
  if correct.isEmpty, end < rows.count, let named = rows[end].optionNamed(among: texts.map(\.text))
  {
    correct = [named]
  }
  guard !correct.isEmpty, correct.count < texts.count else { return nil }
  let options = Options(
    texts: texts.map { plainLine($0.text) },
    correct: correct,
    style: .bullet
  )
  return OptionRun(options: options, rows: start..<end)
}

/// Whether one of some items may be set off from the others, or named below them; most lists are none of
/// options and end here.
private func mayBeCalledRight(_ rows: [Row], in range: Range<Int>) -> Bool {
  rows[range].contains { $0.text.mayBeCalledRight || $0.text.mayBeBold }
    || range.upperBound < rows.count && rows[range.upperBound].isAnswerLabel
}

extension String {
  fileprivate var mayBeCalledRight: Bool {
    let found = utf8.withContiguousStorageIfAvailable { Recognition.mayBeCalledRight($0) }
    return found ?? true
  }

  /// Whether bold may be around all of it, but for blanks and a line break at its end.
  fileprivate var mayBeBold: Bool {
    guard let first = utf8.first, "*_".utf8.contains(first) else { return false }
    return utf8.last { $0 > 0x20 && $0 != UInt8(ascii: "\\") } == first
  }
}

extension Row {
  /// Which of the items an answer's label repeats word by word, alone or with a reason behind it.
  fileprivate func optionNamed(among texts: [String]) -> Int? {
    guard kind == .line, let label = FieldLabel(line: text), label.role == .answer,
      !label.rest.isEmpty
    else { return nil }
    let said = plainLine(label.rest)
    let named = texts.indices.filter { index in
      let option = plainLine(texts[index])
      guard !option.isEmpty, said.lowercased().hasPrefix(option.lowercased()) else { return false }
      let rest = said.dropFirst(option.count)
      return rest.allSatisfy { $0 == " " } || ".,;:–—(".contains(rest.first ?? "x")
        || rest.hasPrefix(" - ") || rest.hasPrefix(" – ") || rest.hasPrefix(" — ")
    }
    return named.max { texts[$0].count < texts[$1].count }
  }
}
