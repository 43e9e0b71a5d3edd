import Questions

/// Lines that end in a tag for cards: `What is a trie? #flashcard #trees`.
///
/// The answer is what belongs to the line: below a heading its section, below a bullet what is
/// nested there, below other text the rest of its paragraph, or all up to a rule. `Front : Back
/// #flashcard` has both in one line. Read by NeuraCache, carddown, Logseq and plug-ins of Obsidian.
struct TaggedPrompts: Dialect {
  let name = "tagged-prompts"
  let summary = "lines with #card or #flashcard at the end"

  func claims(in page: Page) -> [Claim] {
    guard !page.clues.isDisjoint(with: [.tags, .brains]) else { return [] }
    let lines = page.lines.map(\.withoutMarks)[...]
    guard !lines.contains(where: { $0.isText && $0.content.hasPrefix("@carddown-ignore") }) else {
      return []
    }
    var claims: [Claim] = []
    var trail = HeadingTrail(page)
    var tags: [String] = []
    // What is nested in an answer belongs to it.
    var covered = 0
    for index in lines.indices where lines[index].isText && lines[index].number > covered {
      if lines[index].content.hasPrefix("#tags ") {
        tags = lines[index].content.split(separator: " ").dropFirst().map {
          String($0.drop { $0 == "#" })
        }
      }
      guard let prompt = TaggedPrompt(at: index, of: lines), !prompt.isDecorated,
        var draft = prompt.draft
      else {
        continue
      }
      draft.tags = prompt.line.tags + tags.filter { !prompt.line.tags.contains($0) }
      draft.path = trail.path(above: lines[index].number)
      covered = draft.lastLine
      claims.append(Claim(draft, weight: .declared))
    }
    return claims
  }
}

private struct TaggedPrompt {
  let line: TaggedLine
  /// The lines of the prompt, the last one tagged, and those of the answer.
  let front: Lines
  let back: Lines
  private let isHeading: Bool

  init?(at index: Int, of lines: Lines) {
    guard let tagged = TaggedLine(lines[index].text), !tagged.text.isEmpty else { return nil }
    line = tagged
    let level = lines[index].headingLevel
    isHeading = level != nil
    var start = index
    var end = index + 1
    if let level {
      // A deeper one with a tag of its own is the next card.
      end = lines.end(from: end) { line in
        guard let other = line.headingLevel else { return line.isRule }
        return other <= level || TaggedLine(line.text) != nil
      }
    } else if isBullet(lines[index]) {
      let indent = lines[index].indent
      end = lines.end(from: end) { !$0.isGap && $0.indent <= indent && $0.isText }
    } else {
      while start > lines.startIndex, index - start < 8, lines[start - 1].isProse,
        TaggedLine(lines[start - 1].text) == nil
      {
        start -= 1
      }
      end = TaggedPrompt.endOfParagraph(from: end, of: lines)
    }
    let mark = lines[..<end].end(from: index, where: \.endsCard)
    end = min(end, mark + 1)
    front = lines[start...index]
    back = lines[(index + 1)..<end].trimmed
  }

  /// The end of the paragraph, or of all up to the next rule where no other prompt is before it.
  private static func endOfParagraph(from start: Int, of lines: Lines) -> Int {
    let next = lines.end(from: start) { line in
      line.isBoundary || line.isText && TaggedLine(line.text) != nil
    }
    if next < lines.endIndex, lines[next].isRule { return next }
    let gap = lines[..<next].end(from: start, where: \.isGap)
    // Directly below, or else up to what follows.
    return gap > start ? min(gap, next) : next
  }

  /// Whether a brain only adorns the title of sections.
  var isDecorated: Bool {
    isHeading && line.tags.isEmpty && front.last?.text.includes("🧠") == true
      && back.contains { $0.headingLevel != nil }
  }

  var draft: Draft? {
    guard let first = front.first, let last = back.last ?? front.last else { return nil }
    let numbers = first.number...last.number
    let before = front.dropLast().map(\.content)
    let bare =
      isHeading ? String(line.text.drop { $0 == "#" || $0 == " " }) : line.text.withoutBullet
    let prompt = (before + [bare]).joined(separator: "\n")
    let gaps = GapText(prompt, [.numbered, .doubleBraces, .highlights])
    if let draft = Draft(gaps: gaps, lines: numbers) { return draft }
    if back.isEmpty || !isHeading, let (question, answer) = twoSides(of: prompt) {
      var draft = Draft(
        front: question,
        back: answer,
        lines: first.number...(front.last?.number ?? 0)
      )
      draft?.becomeTermUnlessAsking()
      return draft
    }
    let answer = back.filter { !$0.isProperty }[...].trimmed
    guard !answer.isEmpty else { return nil }
    return Draft(front: prompt, back: answer.markdown, lines: numbers)
  }
}

/// "Front : Back" or "Front :: Back".
private func twoSides(of text: String) -> (String, String)? {
  for mark in [" :: ", "::", " : "] {
    guard let range = text.firstRange(of: mark) else { continue }
    let front = text[..<range.lowerBound].withoutSpaceAround
    let back = text[range.upperBound...].withoutSpaceAround
    if !front.isEmpty, !back.isEmpty { return (front, back) }
  }
  return nil
}

private func isBullet(_ line: SourceLine) -> Bool { line.content != line.content.withoutBullet }

extension SourceLine {
  /// Text that goes on with what the line before it says.
  fileprivate var isProse: Bool {
    isText && !isGap && !isBoundary && !content.hasPrefix("#") && !isBullet(self)
  }

  /// What Logseq keeps below a block for itself.
  fileprivate var isProperty: Bool {
    let name = content.prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
    guard content.dropFirst(name.count).hasPrefix("::") else { return false }
    return name.hasPrefix("card-") || ["id", "collapsed", "deck", "tags", "heading"].contains(name)
  }
}

extension String {
  /// The text without `- `, `* ` or `1. ` before it.
  var withoutBullet: String {
    let text = withoutSpaceAround
    for mark in ["- ", "* ", "+ "] where text.hasPrefix(mark) {
      return text.dropFirst(2).withoutSpaceAround
    }
    return numberedItem(text)?.text ?? text
  }
}
