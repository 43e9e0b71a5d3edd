/// Takes the labels off headings that have one in common with a number in it, of whatever words.
///
/// "DB-01 What is a view?", "SQL Question 3: ...", "Day 4: ...", "Part 1, Question 2: ...". By one alone
/// nobody could tell; what counts is a row of them at one level that goes on counting, nearly all of
/// which ask behind it.
func labellingRows(_ headings: [Heading]) -> [Heading] {
  let found = headings.indices.compactMap { index in
    SharedLabel(headings[index]).map { (index, $0) }
  }
  guard found.count >= 3 else { return headings }
  var headings = headings
  let rows = Dictionary(grouping: found) {
    LabelRow(level: headings[$0.0].level, shape: $0.1.shape)
  }
  for row in rows.values where row.count >= 3 {
    let asking = row.count { Recognition.asking($0.1.rest) >= .byWords }
    let numbers = row.map(\.1.number)
    let goingOn = zip(numbers, numbers.dropFirst()).count { $1 > $0 || $1 == 1 }
    guard asking * 5 >= row.count * 4, goingOn == numbers.count - 1 else { continue }
    for (index, label) in row {
      var title = Title(plain: label.rest, markdown: label.markdown)
      title.difficulty = title.difficulty ?? headings[index].title.difficulty
      title.label = TitleLabel(kind: .number, number: String(label.number))
      title.number = String(label.number)
      headings[index].title = title
    }
  }
  return headings
}

private struct LabelRow: Hashable {
  var level: Int
  var shape: String
}

/// What stands before a title up to the last number near its start.
private struct SharedLabel {
  /// With a sign in place of each number.
  let shape: String
  let number: Int
  let rest: String
  let markdown: String?

  init?(_ heading: Heading) {
    let title = heading.title
    guard title.label == nil, let label = splitShared(title.text) else { return nil }
    (shape, number, rest) = (label.shape, label.number, label.rest)
    markdown = title.markdown.flatMap { source in
      splitShared(source).flatMap { $0.number == label.number ? $0.rest : nil }
    }
    // Then mark-up is in the label.
    if title.markdown != nil, markdown == nil, title.markdown?.includes(rest) == false {
      return nil
    }
  }
}

private func splitShared(_ text: String) -> (shape: String, number: Int, rest: String)? {
  var shape = ""
  var number: Int?
  var rest = text[...]
  var words = 0
  while let next = rest.first, shape.utf8.count <= 32 {
    if next.isNumber {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard (1...4).contains(digits.count) else { return nil }
      // Of "3/40" the second says how many there are.
      if !shape.hasSuffix("#/") { number = Int(digits) }
      shape += "#"
      rest = rest.dropFirst(digits.count)
      if let found = behindLabel(rest), let number {
        // "3 ways to sort" begins with no label.
        guard shape != "#" || !found.mark.isEmpty else { return nil }
        return (shape + found.mark, number, found.rest)
      }
      continue
    }
    guard next.isLetter || " ,.-–—·/#<([{_°ºª№".contains(next) else { return nil }
    if next == " " { words += 1 }
    guard words <= 5 else { return nil }
    shape.append(next)
    rest = rest.dropFirst()
  }
  return nil
}

/// The mark that ends a label right behind its number, and what follows.
private func behindLabel(_ text: Substring) -> (mark: String, rest: String)? {
  let mark = text.prefix {
    !$0.isLetter && !$0.isNumber && !"`\"'¿¡*_<[".contains($0) || "ºª".contains($0)
  }
  let rest = text.dropFirst(mark.count)
  guard mark.utf8.count <= 8, mark.last == " " || mark.last.map({ ":：．、".contains($0) }) == true,
    !mark.contains(","), rest.contains(where: \.isLetter)
  else { return nil }
  return (mark.trimmingBlank, String(rest))
}

extension Substring {
  fileprivate var trimmingBlank: String { filter { $0 != " " } }
}
