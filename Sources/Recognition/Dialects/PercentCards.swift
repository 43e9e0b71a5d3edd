import Questions

/// Cards whose front ends at a line of nothing but `%`, as mdanki and ankdown have them.
///
/// A card is a heading of level 2 and what stands below it (without a `%` the heading alone asks),
/// or what stands between two rules; there a second `%` begins the tags. Tags may also be links:
/// `[#trees](./trees.md)`.
struct PercentCards: Dialect {
  let name = "percent-cards"
  let summary = "cards with a line of % between front and back"

  func claims(in page: Page) -> [Claim] {
    guard !page.clues.isDisjoint(with: [.percents, .tagLinks]), !page.clues.contains(.md2apkg)
    else {
      return []
    }
    let lines = page.lines.filter { $0.place != .frontMatter }[...]
    let hasMarks = lines.contains(where: \.isPercent)
    guard hasMarks || lines.contains(where: { tagLinks(in: $0) != nil }) else { return [] }
    let between = lines.parts(between: \.isRule).map(\.trimmed).filter { !$0.isEmpty }
    if hasMarks, between.allSatisfy({ $0.contains(where: \.isPercent) }) {
      if between.count > 1 || isSingle(between[0]) { return between.compactMap(ruledCard) }
    }
    return headedCards(in: lines)
  }

  /// Whether a file of one card has a front that is one, and not just a percent sign somewhere.
  private func isSingle(_ card: Lines) -> Bool {
    let sides = card.parts(between: \.isPercent).map(\.trimmed)
    return (2...3).contains(sides.count) && !sides[0].contains(where: \.isGap)
  }

  private func ruledCard(_ card: Lines) -> Claim? {
    let sides = card.parts(between: \.isPercent).map(\.trimmed)
    guard let lines = sides.prefix(2).joinedNumbers else { return nil }
    let back = sides.dropFirst().first?.markdown
    guard var draft = Draft(front: sides[0].markdown, back: back, lines: lines) else { return nil }
    draft.tags = sides.dropFirst(2).flatMap { side in
      side.flatMap { $0.text.split(separator: $0.text.contains(",") ? "," : " ") }
        .map { String($0.withoutSpaceAround.drop { $0 == "#" }) }
    }.filter { !$0.isEmpty }
    return Claim(draft, weight: .declared)
  }

  private func headedCards(in lines: Lines) -> [Claim] {
    var claims: [Claim] = []
    var deck: [String] = []
    var start = lines.startIndex
    while start < lines.endIndex {
      let end = lines.end(from: start + 1) { ($0.headingLevel ?? 7) <= 2 }
      switch lines[start].headingLevel {
      case 1: deck = [lines[start].headingText]
      case 2:
        if let claim = headedCard(lines[start..<end], deck: deck) { claims.append(claim) }
      default: break
      }
      start = end
    }
    return claims
  }

  private func headedCard(_ card: Lines, deck: [String]) -> Claim? {
    let tags = card.compactMap(tagLinks).flatMap(\.self)
    let text = card.filter { tagLinks(in: $0) == nil }[...]
    let split = text.firstIndex(where: \.isPercent)
    let front = text[..<(split ?? text.startIndex + 1)].trimmed
    let back = text[(split.map { $0 + 1 } ?? text.startIndex + 1)...].trimmed
    guard let lines = [front, back].joinedNumbers,
      var draft = Draft(front: front.markdown, back: back.markdown, lines: lines)
    else { return nil }
    draft.tags = tags
    draft.path = deck
    return Claim(draft, weight: .declared)
  }
}

extension SourceLine {
  /// Nothing but a percent sign.
  var isPercent: Bool { isText && content == "%" }
}

extension Sequence<Lines> {
  /// The numbers of the first and the last line with content.
  var joinedNumbers: ClosedRange<Int>? {
    let all = compactMap(\.numbers)
    guard let first = all.first, let last = all.last else { return nil }
    return first.lowerBound...last.upperBound
  }
}

/// The tags of a line that holds nothing but links such as `[#trees](./trees.md)`.
private func tagLinks(in line: SourceLine) -> [String]? {
  guard line.isText, line.content.hasPrefix("[#") else { return nil }
  var tags: [String] = []
  var rest = line.content[...]
  while let open = rest.first {
    guard open == "[", rest.hasPrefix("[#"), let middle = rest.firstRange(of: "]("),
      let close = rest[middle.upperBound...].firstIndex(of: ")")
    else { return nil }
    tags.append(String(rest.dropFirst(2)[..<middle.lowerBound]))
    rest = rest[rest.index(after: close)...].drop { $0 == " " }
  }
  return tags
}
