/// The key that stands in the gap of a question, as in "The port of HTTPS is ( B )", and the title
/// with an empty gap; with none where nothing is behind it.
func bracketedKey(in title: Title, for options: Options) -> (key: [Int], title: Title)? {
  guard let gap = keyGap(in: title.text),
    let key = AnswerKey(String(title.text[gap].filter { $0 != " " && $0 != "　" }), for: options),
    key.rest.isEmpty
  else { return nil }
  var emptied = title
  emptied.text = emptied.text.emptying(gap)
  if let source = title.markdown, let gap = keyGap(in: source) {
    emptied.markdown = source.emptying(gap)
  }
  return (key.positions.sorted(), emptied)
}

extension String {
  /// Without what is in the gap, and without its brackets where they end the text.
  fileprivate func emptying(_ gap: Range<Index>) -> String {
    let before = self[..<index(before: gap.lowerBound)]
    let behind = self[gap.upperBound...].dropFirst()
    if behind.isEmpty, before.contains(where: \.isLetter) { return String(before).trimmingBreak }
    return self[..<gap.lowerBound] + " " + self[gap.upperBound...]
  }
}

/// The key in square brackets behind a question, as in "Which port? [B]", and the title without it.
func keyBehind(_ title: Title, for options: Options) -> (key: [Int], title: Title)? {
  guard title.text.utf8.last == UInt8(ascii: "]"), let open = title.text.lastIndex(of: "["),
    isKey(title.text[open...].dropFirst().dropLast()),
    let key = AnswerKey(String(title.text[open...].dropFirst().dropLast()), for: options),
    key.rest.isEmpty
  else { return nil }
  var bare = title
  bare.text = String(title.text[..<open]).trimmingBreak
  bare.markdown = title.markdown.flatMap { source in
    source.lastIndex(of: "[").map { String(source[..<$0]).trimmingBreak }
  }
  return bare.text.contains(where: \.isLetter) ? (key.positions.sorted(), bare) : nil
}

/// What stands in the last brackets, where it is a few capital letters.
///
/// Letters in brackets before it name things, as in "the old one (A) or the new one (B)".
private func keyGap(in text: String) -> Range<String.Index>? {
  guard let gap = lastGap(in: text[...]), isKey(text[gap]) else { return nil }
  let before = text[..<text.index(before: gap.lowerBound)]
  if let other = lastGap(in: before), isKey(text[other]) { return nil }
  return gap
}

private func lastGap(in text: Substring) -> Range<String.Index>? {
  guard let close = text.lastIndex(where: { ")）".contains($0) }),
    let open = text[..<close].lastIndex(where: { "(（".contains($0) })
  else { return nil }
  return text.index(after: open)..<close
}

private func isKey(_ gap: Substring) -> Bool {
  let letters = gap.filter { $0 != " " && $0 != "　" && $0 != "、" && $0 != "," }
  return (1...6).contains(letters.count) && letters.allSatisfy { ("A"..."H").contains($0) }
}
