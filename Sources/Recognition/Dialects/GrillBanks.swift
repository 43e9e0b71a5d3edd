import Markdown
import Questions

/// What Grill exports as Markdown: a frame of headings, comments and labels that is read to the last
/// word; see `BankFrame`.
struct GrillBanks: Dialect {
  let name = "grill-banks"
  let summary = "questions in the frame that `export --to markdown` writes"
  let isExact = true

  func claims(in page: Page) -> [Claim] {
    guard page.source.bytes.starts(with: BankFrame.mark.utf8) else { return [] }
    let lines = page.source.lines
    let starts = lines.indices.dropLast().filter { index in
      isHead(lines[index + 1]) && lines[index].hasPrefix("##")
    }
    let title = lines.first { $0.hasPrefix("# ") }.map { framedPlain($0.headingSource) }
    let top = [title ?? ""].filter { !$0.isEmpty }
    var path = top
    var claims: [Claim] = []
    for (start, end) in zip(starts, starts.dropFirst() + [lines.count]) {
      if lines[start + 1].hasPrefix(BankFrame.section) {
        path = top + steps(in: lines[start].headingSource)
        continue
      }
      let frame = FramedQuestion(lines[start..<end], firstLine: start + 1)
      guard var draft = frame.draft else { continue }
      draft.path = path
      claims.append(Claim(draft, weight: .declared))
    }
    return claims
  }

  private func isHead(_ line: String) -> Bool {
    line.hasPrefix(BankFrame.identification) || line.hasPrefix(BankFrame.section)
  }
}

/// The parts of a list with `›` between them.
func steps(in markdown: String) -> [String] {
  let parts = markdown.withoutSpaceAround
  guard !parts.isEmpty else { return [] }
  var steps: [String] = []
  var rest = parts[...]
  while let mark = rest.firstRange(of: " › ") {
    steps.append(framedPlain(String(rest[..<mark.lowerBound])))
    rest = rest[mark.upperBound...]
  }
  return steps + [framedPlain(String(rest))]
}

/// What a line of Markdown says, to the last character.
func framedPlain(_ markdown: String) -> String {
  let document = Document(parsing: markdown)
  return document.text(document.root)
}

extension String {
  /// The text of a heading, with its mark-up.
  var headingSource: String { drop { $0 == "#" }.withoutSpaceAround }
}
