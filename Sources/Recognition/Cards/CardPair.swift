/// The two sides of a card in a line.
struct CardPair {
  /// Both are Markdown.
  var front: String
  var back: String
  var isBothWays: Bool
  var tags: [String] = []
  /// Whether spaces stand on both sides of the mark.
  let isSpaced: Bool

  /// `nil` where nothing in the line parts two sides.
  init?(_ line: String) {
    var text = line.withoutBullet
    if text.hasPrefix("#"), let space = text.firstIndex(of: " ") {
      let tag = String(text[..<space])
      guard tag.isTag else { return nil }
      if !tag.isDeckTag { tags = [String(tag.dropFirst())] }
      text = text[space...].withoutSpaceAround
    }
    guard let mark = separator(in: text) else { return nil }
    front = text[..<mark.lowerBound].withoutSpaceAround
    back = text[mark.upperBound...].withoutSpaceAround
    isBothWays = [":::", "<>"].contains(text[mark])
    isSpaced = text[..<mark.lowerBound].last == " " && text[mark.upperBound...].first == " "
    guard front.contains(where: { $0.isLetter || $0.isNumber }), !back.isEmpty else { return nil }
  }

  /// Whether it is a card wherever it stands, and not a line of prose that names something.
  var isSure: Bool {
    if isSpaced || front.last == "?" { return true }
    let signs = "();{}<>"
    return front.contains(" ") && !front.includes(". ") && !front.includes(": ")
      && back.last != "." && !back.contains { signs.contains($0) }
  }
}

/// Where the mark between the sides stands: outside of code, formulas and links.
private func separator(in text: String) -> Range<String.Index>? {
  guard text.includes("::") || text.includes(">>") || text.includes("<>") else { return nil }
  var rest = text[...]
  var arrow: Range<String.Index>?
  while let character = rest.first {
    switch character {
    case "\\": rest = rest.dropFirst(2)
    case "{" where rest.hasPrefix("{{"): rest = rest.skippingSpan("}}")
    case "`": rest = rest.skippingSpan(String(rest.prefix { $0 == "`" }))
    case "$": rest = rest.skippingSpan("$")
    case "]" where rest.hasPrefix("]("): rest = rest.skippingSpan(")")
    case ":" where rest.hasPrefix("::"):
      let colons = rest.prefix { $0 == ":" }
      rest = rest.dropFirst(colons.count)
      guard colons.count <= 3 else { return nil }
      let before = text[..<colons.startIndex]
      if isPath(before, rest) {
        rest = rest.drop { !$0.isWhitespace }
        continue
      }
      // "due date:: tomorrow" is a field, "Half of the ports end in:: 0" none.
      let isField =
        before.last != " " && rest.first == " " && colons.count == 2
        && (before.count(where: { $0 == " " }) < 2 || before.contains { ".[]".contains($0) })
      return isField || before.isEmpty ? nil : colons.startIndex..<colons.endIndex
    case ">" where rest.hasPrefix(">>"), "<" where rest.hasPrefix("<>"):
      let end = rest.index(rest.startIndex, offsetBy: 2)
      if arrow == nil, isArrow(text[..<rest.startIndex], text[end...]) {
        arrow = rest.startIndex..<end
      }
      rest = rest[end...]
    default: rest = rest.dropFirst()
    }
  }
  return arrow
}

/// Whether `a::b` names something in a program.
private func isPath(_ before: Substring, _ after: Substring) -> Bool {
  guard let last = before.last, last.isLetter || last.isNumber || last == "_",
    let first = after.first, first.isLetter || first == "_"
  else { return false }
  let owner = before.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
  let name = after.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
  return after.dropFirst(name.count).hasPrefix("::")
    || ["std", "boost", "core", "crate", "self", "super", "chrono", "ranges"]
      .contains(String(owner.reversed()))
}

/// Whether words stand on both sides, and no numbers that are compared.
private func isArrow(_ before: Substring, _ after: Substring) -> Bool {
  let front = before.withoutSpaceAround
  let word = front.split(separator: " ").last ?? ""
  let isWord =
    word.last == "?" || word.count >= 3 && word.allSatisfy { $0.isLetter || "-'".contains($0) }
  let first = after.withoutSpaceAround.first
  return isWord && (first?.isLetter == true || word.last == "?" && first?.isNumber == true)
    && !front.includes("<<") && after.first != ">" && word != "cin"
}

extension Substring {
  /// What follows the span that begins here, or the mark where the span does not end.
  fileprivate func skippingSpan(_ mark: String) -> Substring {
    let inside = dropFirst(mark.count)
    guard let end = Substring(inside.utf8.prefix(1000)).firstRange(of: mark) else { return inside }
    return inside[end.upperBound...]
  }
}
