/// Takes pictures off the end of a title, as the badge in `Why? ![hard](level-hard.svg)`, and the
/// difficulty that one of them names.
func splitPictures(atEndOf source: String) -> (rest: String, difficulty: String?) {
  var rest = source.trimmingBreak[...]
  var difficulty: String?
  while rest.utf8.last == UInt8(ascii: ")"), let start = lastPicture(in: rest) {
    let kept = rest[..<start]
    guard kept.contains(where: \.isLetter) else { break }
    let words = rest[start...].split { !$0.isLetter }
    difficulty =
      words.first { $0.utf8.count >= 4 && isDifficulty(String($0)) }.map(String.init) ?? difficulty
    rest = kept
    while rest.last == " " { rest.removeLast() }
  }
  return (
    difficulty == nil && rest.utf8.count == source.utf8.count ? source : String(rest), difficulty
  )
}

/// The same off its start, as in `![hard](level-hard.svg) Why?`.
func splitPictures(atStartOf source: String) -> (rest: String, difficulty: String?) {
  var rest = source.trimmingBreak[...]
  var difficulty: String?
  while rest.hasPrefix("![") || rest.hasPrefix("[![") {
    let isLinked = rest.first == "["
    var behind = rest.dropFirst(isLinked ? 3 : 2)
    guard let name = skippedTarget(behind: &behind), !name.contains("\n") else { break }
    if isLinked {
      guard behind.first == "]", skippedTarget(behind: &behind) != nil else { break }
    }
    guard behind.contains(where: \.isLetter) else { break }
    difficulty =
      difficulty
      ?? rest[..<behind.startIndex].split { !$0.isLetter }
      .first { $0.utf8.count >= 4 && isDifficulty(String($0)) }.map(String.init)
    rest = behind.drop { $0 == " " }
  }
  return (rest.utf8.count == source.utf8.count ? source : String(rest), difficulty)
}

/// Where the picture begins that a text ends with, or the link that holds nothing but it.
private func lastPicture(in text: Substring) -> Substring.Index? {
  guard let mark = text.lastIndex(of: "!"), text[mark...].hasPrefix("![") else { return nil }
  var start = mark
  var rest = text[mark...].dropFirst(2)
  guard let name = skippedTarget(behind: &rest), !name.contains("\n") else { return nil }
  if mark > text.startIndex, text[text.index(before: mark)] == "[" {
    start = text.index(before: mark)
    guard rest.first == "]" else { return nil }
    guard skippedTarget(behind: &rest) != nil else { return nil }
  }
  return rest.isEmpty ? start : nil
}

/// Goes behind `](address)`, and gives what stands before it; `nil` where there is none.
private func skippedTarget(behind text: inout Substring) -> Substring? {
  guard let close = text.firstIndex(of: "]"), text[close...].hasPrefix("]("),
    let end = text[close...].firstIndex(of: ")")
  else { return nil }
  defer { text = text[text.index(after: end)...] }
  return text[..<close]
}
