/// Lines right below a question that are its options, of which some have a tick behind them:
/// `Which is a root?`, `Carrot ✓`, `Leek`.
func tickedLines(at start: Int, in rows: [Row]) -> OptionRun? {
  guard rows[start].isLineOfText, start == 0 || rows[start - 1].asksAbove else { return nil }
  var end = start
  while end < rows.count, rows[end].isLineOfText, rows[end].depth == rows[start].depth,
    end == start || rows[end].lines.lowerBound == rows[end - 1].lines.upperBound + 1
  {
    // Nobody chooses among so many.
    guard end - start < 9 else { return nil }
    end += 1
  }
  guard end - start >= 2 else { return nil }
  var texts: [String] = []
  var correct: [Int] = []
  for row in rows[start..<end] {
    let line = row.text.trimmingBreak
    let isTicked = line.last.map { ticks.contains($0) } ?? false
    let (text, isRight) = isTicked ? splitRightMark(line) : (line, false)
    guard text.utf8.count <= 120, text.contains(where: { $0.isLetter || $0.isNumber }),
      FieldLabel(line: text) == nil, !text.endsSentence, text.last != ":"
    else { return nil }
    if isRight { correct.append(texts.count) }
    texts.append(plainLine(text))
  }
  guard !correct.isEmpty, correct.count < texts.count else { return nil }
  let options = Options(texts: texts, correct: correct, style: .bullet)
  return OptionRun(options: options, rows: start..<end)
}

private let ticks: Set<Character> = ["✓", "✔", "✔️", "✅", "☑", "☑️", "√"]

extension Row {
  /// Whether it is a further line of a paragraph and nothing that begins an option.
  fileprivate var isLineOfText: Bool {
    kind == .line && block == nil && bullet == nil && mark == nil && !text.isEmpty
  }

  fileprivate var asksAbove: Bool { kind == .line && text.trimmingBreak.endsQuestion }
}
