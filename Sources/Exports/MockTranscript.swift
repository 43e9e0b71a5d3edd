import Basics
import Questions
import Rendering
package import Sessions

/// An interview to be read back, as Markdown: times, questions, notes, what was asked on, scores.
///
/// Texts of documents are escaped, notes stand in code blocks as they were typed, and nothing in
/// either can drive a terminal.
package func mockTranscript(of mock: Mock) -> String {
  let steps = mock.steps.indices.filter { $0 < mock.begun }
  let moment = mock.startedAt.moment
  var lines = ["# Mock interview of \(mock.startedAt.calendarDay)", ""]
  lines += ["| Phase | Planned | Used |", "| --- | ---: | ---: |"]
  lines += steps.map { step in
    let phase = mock.phase(of: step)
    let used = mock.seconds(of: step, at: moment)
    let over = mock.overtime(of: step)
    let end = over >= 0.5 ? " (+\(clock(over)))" : ""
    return "| \(safe(phase.name)) | \(clock(phase.seconds)) | \(clock(used))\(end) |"
  }
  for part in mock.plan.parts.indices where !mock.steps(of: part).isEmpty {
    lines += section(on: part, of: mock)
  }
  return lines.joined(separator: "\n") + "\n"
}

private func section(on part: Int, of mock: Mock) -> [String] {
  guard let question = mock.question(of: part) else { return [] }
  let place = "\(question.file):\(question.line)"
  var lines = ["", "## \(safe(question.title))", "", "From `\(codeSafe(place))`."]
  for step in mock.steps(of: part) {
    lines += ["", "### \(safe(mock.phase(of: step).name))"]
    lines += mock.probes[step].flatMap { ["", "Interviewer: \(safe($0))"] }
    let notes = mock.notes[step]
    lines += [""] + (notes.isEmpty ? ["Nothing noted."] : fenced(notes))
  }
  if let story = mock.story(of: part) {
    let words = zip(["S", "T", "A", "R"], story.words).map { "\($0) \($1)" }.joined(separator: ", ")
    lines += ["", "Words: \(words); about \(clock(story.seconds)) spoken."]
  }
  guard let result = mock.results[part] else { return lines + ["", "Not scored."] }
  lines += ["", "### Score: \(result.grade.rawValue)"]
  let rows =
    result.covered.map { "- [x] \(safe($0))" } + result.missed.map { "- [ ] \(safe($0))" }
    + result.flags.map { "- Red flag: \(safe($0))" }
  return lines + (rows.isEmpty ? [] : [""] + rows)
}

/// One line that reads as this text and nothing more.
private func safe(_ text: String) -> String {
  escaped(printable(text))
}

private func codeSafe(_ text: String) -> String {
  printableLine(text).replacing("`", with: "'")
}

/// In a fence that no line of it can close.
private func fenced(_ text: String) -> [String] {
  var longest = 2
  var run = 0
  for character in text {
    run = character == "`" ? run + 1 : 0
    longest = max(longest, run)
  }
  let fence = String(repeating: "`", count: longest + 1)
  let lines = printable(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  return ["\(fence)text"] + lines.map(String.init) + [fence]
}
