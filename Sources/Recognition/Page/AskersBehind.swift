/// Takes the names of those who asked off headings that end in them, as in `### 데드락이란? (민지)`.
///
/// By one alone nobody could tell a name from a part of the question; what counts is that nearly all
/// headings of a level end in one word in brackets that is none of ASCII, and that these come again.
func droppingAskers(of headings: [Heading]) -> [Heading] {
  let named = headings.indices.compactMap { index in
    askerStart(in: headings[index].title.text).map { (index: index, start: $0) }
  }
  guard named.count >= 4 else { return headings }
  var headings = headings
  for row in Dictionary(grouping: named, by: { headings[$0.index].level }).values {
    let level = headings[row[0].index].level
    let names = Set(row.map { headings[$0.index].title.text[$0.start...] })
    guard row.count >= 4, names.count * 2 <= row.count + 1,
      row.count * 5 >= headings.count(where: { $0.level == level }) * 4
    else { continue }
    for (index, start) in row {
      let title = headings[index].title
      headings[index].title.text = String(title.text[..<start])
      headings[index].title.markdown = title.markdown.flatMap { source in
        askerStart(in: source).map { String(source[..<$0]) }
      }
    }
  }
  return headings
}

/// Where the space before a word in brackets stands that ends a text.
private func askerStart(in text: String) -> String.Index? {
  guard text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(of: "("),
    open > text.startIndex
  else { return nil }
  let name = text[open...].dropFirst().dropLast()
  guard (2...6).contains(name.count), name.allSatisfy({ $0.isLetter && !$0.isASCII }) else {
    return nil
  }
  let before = text[..<open].reversed().drop { $0 == " " }
  return before.isEmpty ? nil : before.startIndex.base
}
