import Questions

/// A `?` or `??` on a line of its own between question and answer, in files that declare cards.
///
/// The question is the block above; the answer lasts to the next blank line outside of code. With
/// blank lines around the mark it lasts to a heading, a rule, a schedule or the next card.
struct LoneMarks: Dialect {
  let name = "lone-marks"
  let summary = "a line of nothing but ? between question and answer"

  func claims(in page: Page) -> [Claim] {
    guard page.clues.contains(.loneMarks), let cards = DeclaredCards(page) else { return [] }
    let lines = cards.lines[...]
    let starts = lines.indices.filter { lines[$0].isLoneMark }
    var trail = HeadingTrail(page)
    var previous = lines.startIndex
    var claims: [Claim] = []
    for (order, mark) in starts.enumerated() {
      let front = question(above: mark, after: previous, in: lines)
      let next = order + 1 < starts.count ? starts[order + 1] : nil
      let limit = next.map { question(above: $0, after: mark + 1, in: lines).startIndex }
      let end = endOfAnswer(from: mark + 1, before: limit ?? lines.endIndex, in: lines)
      let back = lines[(mark + 1)..<max(mark + 1, end)].trimmed
      previous = max(mark + 1, end)
      guard let first = front.first, let last = back.last,
        var draft = Draft(
          front: front.markdown.withoutBullet,
          back: back.markdown,
          lines: first.number...last.number
        )
      else { continue }
      draft.becomeTermUnlessAsking()
      draft.path = trail.path(above: first.number)
      claims.append(Claim(draft, weight: .declared))
    }
    return claims
  }

  /// The lines above a mark up to a blank one, without those that only tag.
  private func question(above mark: Int, after start: Int, in lines: Lines) -> Lines {
    var end = mark
    while end > start, lines[end - 1].isGap { end -= 1 }
    var first = end
    while first > start, !lines[first - 1].isGap, !lines[first - 1].isRule,
      lines[first - 1].place != .frontMatter
    {
      first -= 1
    }
    while first < end, lines[first].isOnlyTags { first += 1 }
    return lines[first..<end]
  }

  private func endOfAnswer(
    from start: Int,
    before limit: Int,
    in lines: Lines
  ) -> Int {
    let isLoose = start < lines.endIndex && lines[start].isGap
    let begin = lines.end(from: start) { !$0.isGap }
    guard begin < limit else { return begin }
    // Where a tool has written behind the card, all before that is its answer; a sentence with a gap is
    // a card of its own.
    let last = lines[begin..<limit].firstIndex { line in
      line.endsCard && !line.text.includes("==") || line.isBoundary
        || line.isText && line.text.includes("==") && line.number > lines[begin].number
    }
    let marked = last.flatMap { lines[$0].endsCard && lines[$0].isGap ? $0 : nil } ?? begin
    var index = begin
    while index < limit {
      let line = lines[index]
      let isPart = isLoose || index < marked
      if line.isGap && (line.endsCard || !isPart) || line.isBoundary && index > begin { break }
      index += 1
      if line.endsCard { break }
    }
    return index
  }
}
