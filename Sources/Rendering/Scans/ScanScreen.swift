import Basics
package import Library
import Markdown
import Questions
import Recognition
package import Terminal

/// What was found in one document, what was not and why, and five of its questions.
///
/// Lists are as long as fits; `all` shows them whole.
package func scanScreen(_ scan: Scan, all: Bool = false, _ capabilities: Capabilities) -> [Line] {
  let isPlain = capabilities.isPlain
  let count = counted(scan.questions.count, "question")
  let head =
    isPlain
    ? paragraph("Document \(scan.path): \(count).", capabilities)
    : headline(scan.path, count, capabilities)
  let parts = [
    facts(about: scan, capabilities), ignored(in: scan, all: all, capabilities),
    overruled(in: scan, all: all, capabilities), samples(of: scan, capabilities),
  ].filter { !$0.isEmpty }
  return head + (isPlain ? [] : [Line()]) + parts.joined(separator: isPlain ? [] : [Line()])
}

private func facts(about scan: Scan, _ capabilities: Capabilities) -> [Line] {
  let tally = scan.tally
  func count(_ number: Int, _ phrase: String) -> Line {
    number > 0 ? Line("\(number) \(phrase)") : Line()
  }
  guard !scan.isBinary else {
    return fact("Read as", ["nothing: this is no text"], capabilities)
  }
  let styles = scan.styles.flatMap { style in
    fact(
      style == scan.styles.first ? "Read as" : "And as",
      [Line("\(style.name), \(style.summary) (\(style.count))")],
      capabilities
    )
  }
  let forms = allForms.compactMap { form in
    tally.forms[form.name].map { Line("\($0) \(form.name)") }
  }
  let gaps = AnswerGap.allCases.map { gap in
    (tally.gaps[gap] ?? 0) > 0 ? Line("\(tally.gaps[gap] ?? 0) \(gap.phrase)", .part) : Line()
  }
  return fact("Title", [Line(scan.title ?? "")], capabilities)
    + (styles.isEmpty ? fact("Read as", ["nothing that asks"], capabilities) : styles)
    + fact("Questions", forms, capabilities)
    + fact(
      "Answers",
      [count(tally.answered, "answered")] + gaps + [count(tally.open, "for you to answer")],
      capabilities
    )
    + fact(
      "Options",
      [
        count(tally.choices, "with options"), count(tally.keyed, "with a key"),
        count(tally.choices > 0 ? tally.choices - tally.keyed : 0, "without"),
      ],
      capabilities
    )
    + fact("Follow-ups", [tally.followUps > 0 ? Line("\(tally.followUps)") : Line()], capabilities)
    + orders(in: scan, capabilities)
    + repairs(of: scan, capabilities)
}

/// What the document says of what comes first, each graph and line by itself.
private func orders(in scan: Scan, _ capabilities: Capabilities) -> [Line] {
  let shown = scan.orders.prefix(5)
  let rest = scan.orders.count - shown.count
  return shown.enumerated().flatMap { index, order in
    fact(
      index == 0 ? "Order" : "And",
      order.summary + [Line(lineSpan(order.lines))],
      capabilities
    )
  } + fact("And", [Line(rest > 0 ? "\(counted(rest, "place")) more" : "")], capabilities)
}

private func repairs(of scan: Scan, _ capabilities: Capabilities) -> [Line] {
  guard let first = scan.repairs.first else { return [] }
  let lines = Set(scan.repairs.map(\.line)).count
  return fact(
    "Repaired",
    [
      Line("\(counted(scan.repairs.count, "place")) in \(counted(lines, "line"))"),
      Line("line \(first.line): \"\(first.broken)\" is \"\(first.repaired)\""),
    ],
    capabilities
  )
}

private func samples(of scan: Scan, _ capabilities: Capabilities) -> [Line] {
  let samples = scan.samples(5)
  guard !samples.isEmpty else { return [] }
  let isPlain = capabilities.isPlain
  let digits = samples.map { "\($0.line)".count }.max() ?? 0
  let isAll = samples.count == scan.questions.count
  let head = isAll ? "All of them" : "\(samples.count) of them, from all over the document"
  return [isPlain ? Line("\(head):") : Line(" ") + Line(head, .title)]
    + samples.flatMap { question in
      let title = (question.context + [question.title]).joined(separator: isPlain ? ": " : " › ")
      guard !isPlain else {
        return labelled("Line \(question.line)", title, capabilities)
          + [
            (Line("Answer: ") + Line(firstLine(ofAnswerTo: question)))
              .cut(to: capabilities.width, mark: "...")
          ]
      }
      let number = Line("   ") + Line("\(question.line)", .dim).aligned(to: digits) + "  "
      let margin = Line(spaces(number.width))
      let answer = Line(firstLine(ofAnswerTo: question), .dim)
      return wrap(Line(title), width: capabilities.width, first: number, rest: margin)
        + [margin + answer.cut(to: capabilities.width - margin.width)]
    }
}

private func firstLine(ofAnswerTo question: Question) -> String {
  if !question.choices.isEmpty {
    let right = question.correct.filter(question.choices.indices.contains)
    let rest = "of \(question.choices.count) options"
    guard !right.isEmpty else { return "no key, \(rest)" }
    return right.map { question.choices[$0] }.joined(separator: "; ") + " (\(rest))"
  }
  let first = question.form.cards(of: question).lazy.compactMap(\.answer).first
  let text = (question.answer ?? first).map { Document(parsing: $0).plainText() } ?? ""
  let line = text.split(whereSeparator: \.isNewline).first { $0.contains { !$0.isWhitespace } }
  return line.map(String.init) ?? (question.form.needsAnswer ? "no answer" : "yours to give")
}
