import Markdown
import Questions

/// Sections for the sides of a card: `## Front` and `## Back`, `## Question` and `## Answer`.
///
/// The heading above, if any, names the card, as GoCard and apy have it; lines such as `tags: a b`
/// may stand below it. A heading with text below it and then a `## Back` or `## Answer` is a card
/// as well.
struct FrontBackSections: Dialect {
  let name = "front-back-sections"
  let summary = "a section for the front and one for the back of each card"

  func claims(in page: Page) -> [Claim] {
    let sections = sections(of: page)
    guard sections.contains(where: { $0.role == .back }) else { return [] }
    var claims: [Claim] = []
    var trail = HeadingTrail(page)
    for (index, section) in sections.enumerated() where section.role == .back && index > 0 {
      let before = sections[index - 1]
      switch before.role {
      case .front where before.level == section.level:
        let after = sections[(index + 1)...].prefix {
          $0.role != .front && $0.level >= section.level
        }
        guard !after.contains(where: { $0.role == .other && $0.level == section.level }) else {
          continue
        }
        let owner = sections[..<(index - 1)].last.flatMap { $0.level < before.level ? $0 : nil }
        let path = trail.path(above: before.line)
        if let claim = sided(before, section, owner: owner, path: path, in: page) {
          claims.append(claim)
        }
      case .other where before.level < section.level:
        // With one answer after the other it heads them all.
        if index + 1 < sections.count, sections[index + 1].role == .back { continue }
        let path = trail.path(above: before.line)
        if let claim = headed(before, section, path: path, in: page) { claims.append(claim) }
      default: break
      }
    }
    return claims
  }

  private func sided(
    _ front: CardSection,
    _ back: CardSection,
    owner: CardSection?,
    path: [String],
    in page: Page
  ) -> Claim? {
    guard var draft = draft(front: front.text(in: page), front, back, in: page) else { return nil }
    let isText = front.title.lowercased() == "text"
    if isText {
      let gaps = GapText(front.text(in: page), .numbered)
      guard let cloze = Draft(gaps: gaps, lines: draft.line...draft.lastLine) else { return nil }
      draft = cloze
    }
    draft.tags = owner.map { CardSettings($0.text(in: page)).tags } ?? []
    // apy calls every card so.
    let words = (path.last ?? "").lowercased().split(separator: " ")
    let isGeneric = ["note", "card"].contains(words.first ?? "") && words.count <= 2
    draft.path = isGeneric ? path.dropLast() : path
    let isSided = front.title.lowercased() == "front" || isText
    return Claim(draft, weight: isSided ? .declared : .labelled)
  }

  private func headed(
    _ front: CardSection,
    _ back: CardSection,
    path: [String],
    in page: Page
  ) -> Claim? {
    let source = "# " + front.source(in: page) + "\n\n" + front.text(in: page)
    guard var draft = draft(front: source, front, back, in: page) else { return nil }
    draft.line = front.line
    draft.path = path
    return Claim(draft, weight: .shaped)
  }

  private func draft(
    front text: String,
    _ front: CardSection,
    _ back: CardSection,
    in page: Page
  ) -> Draft? {
    let first = front.body.first ?? front.position
    let line = page.document.lines(page.blocks[first]).lowerBound
    let last = back.lastContent(in: page) ?? back.position
    let end = page.document.lines(page.blocks[last]).upperBound
    return Draft(front: text, back: back.text(in: page), lines: line...max(line, end))
  }

  private func sections(of page: Page) -> [CardSection] {
    let starts = page.blocks.indices.compactMap { position -> (Int, Int)? in
      guard case .heading(let level) = page.document.kind(page.blocks[position]) else { return nil }
      return (position, level)
    }
    var sections = starts.enumerated().map { order, start in
      let end = order + 1 < starts.count ? starts[order + 1].0 : page.blocks.count
      return CardSection(start.0, level: start.1, end: end, in: page)
    }
    return join(&sections)
  }

  /// Takes headings inside of a side into it.
  private func join(_ sections: inout [CardSection]) -> [CardSection] {
    sections.reduce(into: []) { result, section in
      if let last = result.last, last.role != .other, section.level > last.level {
        result[result.count - 1].body = last.position + 1..<section.body.upperBound
      } else {
        result.append(section)
      }
    }
  }
}

private struct CardSection {
  enum Role {
    case front
    case back
    /// Goes with a card and says nothing: its tags, or where to read on.
    case aside
    case other
  }

  let position: Int
  let level: Int
  let line: Int
  let title: String
  let role: Role
  var body: Range<Int>

  init(_ position: Int, level: Int, end: Int, in page: Page) {
    let block = page.blocks[position]
    self.position = position
    self.level = level
    line = page.document.lines(block).lowerBound
    body = position + 1..<end
    title = (page.heading(at: position)?.whole ?? page.document.text(block)).oneLine
    // None of the names is longer.
    switch title.utf8.count <= 40 ? title.lowercased() : "" {
    case "front", "question", "text": role = .front
    case "back", "answer", "back extra", "extra": role = .back
    case "tags", "references", "reference", "links", "notes", "source": role = .aside
    default: role = .other
    }
  }

  /// The title as Markdown.
  func source(in page: Page) -> String {
    String(
      page.document.markdown(page.blocks[position]).oneLine.drop { $0 == "#" || $0 == " " }
    )
  }

  func text(in page: Page) -> String {
    guard let first = body.first, let last = body.last else { return "" }
    return page.document.markdown(from: page.blocks[first], through: page.blocks[last])
  }

  /// The last block that is no rule.
  func lastContent(in page: Page) -> Int? {
    body.last { page.document.kind(page.blocks[$0]) != .rule }
  }
}

/// Lines such as `model: Basic` and `tags: a b` below the name of a card.
private struct CardSettings {
  var tags: [String] = []

  init(_ text: String) {
    for line in text.split(separator: "\n") where line.lowercased().hasPrefix("tags:") {
      tags += line.dropFirst(5).split { " ,".contains($0) }.map(String.init)
    }
  }
}
