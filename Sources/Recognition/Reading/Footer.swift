/// An answer's Markdown without the lines at its end that a rule parts from it, where those are the foot
/// of the page: in italics, with a heart or a copyright, or nothing but links.
func withoutFooter(_ markdown: String) -> String {
  if let rule = ruleAboveLinks(atEndOf: markdown) { return String(markdown[..<rule]) }
  guard let (rule, foot) = linesBelowRule(atEndOf: markdown),
    namesAuthors(markdown[foot...])
      || markdown[foot...].split(whereSeparator: \.isNewline).allSatisfy({ line in
        isFooter(String(line).trimmingBreak)
      })
  else { return markdown }
  return String(markdown[..<rule])
}

/// Where a rule begins that has few lines below it, with nothing between them, and where those begin.
private func linesBelowRule(atEndOf text: String) -> (rule: String.Index, foot: String.Index)? {
  let found = text.utf8.withContiguousStorageIfAvailable { bytes -> (Int, Int)? in
    let end = bytes.endOfContent(before: bytes.count)
    var foot = end
    // No foot is longer.
    for _ in 0..<3 {
      while foot > 0, bytes[foot - 1] != 0x0a {
        foot -= 1
        if end - foot > 240 { return nil }
      }
      let above = bytes.endOfContent(before: foot)
      let isParted = bytes[above..<foot].count { $0 == 0x0a } > 1
      if let rule = bytes.startOfRule(before: above) {
        // Between lines of text it would underline the one above.
        return isParted || rule == 0 || bytes.endOfContent(before: rule) < rule - 1
          ? (rule, foot) : nil
      }
      guard above > 0, !isParted else { return nil }
      foot = above
    }
    return nil
  }
  guard case .some(.some((let rule, let foot))) = found else { return nil }
  return (
    text.utf8.index(text.startIndex, offsetBy: rule),
    text.utf8.index(text.startIndex, offsetBy: foot)
  )
}

extension UnsafeBufferPointer<UInt8> {
  /// Behind the last byte before `end` that is not blank.
  fileprivate func endOfContent(before end: Int) -> Int {
    var end = end
    while end > 0, self[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// Where the line begins that ends at `end`, if it is a rule.
  fileprivate func startOfRule(before end: Int) -> Int? {
    guard end > 0, "-*_".utf8.contains(self[end - 1]) else { return nil }
    let mark = self[end - 1]
    var start = end
    while start > 0, self[start - 1] == mark || self[start - 1] == 0x20 { start -= 1 }
    return end - start >= 3 && (start == 0 || self[start - 1] == 0x0a) ? start : nil
  }
}

/// Where a rule begins that has nothing but a list of links below it.
private func ruleAboveLinks(atEndOf text: String) -> String.Index? {
  guard
    text.utf8.last.map({ ")>".utf8.contains($0) || $0 <= 0x20 }) == true
      || text.utf8.contains(0x5d),
    text.includes("](")
  else { return nil }
  var links = 0
  var end = text.endIndex
  while end > text.startIndex {
    let start = text[..<end].utf8.lastIndex(of: 0x0a).map { text.utf8.index(after: $0) }
    let line = text[(start ?? text.startIndex)..<end]
    if isLinkAlone(line) {
      links += 1
    } else if line.utf8.contains(where: { $0 > 0x20 }) {
      return links >= 2 && start != nil && isRule(line) ? start : nil
    }
    guard let start else { return nil }
    end = text.utf8.index(before: start)
  }
  return nil
}

/// Whether a line is an item that begins with a link to another document.
private func isLinkAlone(_ line: Substring) -> Bool {
  let item = line.drop { $0 == " " }
  guard let bullet = item.first, "-*+".contains(bullet) else { return false }
  let text = item.dropFirst().drop { $0 == " " }
  return text.first == "[" && text.includes("](http")
}

private func isRule(_ line: Substring) -> Bool {
  guard let mark = line.utf8.first, "-*_".utf8.contains(mark) else { return false }
  return line.utf8.count { $0 == mark } >= 3 && line.utf8.allSatisfy { $0 == mark || $0 <= 0x20 }
}

/// Whether it begins with a label of what every document may have at its end, as "Credits: ...".
private func namesAuthors(_ foot: Substring) -> Bool {
  guard let colon = foot.utf8.prefix(16).firstIndex(of: UInt8(ascii: ":")) else { return false }
  return [
    "credits", "copyright", "license", "licence", "disclaimer", "author", "authors", "maintainer",
    "lizenz", "licencia", "licença", "autor", "autores", "лицензия", "автор",
  ].contains(foot[..<colon].lowercased())
}

private func isFooter(_ line: String) -> Bool {
  guard let first = line.first, let last = line.last else { return false }
  if first == last, first == "*" || first == "_", line.dropFirst().first != first {
    // All of it, and no word at each end.
    return !line.dropFirst().dropLast().contains(first)
  }
  if line.unicodeScalars.contains(where: { "©❤♥".unicodeScalars.contains($0) }) { return true }
  // "Still lost? Ask Ada."
  if let mark = line.utf8.prefix(32).firstIndex(of: UInt8(ascii: "?")), first.isUppercase,
    line[mark...].contains(where: \.isLetter), line[..<mark].split(separator: " ").count <= 4
  {
    return true
  }
  let words = line.lowercased()
  return footers.contains { words.hasPrefix($0) } || isRowOfLinks(line)
}

private let footers = [
  "made with", "built with", "last updated", "maintained by", "happy coding", "good luck",
  "best of luck", "zuletzt aktualisiert", "última actualización", "última atualização",
  "dernière mise à jour", "последнее обновление", "最后更新", "最終更新",
]

/// Whether two links or more are all that a line says.
private func isRowOfLinks(_ line: String) -> Bool {
  guard line.includes("](") else { return false }
  var links = 0
  var rest = line[...]
  while let open = rest.firstIndex(of: "[") {
    guard !rest[..<open].contains(where: { $0.isLetter || $0.isNumber }),
      let middle = rest[open...].firstRange(of: "]("),
      let close = rest[middle.upperBound...].firstIndex(of: ")")
    else { return false }
    links += 1
    rest = rest[rest.index(after: close)...]
  }
  return links >= 2 && !rest.contains { $0.isLetter || $0.isNumber }
}
