/// A title and its source without what only the source tells from the question: how hard it is as code
/// or a key of the keyboard, a picture, or a reference to a footnote; `nil` where there is nothing such.
func withoutShownNotes(
  _ plain: String,
  _ source: String
) -> (plain: String, source: String, difficulty: String?)? {
  guard let last = source.utf8.last else { return nil }
  switch UnicodeScalar(last) {
  case "`":
    guard let open = source.dropLast().lastIndex(of: "`") else { return nil }
    return without(source[open...].dropFirst().dropLast(), from: open, in: source, plain)
  case ">":
    guard let end = source.firstRange(of: "</"), source[end.upperBound...].utf8.count <= 6,
      let tag = source[..<end.lowerBound].lastIndex(of: ">"),
      let open = source[..<tag].lastIndex(of: "<")
    else { return nil }
    return without(source[tag..<end.lowerBound].dropFirst(), from: open, in: source, plain)
  case "]":
    guard let open = source.lastIndex(of: "["), source[open...].hasPrefix("[^") else { return nil }
    let bare = withoutFootnotes(source)
    let note = source[open...]
    let shown = plain.hasSuffix(note) ? String(plain.dropLast(note.count)).trimmingBreak : plain
    return bare == source ? nil : (shown, bare, nil)
  case ")":
    guard source.includes("![") else { return nil }
    let (rest, difficulty) = splitPictures(atEndOf: source)
    return rest == source ? nil : (plainLine(rest), rest, difficulty)
  default:
    guard source.utf8.first == UInt8(ascii: "`"),
      let close = source.dropFirst().firstIndex(of: "`"),
      case let note = source[..<close].dropFirst(),
      let level = level(in: note), plain.hasPrefix(note)
    else { return nil }
    let rest = String(source[close...].dropFirst()).trimmingBreak
    let shown = String(plain.dropFirst(note.count)).trimmingBreak
    return asking(shown) >= .byWords ? (shown, rest, level) : nil
  }
}

private func without(
  _ note: Substring,
  from open: String.Index,
  in source: String,
  _ plain: String
) -> (plain: String, source: String, difficulty: String?)? {
  let isTag = note.hasPrefix("#") && !note.contains(" ") && note.utf8.count > 2
  let level = level(in: note)
  guard isTag || level != nil, open > source.startIndex,
    source[source.index(before: open)] == " ", plain.hasSuffix(note)
  else { return nil }
  let rest = String(source[..<open]).trimmingBreak
  let shown = String(plain.dropLast(note.count)).trimmingBreak
  return rest.contains(where: \.isLetter) ? (shown, rest, level) : nil
}

/// The difficulty that a note is, maybe in brackets.
private func level(in note: Substring) -> String? {
  let word = String(note.filter { !"[]() ".contains($0) })
  return word.utf8.count >= 3 && isDifficulty(word) ? word : nil
}
