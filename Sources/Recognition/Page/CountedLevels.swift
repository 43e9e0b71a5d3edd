/// Takes levels off headings that end in them, as in `### Explain back pressure (L3)`.
///
/// "Ridge (L2)" names a norm; what counts is a row of such headings at one level, of which one asks
/// before it or three levels are named.
func gradingRows(_ headings: [Heading]) -> [Heading] {
  let graded = headings.indices.compactMap { index in
    LevelAtEnd(headings[index].title).map { (index: index, level: $0) }
  }
  guard graded.count >= 3 else { return headings }
  var headings = headings
  for row in Dictionary(grouping: graded, by: { headings[$0.index].level }).values {
    let names = Set(row.map(\.level.name))
    guard row.count >= 3, names.count >= 3 || row.contains(where: \.level.isSetOff) else {
      continue
    }
    for (index, level) in row where !level.isSetOff {
      let title = headings[index].title
      headings[index].title.text = level.before
      headings[index].title.markdown = title.markdown.flatMap { splitLevel(atEndOf: $0)?.before }
      headings[index].title.difficulty = title.difficulty ?? level.name
    }
  }
  return headings
}

/// Whether a name in brackets behind a title counts how hard it is, as "Level 2" does anywhere and
/// "L2" behind a question mark.
func isCountedLevel(_ name: Substring, behind title: Substring) -> Bool {
  guard let last = name.utf8.last, last.isASCIIDigit, name.utf8.count <= 14 else { return false }
  let word = name.dropLast()
  if word == "L" || word == "l" { return title.endsAsking }
  return countedLevels.contains(word.lowercased().filter { $0 != " " && $0 != "-" })
}

private let countedLevels: Set<String> = [
  "level", "lvl", "difficulty", "stufe", "niveau", "nivel", "nível", "livello", "poziom",
  "уровень", "рівень", "seviye", "難易度", "难度",
]

/// The level that a title ends in, or has ended in before a question mark told that it is one.
private struct LevelAtEnd {
  let name: String
  let before: String
  /// Whether it is off the title already.
  let isSetOff: Bool

  init?(_ title: Title) {
    if let (before, name) = splitLevel(atEndOf: title.text) {
      (self.before, self.name, isSetOff) = (before, name, false)
    } else if let name = title.difficulty, name.utf8.count == 2, name.first == "L" {
      (before, self.name, isSetOff) = (title.text, name, true)
    } else {
      return nil
    }
  }
}

/// "(L2)" at the end of a title, and what stands before it.
private func splitLevel(atEndOf text: String) -> (before: String, name: String)? {
  guard let close = text.utf8.last, ")]".utf8.contains(close), text.utf8.count > 6 else {
    return nil
  }
  let end = text.suffix(5)
  guard end.hasPrefix(close == UInt8(ascii: ")") ? " (L" : " [L"),
    let digit = end.dropLast().last, ("1"..."9").contains(digit)
  else { return nil }
  return (String(text.dropLast(5)).trimmingBreak, String(end.dropFirst(2).dropLast()))
}

extension Substring {
  fileprivate var endsAsking: Bool {
    last { $0 != " " && $0 != "*" }.map { "?？؟".contains($0) } ?? false
  }
}
