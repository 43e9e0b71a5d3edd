import Basics
package import Grading
package import Scheduling
package import Sessions
package import Terminal

/// A written answer and how it compares with the key points, each mark with its evidence.
package func verdict(
  on answer: String,
  _ coverage: Coverage,
  seconds: Double,
  _ capabilities: Capabilities
) -> [Line] {
  capabilities.isPlain
    ? plainVerdict(coverage, capabilities)
    : written(answer, seconds: seconds, capabilities) + [Line()] + marks(coverage, capabilities)
}

/// The key points with their marks alone, as they are while they are fixed and after it.
package func markList(_ coverage: Coverage, _ capabilities: Capabilities) -> [Line] {
  capabilities.isPlain ? plainVerdict(coverage, capabilities) : marks(coverage, capabilities)
}

/// What is said in plain of one mark that was fixed; counted from 0.
package func fixedMark(
  _ index: Int,
  _ coverage: Coverage,
  suggested: Grade,
  _ capabilities: Capabilities
) -> [Line] {
  guard capabilities.isPlain, coverage.points.indices.contains(index) else { return [] }
  let share = Int((coverage.share * 100).rounded())
  return paragraph(
    "Point \(index + 1): \(coverage.points[index].mark.word.lowercased()). "
      + "\(share) percent, which suggests \(suggested.name).",
    capabilities
  )
}

/// The red flags that an answer seems to raise, each as a question until it is confirmed.
package func flagLines(
  _ flags: [Drill.RaisedFlag],
  _ capabilities: Capabilities
) -> [Line] {
  flags.flatMap { raised in
    let isPlain = capabilities.isPlain
    guard !isPlain else {
      let text = raised.flag.text
      let sentence = text.hasSuffix(".") ? String(text.dropLast()) : text
      return raised.isConfirmed
        ? labelled("Red flag", sentence + ". You said it.", capabilities)
        : labelled("Red flag to check", sentence + ". Press x if you said that.", capabilities)
    }
    let mark = Line("  ") + Line("! ", .miss) + Line("Red flag ", .title)
    let end = raised.isConfirmed ? " – you said it" : " – did you say that?  x confirms"
    return wrap(
      Line("“\(raised.flag.text)”") + Line(end, .dim),
      width: capabilities.width,
      first: mark,
      rest: "    "
    )
  }
}

private func written(_ answer: String, seconds: Double, _ capabilities: Capabilities) -> [Line] {
  let words = answer.split { $0.isWhitespace }.count
  let head =
    Line("  ") + Line("You wrote", .title)
    + Line(" (\(counted(words, "word")), \(clock(seconds)))")
  return [head] + quoted(answer, capabilities)
}

/// What the learner wrote, to be read again.
package func writtenText(_ text: String, _ capabilities: Capabilities) -> [Line] {
  (capabilities.isPlain ? ["You wrote:"] : []) + quoted(text, capabilities)
}

/// What the learner wrote, line by line.
func quoted(_ text: String, _ capabilities: Capabilities) -> [Line] {
  let bar = capabilities.isPlain ? Line() : Line("  ") + Line("│ ", .dim)
  return text.split(separator: "\n").flatMap { line in
    wrap(Line(String(line)), width: capabilities.width, first: bar, rest: bar)
  }
}

/// The points with their marks and evidence.
func marks(_ coverage: Coverage, _ capabilities: Capabilities) -> [Line] {
  guard !coverage.points.isEmpty else {
    let text = Line("There are no key points to compare it with.", .emphasis)
    return wrap(text, width: capabilities.width, first: "  ", rest: "  ")
  }
  let head = Line("  ") + Line("Key points", .title)
  let count = Line(
    " – \(halves(coverage, isASCII: capabilities.isASCII)) of \(coverage.points.count) covered (\(percent(coverage.share)))"
  )
  return [head + count]
    + coverage.points.enumerated().flatMap { number, point in
      mark(point, number + 1, of: coverage.points.count, capabilities)
    }
}

private func mark(
  _ point: Coverage.Point,
  _ number: Int,
  of total: Int,
  _ capabilities: Capabilities
) -> [Line] {
  let digits = Line(String(number), .key).aligned(to: String(total).count)
  let first = Line("   ") + point.mark.sign + " " + digits + " "
  let rest = Line(spaces(first.width))
  let must = point.point.isMust && point.mark == .missed ? Line(" (must)", .miss) : Line()
  let text = Line(spelled(point.point.text, capabilities)) + must
  let lines = wrap(text, width: capabilities.width, first: first, rest: rest)
  guard let evidence = point.evidence else { return lines }
  let quote =
    Line(point.isContradicted ? "against it: " : "") + Line("“\(evidence)”", .emphasis)
  // Beside the point where both fit, which is easiest to compare; else below it.
  let column = 46
  if lines.count == 1, lines[0].width < column - 1, column + quote.width <= capabilities.width {
    return [lines[0].padded(to: column) + quote]
  }
  return lines + wrap(quote, width: capabilities.width, first: rest + "  ", rest: rest + "   ")
}

/// The same in sentences.
func plainVerdict(_ coverage: Coverage, _ capabilities: Capabilities) -> [Line] {
  guard !coverage.points.isEmpty else {
    return paragraph("There are no key points to compare it with.", capabilities)
  }
  let count = halves(coverage)
  let spokenCount =
    count.hasSuffix("½") && count.count > 1
    ? count.dropLast() + " and a half" : count == "½" ? "half" : Substring(count)
  let share = Int((coverage.share * 100).rounded())
  let head = "Covered \(spokenCount) of \(coverage.points.count) points, \(share) percent."
  return paragraph(head, capabilities)
    + coverage.points.enumerated().flatMap { number, point in
      let against = point.isContradicted ? ". Against it you wrote" : ". You wrote"
      let quote = point.evidence.map { "\(against): \($0)" } ?? ""
      let must = point.point.isMust ? ", a must" : ""
      let shown = spelled(point.point.text, capabilities)
      let text = "\(number + 1)\(must), \(shown)\(point.mark == .covered ? "" : quote)"
      return labelled(point.mark.word, text.hasSuffix(".") ? text : text + ".", capabilities)
    }
}

/// The points that count, a half as `½`, or as `.5` where only ASCII is there.
private func halves(_ coverage: Coverage, isASCII: Bool = false) -> String {
  let twice = coverage.points.reduce(0) { sum, point in
    sum + (point.mark == .covered ? 2 : point.mark == .partly ? 1 : 0)
  }
  guard !isASCII else { return "\(twice / 2)\(twice % 2 == 1 ? ".5" : "")" }
  return twice == 1 ? "½" : "\(twice / 2)\(twice % 2 == 1 ? "½" : "")"
}

extension Coverage.Mark {
  fileprivate var sign: Line {
    switch self {
    case .covered: Line("✓", .ok)
    case .partly: Line("~", .part)
    case .missed: Line("✗", .miss)
    }
  }

  fileprivate var word: String {
    switch self {
    case .covered: "Covered"
    case .partly: "Partly"
    case .missed: "Missing"
    }
  }
}
