import Questions

/// Cards that md2apkg makes: every heading with something below it, in a file with its comments.
///
/// `<!-- md2apkg split -->` or a line of `%` ends the front, `<!-- md2apkg tags a b -->` tags,
/// `<!-- md2apkg ignore-card -->` leaves the card out. A single heading of level 1 is the deck's.
struct MarkdownPackages: Dialect {
  let name = "markdown-packages"
  let summary = "headings with md2apkg's comments below them"

  func claims(in page: Page) -> [Claim] {
    guard page.clues.contains(.md2apkg) else { return [] }
    let lines = page.lines[...]
    guard lines.contains(where: { command(in: $0) != nil }) else { return [] }
    let starts = lines.indices.filter { lines[$0].headingLevel != nil }
    let titles = starts.filter { lines[$0].headingLevel == 1 }
    var trail = HeadingTrail(page)
    return starts.enumerated().compactMap { order, start -> Claim? in
      let end = order + 1 < starts.count ? starts[order + 1] : lines.endIndex
      let path = trail.path(above: lines[start].number)
      if titles == [start], starts.count > 1 { return nil }
      guard var draft = card(lines[start..<end]) else { return nil }
      draft.path = path
      return Claim(draft, weight: .declared)
    }
  }

  private func card(_ card: Lines) -> Draft? {
    let commands = card.compactMap(command)
    guard !commands.contains(where: { $0.first == "ignore-card" }) else { return nil }
    let split = card.firstIndex { $0.isPercent || command(in: $0)?.first == "split" }
    func side(_ lines: Lines) -> Lines {
      lines.filter { command(in: $0) == nil }[...].trimmed
    }
    let front = side(card[..<(split ?? card.startIndex + 1)])
    let back = side(card[(split.map { $0 + 1 } ?? card.startIndex + 1)...])
    let options = back.compactMap(ListedOption.init).filter {
      [.ticked, .unticked].contains($0.kind)
    }
    guard !back.isEmpty, let lines = [front, back].joinedNumbers else { return nil }
    let rest = back.filter {
      ListedOption($0).map { $0.kind == .wrong || $0.kind == .right } ?? true
    }
    let isChoice = options.count >= 2
    let answer = isChoice ? rest[...].markdown : back.markdown
    var draft = Draft(front: front.markdown, back: answer, lines: lines)
    if isChoice {
      draft?.form = Choice()
      draft?.choices = options.map(\.plain)
      draft?.correct = options.indices.filter { options[$0].isRight }
    }
    draft?.tags = commands.filter { $0.first == "tags" }.flatMap { $0.dropFirst() }
    return draft
  }
}

/// The words of a comment that is for md2apkg.
private func command(in line: SourceLine) -> [String]? {
  let content = line.content
  guard line.isText, content.hasPrefix("<!--"), content.hasSuffix("-->") else { return nil }
  let words = content.dropFirst(4).dropLast(3).split { " ,".contains($0) }.map(String.init)
  return words.first == "md2apkg" ? Array(words.dropFirst()) : nil
}
