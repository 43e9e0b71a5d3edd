import Markdown

/// A block that begins with `<h3>...</h3>`.
func htmlHeading(_ html: String, at position: Int, firstLine: Int) -> Heading? {
  let (start, source) = splitWrappers(html)
  guard source.prefix(2).lowercased() == "<h",
    let level = source.dropFirst(2).first?.wholeNumberValue, (1...6).contains(level),
    let end = source.firstEnd(ofTag: "</h\(level)>"), let text = headingText(of: source[..<end])
  else { return nil }
  // As a block of its own "1. Why?" would be the item of a list.
  let plain = plainLine(text)
  guard !plain.isEmpty else { return nil }
  let line = firstLine + start.count(where: \.isNewline)
  var heading = Heading(
    position: position,
    level: level,
    line: line,
    title: Title(plain: plain),
    whole: plain
  )
  let behind = source[end...]
  if behind.contains(where: { !$0.isWhitespace }), let rest = textBehindHeading(behind),
    // A fold that hides the answer begins right below.
    FieldLabel(heading: rest).map({ $0.role != .answer || !$0.rest.isEmpty }) ?? true
  {
    let first = line + source[..<end].count(where: \.isNewline)
    let length = behind.count(where: \.isNewline)
    heading.rest = (rest, first...first + length)
  }
  return heading
}

/// What follows a heading in its block: text in one line, or a list.
private func textBehindHeading(_ html: Substring) -> String? {
  if let text = withoutWrapping(html) { return text.oneLine }
  let lines = html.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  return HTMLList.markdown(of: lines)?.joined(separator: "\n").trimmingBreak
}

/// Takes off the tags that only place a heading, as in `<div align="center">`.
private func splitWrappers(_ html: String) -> (start: Substring, rest: Substring) {
  var rest = html.drop(while: \.isWhitespace)
  for _ in 0..<4 {
    guard ["<div", "<p ", "<p>", "<center"].contains(where: rest.prefix(7).lowercased().hasPrefix),
      let close = rest.firstIndex(of: ">")
    else { break }
    rest = rest[rest.index(after: close)...].drop(while: \.isWhitespace)
  }
  return (html[..<rest.startIndex], rest)
}

extension Substring {
  /// Where a tag ends that stands first among those of its kind, in whatever letter case.
  fileprivate func firstEnd(ofTag tag: String) -> Index? {
    let wanted = Array(tag.utf8)
    var index = startIndex
    while let open = utf8[index...].firstIndex(of: UInt8(ascii: "<")) {
      let end = utf8.index(open, offsetBy: wanted.count, limitedBy: endIndex) ?? endIndex
      if utf8[open..<end].elementsEqual(wanted, by: { $0 | 0x20 == $1 | 0x20 }) { return end }
      index = utf8.index(after: open)
    }
    return nil
  }
}
