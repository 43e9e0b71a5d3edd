import Basics
package import Library
import Questions
import Recognition
package import Terminal

/// What became of one line of a document, why, and what would change it.
package func lineScreen(
  _ reading: LineReading,
  of scan: Scan,
  _ capabilities: Capabilities
) -> [Line] {
  let isPlain = capabilities.isPlain
  let place = "\(scan.path):\(reading.line)"
  let head = isPlain ? paragraph("\(place).", capabilities) : headline(place, "", capabilities)
  return head + excerpt(reading, capabilities) + (isPlain ? [] : [Line()])
    + fact("What it is", [Line(words(for: reading.blocks))], capabilities)
    + fate(of: reading, capabilities)
    + losers(of: reading, in: scan, capabilities)
}

/// The line between its neighbours; it is the one with the mark.
private func excerpt(_ reading: LineReading, _ capabilities: Capabilities) -> [Line] {
  guard !capabilities.isPlain else {
    let text = reading.around.first { $0.number == reading.line }?.text ?? ""
    return text.isEmpty ? [] : labelled("Text", text, capabilities)
  }
  let digits = reading.around.map { "\($0.number)".count }.max() ?? 0
  return reading.around.map { line in
    let isIt = line.number == reading.line
    let number =
      Line(isIt ? " > " : "   ", .strong) + Line("\(line.number)", .dim).aligned(to: digits)
    let text = Line(line.text, isIt ? .strong : .dim)
    return (number + " " + text.cut(to: capabilities.width - digits - 4)).trimmed()
  }
}

private func fate(of reading: LineReading, _ capabilities: Capabilities) -> [Line] {
  switch reading.fate {
  case .blank: return fact("Read as", ["nothing, for nothing is there"], capabilities)
  case .ignored(let ignored):
    return fact(
      "Ignored",
      [Line(lineSpan(ignored.lines)), Line(ignored.reason.explanation)],
      capabilities
    ) + remark("To change", ignored.reason.advice ?? "", capabilities)
  case .order(let order):
    return fact("Read as", [Line(order.phrase), Line(lineSpan(order.lines))], capabilities)
      + fact("It says", order.sayings(at: reading.line).map { Line($0) }, capabilities)
  case .asked(let owners):
    let parts = owners.flatMap { owner in
      remark(
        owner.question.id == owners.first?.question.id ? "Belongs to" : "And to",
        owner.question.title,
        capabilities
      )
        + fact(
          "As",
          [
            Line(owner.part.phrase), Line(lineSpan(owner.question.lines)),
            Line("form \(owner.question.form.name)"),
          ],
          capabilities
        ) + fact("Read as", [Line(name(of: owner.reading.dialect))], capabilities)
        + fact("Because", [Line(owner.reading.weight.explanation)], capabilities)
    }
    return parts + remark("To change", owners.first?.part.advice ?? "", capabilities)
  }
}

private func losers(
  of reading: LineReading,
  in scan: Scan,
  _ capabilities: Capabilities
) -> [Line] {
  reading.overruled.flatMap { one in
    let winner = scan.questions.firstIndex { $0.line == one.winner }
    return fact(
      "Not as",
      [
        Line(name(of: one.dialect)), Line(lineSpan(one.lines)),
        Line(one.explanation(against: winner.map { scan.readings[$0].weight })),
      ],
      capabilities
    )
  }
}

/// As in `term-notes, bullets that begin with a bold term`.
private func name(of dialect: String) -> String {
  let summary = allDialects.first { $0.name == dialect }?.summary
  return ([dialect] + (summary.map { [$0] } ?? [])).joined(separator: ", ")
}
