import Markdown

/// The document with links to other notes written as what they show, line by line as before:
/// `[[Note|its name]]` and `[[Note#Part]]`.
///
/// `[[ -f x ]]` and `[[a, b], [c]]` are programs, `![[picture.png]]` is a picture, and in tags of
/// quizzes they are gaps.
func showingWikiLinks(of document: Document) -> Document {
  // Most documents end here, and need no lines.
  guard mayLink(document.bytes[...]), !document.lines.contains(where: { $0.hasPrefix("<quiz>") })
  else { return document }
  return document.rewritingText(where: mayLink) { line in
    line.rewriting(at: "[") { before, rest in
      guard !"!\\".contains(before.last ?? " "), let link = WikiLink(atStartOf: rest) else {
        return nil
      }
      return (link.shown, link.rest)
    }
  }
}

/// Whether there are two opening brackets side by side.
private func mayLink(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var start = 0
    while let place = bytes[start...].firstIndex(of: UInt8(ascii: "[")) {
      if place + 1 < bytes.count, bytes[place + 1] == bytes[place] { return true }
      start = place + 1
    }
    return false
  }
}

private struct WikiLink {
  let shown: String
  /// What stands behind it.
  let rest: Substring

  init?(atStartOf text: Substring) {
    guard text.hasPrefix("[["),
      let end = text.dropFirst(2).firstIndex(where: { "[]".contains($0) }),
      text[end...].hasPrefix("]]")
    else { return nil }
    let inner = text[..<end].dropFirst(2)
    rest = text[end...].dropFirst(2)
    let parts = inner.split(separator: "|", maxSplits: 1)
    guard (1...120).contains(inner.utf8.count), inner.first != " ", let target = parts.first,
      inner.contains(where: \.isLetter), !target.contains(where: { ",=\"';:<>(){}".contains($0) }),
      !"([:".contains(rest.first ?? " ")
    else { return nil }
    let places = target.split(separator: "#").filter { $0.first != "^" }
    shown = parts.count > 1 ? String(parts[1]) : places.joined(separator: " > ")
    guard shown.contains(where: \.isLetter) else { return nil }
  }
}
