import Questions

/// Sections of inka between two rules: numbered questions, answers behind `>`.
///
/// `Deck: name` and `Tags: a b` may stand first. A question without an answer that hides something
/// in braces is a sentence with gaps.
struct InkaSections: Dialect {
  let name = "inka-sections"
  let summary = "numbered questions between rules, with answers behind >"

  func claims(in page: Page) -> [Claim] {
    guard page.clues.contains(.rules), page.lines.contains(where: \.mayBeOfASection) else {
      return []
    }
    // A section at the start of the file looks like front matter.
    let lines = page.lines.map { line in
      var line = line.withoutMarks
      if line.place == .frontMatter { line.place = .text }
      return line
    }
    return lines[...].parts { $0.isText && $0.content == "---" }.flatMap { section in
      InkaSection(section.trimmed)?.claims ?? []
    }
  }
}

private struct InkaSection {
  private var deck: String?
  private var tags: [String] = []
  private var cards: [Lines] = []

  /// `nil` where something else stands first, or where no answer follows a question.
  init?(_ lines: Lines) {
    var start = lines.startIndex
    while start < lines.endIndex, numbered(lines[start]) == nil {
      let line = lines[start]
      start += 1
      guard !line.isGap else { continue }
      let parts = line.text.split(separator: ":", maxSplits: 1).map(\.withoutSpaceAround)
      guard parts.count == 2 else { return nil }
      switch parts[0] {
      case "Deck": deck = parts[1]
      case "Tags": tags = parts[1].split(separator: " ").map(String.init)
      default: return nil
      }
    }
    guard start < lines.endIndex else { return nil }
    let starts = lines[start...].indices.filter { numbered(lines[$0]) != nil }
    cards = starts.enumerated().map { order, start in
      lines[start..<(order + 1 < starts.count ? starts[order + 1] : lines.endIndex)].trimmed
    }
    let answered = cards.count { $0.contains(where: \.isQuoted) }
    guard deck != nil || !tags.isEmpty || answered == cards.count else { return nil }
  }

  var claims: [Claim] {
    cards.compactMap { card in
      guard var draft = draft(of: card) else { return nil }
      draft.tags = tags
      draft.path = [deck].compactMap(\.self)
      return Claim(draft, weight: .declared)
    }
  }

  private func draft(of card: Lines) -> Draft? {
    guard let numbers = card.numbers, let first = card.first, let item = numbered(first) else {
      return nil
    }
    let end = card.firstIndex(where: \.isQuoted) ?? card.endIndex
    let more = card[(card.startIndex + 1)..<end].map(\.content)
    let front = ([item] + more).joined(separator: "\n")
    guard end < card.endIndex else {
      return Draft(gaps: GapText(front, [.numbered, .numberedBraces, .braces]), lines: numbers)
    }
    let back = card[end...].map { line in
      let text = line.content.drop { $0 == ">" }
      return line.isQuoted ? String(text.first == " " ? text.dropFirst() : text) : line.text
    }
    return Draft(front: front, back: back.joined(separator: "\n"), lines: numbers)
  }
}

extension SourceLine {
  /// Whether it begins as an answer does, or as a line that names the deck or the tags.
  fileprivate var mayBeOfASection: Bool {
    switch text.utf8.first {
    case UInt8(ascii: ">"): true
    case UInt8(ascii: "D"): text.utf8.starts(with: "Deck:".utf8)
    case UInt8(ascii: "T"): text.utf8.starts(with: "Tags:".utf8)
    default: false
    }
  }

  fileprivate var isQuoted: Bool { isText && indent < 4 && content.hasPrefix(">") }
}

/// The text of `1. text` at the margin.
private func numbered(_ line: SourceLine) -> String? {
  line.isText && line.indent == 0 ? numberedItem(line.text)?.text : nil
}
