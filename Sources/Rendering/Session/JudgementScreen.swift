package import Sessions
package import Terminal

/// What a grader of the learner's own says, line by line.
package func judgementLines(_ judgement: Judgement, _ capabilities: Capabilities) -> [Line] {
  let score = "\(Int((judgement.score * 100).rounded()))"
  let lines = judgement.feedback.split(whereSeparator: \.isNewline).map { String($0) }
  guard !capabilities.isPlain else {
    let head = labelled("Your grader", "\(score) percent.", capabilities)
    return head + lines.flatMap { labelled("Feedback", $0, capabilities) }
  }
  let head = Line("  ") + Line("Your grader", .title) + Line("  \(score) %", .strong)
  return [head]
    + lines.flatMap { wrap(Line($0), width: capabilities.width, first: "    ", rest: "    ") }
}
