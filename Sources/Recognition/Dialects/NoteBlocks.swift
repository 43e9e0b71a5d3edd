import Questions

/// Notes between `START` and `END`, as a plug-in of Obsidian sends them to Anki.
///
/// The kind of note stands first, then its front; `Back:` begins the back, `Tags:` lists tags. A
/// kind of cloze hides what is in braces. `STARTI [Basic] front Back: back ENDI` stands in one line.
struct NoteBlocks: Dialect {
  let name = "note-blocks"
  let summary = "notes for Anki between START and END"

  func claims(in page: Page) -> [Claim] {
    guard page.clues.contains(.notes) else { return [] }
    let lines = page.lines.map(\.withoutMarks)[...]
    var trail = HeadingTrail(page)
    var claims: [Claim] = []
    var index = lines.startIndex
    while index < lines.endIndex {
      let line = lines[index]
      var block: Lines?
      if line.isText, line.content == "START" {
        let end = lines.end(from: index + 1) { $0.isText && ["END", "START"].contains($0.content) }
        let isClosed = end < lines.endIndex && lines[end].content == "END"
        if isClosed { block = lines[(index + 1)..<end].trimmed }
        index = isClosed ? end : end - 1
      } else if line.isText {
        block = inlineNote(line).map { $0[...] }
      }
      if let block, var draft = draft(of: block) {
        draft.path = trail.path(above: line.number)
        claims.append(Claim(draft, weight: .declared))
      }
      index += 1
    }
    return claims
  }

  /// The lines that a note in one line would have.
  private func inlineNote(_ line: SourceLine) -> [SourceLine]? {
    guard let open = line.text.firstRange(of: "STARTI ["),
      let close = line.text[open.upperBound...].firstIndex(of: "]"),
      let end = line.text[close...].firstRange(of: "ENDI")
    else { return nil }
    let kind = line.text[open.upperBound..<close]
    let rest = line.text[close..<end.lowerBound].dropFirst()
    let back = rest.firstRange(of: "Back:")
    let parts =
      [kind, rest[..<(back?.lowerBound ?? rest.endIndex)]]
      + (back.map { [rest[$0.lowerBound...]] } ?? [])
    return parts.map { part in
      var piece = line
      piece.text = part.withoutSpaceAround
      return piece
    }
  }

  private func draft(of note: Lines) -> Draft? {
    guard let kind = note.first?.content.lowercased() else { return nil }
    let fields = note.dropFirst()
    var front: [String] = []
    var back: [String]?
    var tags: [String] = []
    var last = note.first?.number ?? 0
    for line in fields {
      if line.isText, line.content.hasPrefix("Tags:") {
        tags = line.content.dropFirst(5).split { " ,".contains($0) }.map(String.init)
        continue
      }
      if !line.isGap { last = line.number }
      if line.isText, line.content.hasPrefix("Back:") || line.content.hasPrefix("Extra:") {
        back = (back ?? []) + [line.content.drop { $0 != ":" }.dropFirst().withoutSpaceAround]
      } else if back != nil {
        back?.append(line.text)
      } else {
        let isLabelled = ["Front:", "Text:"].contains { line.content.hasPrefix($0) }
        front.append(
          isLabelled ? line.content.drop { $0 != ":" }.dropFirst().withoutSpaceAround : line.text
        )
      }
    }
    guard let first = fields.first(where: { !$0.isGap }) else { return nil }
    let numbers = first.number...max(first.number, last)
    let text = front.joined(separator: "\n").withoutSpaceAround
    var draft =
      kind.includes("cloze")
      ? Draft(gaps: GapText(text, [.numbered, .numberedBraces, .braces]), lines: numbers)
      : Draft(front: text, back: back?.joined(separator: "\n"), lines: numbers)
    draft?.tags = tags
    return draft
  }
}
