import Markdown
import Questions
import Recognition
import Testing

/// What is found in a document, one line a question and indented lines for what belongs to it.
///
/// `3-5 recall Q1 | title | answer`; line ends in an answer are shown as `/`.
func listing(of text: String) -> String {
  recognize(Document(parsing: text), file: "x.md").drafts.map { draft in
    let title = (draft.context + [draft.title]).joined(separator: " › ")
    var head = "\(draft.line)-\(draft.lastLine) \(draft.form.name)"
    if let number = draft.number { head += " \(number)" }
    var lines = ["\(head) | \(title) | \(shown(draft.answer ?? "none"))"]
    if let stem = draft.stem { lines.append("  asks: \(shown(stem))") }
    if !draft.choices.isEmpty {
      let marked = draft.choices.enumerated().map {
        draft.correct.contains($0.offset) ? "*" + $0.element : $0.element
      }
      lines.append("  choices: " + marked.joined(separator: "; "))
    }
    if let problem = draft.keyProblem { lines.append("  key: \(problem)") }
    if !draft.statedPoints.isEmpty { lines.append("  points: \(draft.statedPoints.count)") }
    for flag in draft.redFlags { lines.append("  red flag: \(flag)") }
    for next in draft.followUps {
      lines.append("  then: \(next.question) | \(shown(next.answer ?? "none"))")
    }
    return lines.joined(separator: "\n")
  }.joined(separator: "\n")
}

/// Expects that `text` is read as `expected`; see `listing(of:)`.
func check(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let found = listing(of: text)
  #expect(found == expected, "found:\n\(found)", sourceLocation: sourceLocation)
}

private func shown(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "/")
}
