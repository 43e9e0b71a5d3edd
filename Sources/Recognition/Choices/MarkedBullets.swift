/// A list of plain items of which some are called right: by a tick, a note, or by bold, where it is one
/// or several are asked for.
func markedBullets(at start: Int, in rows: [Row], below asked: String) -> OptionRun? {
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
  // Half of a list would want an option.
  guard start == 0 || !rows[start - 1].isBeside(rows[start]) else { return nil }
  var texts: [(text: String, isRight: Bool, isBold: Bool)] = []
  for row in rows[start..<end] {
    let (text, isRight) = splitRightMark(row.text)
    guard text.utf8.count <= 240, FieldLabel(line: text) == nil else { return nil }
    texts.append((text, isRight, unwrapped(text) != text))
  }
  var correct = texts.indices.filter { texts[$0].isRight }
  if correct.isEmpty, texts.count >= 3 {
    let bold = texts.indices.filter { texts[$0].isBold }
    let areSeveral = bold.count > 1 && asksToPick(plainLine(asked))
    if bold.count == 1 || areSeveral,
      texts.count(where: { $0.text.includes("**") }) == bold.count
    {
      correct = bold
    }
  }
  if correct.isEmpty, let key = keyText(at: end, in: rows),
    let named = optionsNamed(by: key, among: texts.map(\.text))
  {
    correct = named
  }
  guard !correct.isEmpty, correct.count < texts.count else { return nil }
  let options = Options(
    texts: texts.map { plainLine($0.text) },
    correct: correct,
    style: .bullet
  )
  return OptionRun(options: options, rows: start..<end)
}

extension Row {
  /// Whether it is an item of the same list that asks nothing.
  fileprivate func isBeside(_ next: Row) -> Bool {
    kind == .line && depth == next.depth && bullet != nil && bullet?.number == nil
      && lines.upperBound + 1 == next.lines.lowerBound && asking(plainLine(text)) == .no
  }
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

/// What a label or the fold of an answer says, in its own line or the one below.
private func keyText(at index: Int, in rows: [Row]) -> String? {
  guard rows.indices.contains(index) else { return nil }
  let row = rows[index]
  let next =
    rows.indices.contains(index + 1) && rows[index + 1].kind == .line ? rows[index + 1] : nil
  switch row.kind {
  case .line:
    guard let label = FieldLabel(line: row.text), label.role == .answer else { return nil }
    return label.rest.isEmpty ? next?.text : label.rest
  case .html:
    let lines = (withoutWrapping(row.text) ?? "").split(separator: "\n").map {
      String($0).trimmingBreak
    }.filter { !$0.isEmpty }
    guard let first = lines.first, FieldLabel(summary: first)?.role == .answer else { return nil }
    return lines.count > 1 ? lines[1] : next?.text
  default: return nil
  }
}

/// Which of some items a key repeats word by word or counts out, alone or with a reason behind it.
private func optionsNamed(by key: String, among texts: [String]) -> [Int]? {
  let options = Options(texts: texts.map { plainLine($0) }, style: .bullet)
  let said = withoutSpoiler(key)
  if let named = options.namedInWords(said) { return named.positions.sorted() }
  // "B" below bullets that have no letters.
  let letter = said.filter { !"*_`().".contains($0) }.trimmingBreak
  guard texts.count >= 3, letter.utf8.count == 1, let first = letter.first, first.isUppercase,
    let place = OptionLetters.place(of: first), place.position < texts.count
  else { return nil }
  return [place.position]
}
