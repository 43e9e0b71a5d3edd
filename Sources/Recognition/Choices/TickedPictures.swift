/// The box that a picture stands for in a row beside others with an empty one, as "✅ Stack" does below
/// "⬜ Queue".
///
/// By itself it would be no box, for lists of features look the same.
func tickedPicture(at index: Int, in rows: [Row]) -> OptionMark? {
  guard let text = rows[index].textBehindTick else { return nil }
  for step in [-1, 1] {
    var other = index + step
    while rows.indices.contains(other), rows[other].depth == rows[index].depth {
      if rows[other].mark?.style == .box, rows[other].beginsInEmptyBox {
        return OptionMark(style: .box, isSetOff: true, text: text)
      }
      guard rows[other].textBehindTick != nil else { break }
      other += step
    }
  }
  return nil
}

extension Row {
  /// What follows a tick at its start; `nil` without one.
  fileprivate var textBehindTick: String? {
    guard kind == .line, text.utf8.first.map({ $0 >= 0xe2 }) == true, let first = text.first,
      ["✅", "✔", "✔️", "✓", "🟩", "🔘", "◉", "●", "🟢", "⚫", "☑️"].contains(first)
    else { return nil }
    let rest = text.dropFirst()
    guard rest.first == " " else { return nil }
    return String(rest.drop { $0 == " " })
  }

  fileprivate var beginsInEmptyBox: Bool {
    text.first.map(emptyBoxes.contains) ?? false
  }
}
