/// The source of a title without what its author set behind it for the page and not for the reader: a
/// link back to the top, a picture of a key.
func withoutTail(_ source: String) -> String {
  guard let last = source.utf8.last, ")>*_]".utf8.contains(last) || last == 0x20 else {
    return source
  }
  var rest = source.trimmingBreak[...]
  while let start = backLink(atEndOf: rest) ?? keycap(atEndOf: rest) {
    rest = rest[..<start]
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
  }
  guard rest.contains(where: \.isLetter) else { return source }
  return String(rest)
}

/// Where a link begins that leads within the document and only says so, as `[⬆ back to top](#toc)`,
/// `[[↑]](#toc)` and `<a href="#toc">⬆</a>`.
private func backLink(atEndOf text: Substring) -> Substring.Index? {
  let bare = text.trimmingSuffix { "*_ ".contains($0) }
  guard bare.includes("#") else { return nil }
  if bare.hasSuffix("</a>") {
    guard let open = bare.lastRange(of: "<a ")?.lowerBound,
      let close = bare[open...].firstIndex(of: ">"), bare[open..<close].includes("href=\"#")
    else { return nil }
    let name = bare[bare.index(after: close)...].dropLast(4)
    return saysWayBack(name) ? text.startOfEmphasis(before: open) : nil
  }
  // "([top](#toc))"
  let isBracketed = bare.hasSuffix("))")
  let link = isBracketed ? bare.dropLast() : bare
  guard link.last == ")", let target = link.lastRange(of: "](#") else { return nil }
  var depth = 0
  var open: Substring.Index?
  for index in link[..<target.lowerBound].indices.reversed() {
    if link[index] == "]" { depth += 1 }
    if link[index] == "[" {
      if depth == 0 {
        open = index
        break
      }
      depth -= 1
    }
  }
  guard var start = open, saysWayBack(link[link.index(after: start)..<target.lowerBound]) else {
    return nil
  }
  if isBracketed {
    guard start > link.startIndex, link[link.index(before: start)] == "(" else { return nil }
    start = link.index(before: start)
  }
  return text.startOfEmphasis(before: start)
}

/// Whether a link has no words, or those for the way back.
func saysWayBack(_ name: Substring) -> Bool {
  guard name.utf8.count <= 60 else { return false }
  let letters = key(of: String(name))
  return !letters.contains(where: { $0.isLetter || $0.isNumber }) || waysBack.contains(letters)
}

private let waysBack: Set<String> = [
  "top", "up", "back", "home", "toc", "index", "contents", "menu", "backtotop", "backtothetop",
  "totop", "gototop", "returntotop", "backtotoc", "backtocontents", "backtotableofcontents",
  "tableofcontents", "backtoindex", "backtoquestions", "nachoben", "zurück", "volver", "subir",
  "volverarriba", "volveralíndice", "voltar", "voltaraotopo", "aotopo", "retour", "haut",
  "retourenhaut", "tornasu", "наверх", "вверх", "назад", "кначалу", "回到顶部", "返回顶部", "返回目录", "トップへ",
  "目次へ", "맨위로", "başadön", "yukarı",
]

/// Where a word begins that is set as a key of the keyboard, as in `Why? <kbd>Easy</kbd>`.
private func keycap(atEndOf text: Substring) -> Substring.Index? {
  guard text.hasSuffix("</kbd>"), let open = text.lastRange(of: "<kbd>")?.lowerBound else {
    return nil
  }
  let name = text[open...].dropFirst(5).dropLast(6)
  // "What does <kbd>Ctrl</kbd> do?" names keys.
  return isDifficulty(String(name)) ? open : nil
}

extension Substring {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }

  fileprivate func lastRange(of text: String) -> Range<Index>? {
    var found: Range<Index>?
    var start = startIndex
    while let next = self[start...].firstRange(of: text) {
      found = next
      start = next.upperBound
    }
    return found
  }

  /// The place before the marks of emphasis that begin right before another.
  fileprivate func startOfEmphasis(before place: Index) -> Index {
    var start = place
    while start > startIndex, "*_".contains(self[index(before: start)]) {
      start = index(before: start)
    }
    return start
  }
}
