import Grading
import Markdown

/// A formula to write down when its name is given.
package struct Formula: Form {
  package var name: String { "formula" }
  package var summary: String { "a formula to write down" }

  package init() {}

  package func cards(of question: Question) -> [Card] {
    let wanted = question.draft.answer.flatMap(soleFormula)
    let reply = wanted.map { Reply.short(ShortAnswer([$0], as: .formula)) }
    return [card(of: question, prompt: prompt(of: question), reply: reply ?? .judge)]
  }
}

/// The one formula that an answer is, without what is noted behind it; `nil` where there are several.
///
/// Notes stand in parentheses after a gap, behind a comma and a gap, or on lines of their own that
/// have no sign of a relation.
private func soleFormula(in answer: String) -> String? {
  guard answer.utf8.count <= 600 else { return nil }
  let document = Document(parsing: answer)
  var formulas: [String] = []
  for block in document.children(document.root) {
    switch document.kind(block) {
    case .code, .math: formulas += document.literal(block).split(separator: "\n").map(String.init)
    case .paragraph: formulas += formulasAlone(in: block, of: document)
    default: return nil
    }
  }
  let bare = formulas.map(withoutNote).filter { !$0.isEmpty }
  guard let first = bare.first, !bare.dropFirst().contains(where: hasRelation) else { return nil }
  return first
}

/// The code and the formulas of a paragraph, or its text where it has none.
private func formulasAlone(in paragraph: NodeID, of document: Document) -> [String] {
  let marked = document.inlines(paragraph).compactMap { inline -> String? in
    switch inline.kind {
    case .code(let text), .math(let text, _): text
    default: nil
    }
  }
  guard marked.isEmpty else { return marked }
  return document.text(paragraph).split(whereSeparator: \.isNewline).map(String.init)
}

private func withoutNote(_ line: String) -> String {
  var words = Substring(line)
  for mark in ["   (", ",  "] {
    guard let start = words.firstRange(of: mark)?.lowerBound else { continue }
    words = words[..<start]
  }
  return words.withoutStops
}

private func hasRelation(_ line: String) -> Bool {
  line.contains { "=<>≤≥≈".contains($0) }
}
