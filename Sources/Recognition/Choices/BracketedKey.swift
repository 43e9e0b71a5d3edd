/// The key that stands in the gap of a question, as in "The port of HTTPS is ( B )", and the title
/// with an empty gap.
func bracketedKey(in title: Title, for options: Options) -> (key: [Int], title: Title)? {
  guard let gap = keyGap(in: title.text),
    let key = AnswerKey(String(title.text[gap].filter { $0 != " " && $0 != "　" }), for: options),
    key.rest.isEmpty
  else { return nil }
  var emptied = title
  emptied.text.replaceSubrange(gap, with: " ")
  if let source = title.markdown, let gap = keyGap(in: source) {
    emptied.markdown?.replaceSubrange(gap, with: " ")
  }
  return (key.positions.sorted(), emptied)
}

/// What stands in the last brackets, where it is a few capital letters.
private func keyGap(in text: String) -> Range<String.Index>? {
  guard let close = text.lastIndex(where: { ")）".contains($0) }),
    let open = text[..<close].lastIndex(where: { "(（".contains($0) })
  else { return nil }
  let gap = text.index(after: open)..<close
  let letters = text[gap].filter { $0 != " " && $0 != "　" && $0 != "、" && $0 != "," }
  guard (1...6).contains(letters.count), letters.allSatisfy({ ("A"..."H").contains($0) }) else {
    return nil
  }
  return gap
}
