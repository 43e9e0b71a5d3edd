/// Takes letters off headings that are counted by them, as in `### a) What is a lock?`.
///
/// One alone may be an option or a name; what counts is a row at one level that begins with "a", each
/// with the letter after the last one's or with "a" again, of which most ask.
func letteringRows(_ headings: [Heading]) -> [Heading] {
  let lettered = headings.indices.compactMap { index in
    LetteredTitle(headings[index]).map { (index: index, title: $0) }
  }
  guard lettered.count >= 2 else { return headings }
  var headings = headings
  for row in Dictionary(grouping: lettered, by: { headings[$0.index].level }).values {
    var last = -1
    let countsOn = row.allSatisfy { one in
      defer { last = one.title.position }
      return one.title.position == last + 1 || one.title.position == 0
    }
    let asked = row.count { asking($0.title.text) > .byTopic }
    guard row.count >= 2, row[0].title.position == 0, countsOn, asked * 3 >= row.count * 2 else {
      continue
    }
    for (index, title) in row {
      headings[index].title.text = title.text
      headings[index].title.markdown = title.markdown
    }
  }
  return headings
}

/// A title that begins with a letter and a mark.
private struct LetteredTitle {
  /// Of the letter, counted from 0.
  let position: Int
  let text: String
  let markdown: String?

  init?(_ heading: Heading) {
    let title = heading.title
    guard title.label == nil, let mark = OptionMark(line: title.text), case .letter = mark.style,
      mark.text.contains(where: \.isLetter)
    else { return nil }
    position = mark.position
    text = mark.text
    markdown = title.markdown.flatMap { OptionMark(line: $0)?.text }
  }
}
