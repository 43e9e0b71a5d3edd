import Markdown
import Questions

/// Terms under a label of their own: `Term: Trie`, and `Definition: a tree of letters` below it.
///
/// Two of them, so that a single line of some form is none. A meaning goes on to the next blank line.
struct TermFields: Dialect {
  let name = "term-fields"
  let summary = "lines that begin with Term: and Definition:"

  func claims(in page: Page) -> [Claim] {
    guard page.document.hasTermLabel else { return [] }
    let lines = page.document.linesOutsideFences
    var trail = HeadingTrail(page)
    var claims: [Claim] = []
    for index in lines.indices {
      guard let term = splitName(lines[index], among: termNames), term.utf8.count <= 80 else {
        continue
      }
      let below = lines.indices[(index + 1)...].first { !lines[$0].isBlankLine }
      guard let start = below, start <= index + 2,
        let meaning = splitName(lines[start], among: meaningNames)
      else { continue }
      let more = lines[(start + 1)...].prefix { line in
        !line.isBlankLine && splitName(line, among: termNames) == nil
          && FieldLabel(line: line) == nil
      }
      let last = start + more.count
      guard
        var draft = Draft(
          front: term,
          back: ([meaning] + more).joined(separator: "\n"),
          lines: index + 1...last + 1
        )
      else { continue }
      draft.form = Term()
      draft.path = trail.path(above: index + 1)
      claims.append(Claim(draft, weight: .labelled))
    }
    return claims.count >= 2 ? claims : []
  }
}

extension Document {
  /// A look at how lines begin.
  fileprivate var hasTermLabel: Bool {
    var count = 0
    bytes.visitLines { line in
      let text = line.drop { " \t*-_>".utf8.contains($0) }.prefix(24)
      if let colon = text.firstIndex(of: UInt8(ascii: ":")),
        termNames.contains(
          String(decoding: text[..<colon], as: UTF8.self).lowercased().filter(\.isLetter)
        )
      {
        count += 1
      }
      return count < 2
    }
    return count >= 2
  }
}

/// What stands behind one of the names and a colon, either of them in bold; `nil` for other lines.
private func splitName(_ line: String, among names: Set<String>) -> String? {
  let text = line.drop { " \t*-_>".contains($0) }
  guard let colon = text.prefix(24).firstIndex(where: { ":：".contains($0) }),
    names.contains(text[..<colon].lowercased().filter(\.isLetter))
  else { return nil }
  let said = text[text.index(after: colon)...].drop { "*_ ".contains($0) }
  return said.contains(where: \.isLetter) ? String(said).trimmingBreak : nil
}

private let termNames: Set<String> = [
  "term", "word", "acronym", "begriff", "término", "termo", "terme", "termine", "термин", "термін",
  "termin", "术语", "用語",
]

private let meaningNames: Set<String> = [
  "definition", "def", "meaning", "bedeutung", "erklärung", "definición", "significado",
  "definição",
  "définition", "definizione", "significato", "определение", "значение", "визначення", "definicja",
  "定义", "含义", "定義", "意味",
]
