/// Gives headings their numbers where no mark parts these from the titles, as in "12 Closures", or a dash
/// without a space, as in "3-Closures".
///
/// One alone begins with a number as "3 ways to sort" does; what counts is a row of them at one level,
/// each with the number after the last one's, or with 1 again.
func numberingRows(_ headings: [Heading]) -> [Heading] {
  var headings = headings
  let found = headings.indices.map { BareNumber(headings[$0]) }
  guard found.contains(where: { $0 != nil }) else { return headings }
  let numbered = headings.indices.compactMap { index -> (index: Int, number: Int)? in
    let number = found[index]?.number ?? headings[index].title.number.flatMap { Int($0) }
    return number.map { (index, $0) }
  }
  for row in Dictionary(grouping: numbered, by: { headings[$0.index].level }).values {
    let numbers = row.map(\.number)
    let goingOn = zip(numbers, numbers.dropFirst()).count { $1 == $0 + 1 || $1 == 1 }
    guard row.count >= 4, numbers.contains(1), goingOn * 5 >= (row.count - 1) * 4 else { continue }
    for (index, _) in row {
      guard let bare = found[index] else { continue }
      headings[index].title = Title(plain: bare.text, markdown: bare.markdown)
    }
  }
  return headings
}

/// A title that begins with digits and a space or a dash.
private struct BareNumber {
  let number: Int
  /// With a dot behind the number.
  let text: String
  let markdown: String?

  init?(_ heading: Heading) {
    let title = heading.title
    let digits = title.text.prefix { $0.isASCII && $0.isNumber }
    let rest = title.text.dropFirst(digits.count)
    guard title.label == nil, (1...3).contains(digits.count), let number = Int(digits),
      let mark = rest.first, mark == " " || mark == "-", let first = rest.dropFirst().first,
      !("0"..."9").contains(first), rest.contains(where: \.isLetter)
    else { return nil }
    self.number = number
    text = digits + ". " + rest.dropFirst()
    markdown = title.markdown.flatMap { source in
      source.hasPrefix(digits + String(mark))
        ? digits + ". " + source.dropFirst(digits.count + 1) : nil
    }
  }
}
