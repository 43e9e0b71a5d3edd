import Questions
import Recognition

/// The lines behind a question's answer that were taken for it all the same, and the index of the
/// question: its red flags, follow-ups and sources.
///
/// A question's lines end with its answer, and where the rest was found is kept nowhere; so it goes
/// by what the lines say.
func takenLines(
  behind questions: [Question],
  among ignored: [Ignored],
  of text: SourceText
) -> [Int: Int] {
  var taken: [Int: Int] = [:]
  var next = 0
  for piece in ignored where piece.reason.mayBeTaken {
    while next < questions.count, questions[next].line < piece.lines.lowerBound { next += 1 }
    let owner = next - 1
    guard owner >= 0, questions[owner].hasMoreThanAnswer else { continue }
    let before = taken.count
    for line in piece.lines {
      switch part(of: questions[owner].draft, at: line, reading: text.line(line)) {
      case .redFlag, .followUp, .keyPoint, .source: taken[line] = owner
      case .title, .whole, .stem, .option, .answer, .frame: continue
      }
    }
    guard taken.count > before else { continue }
    // What is between them has no words of its own: blank lines, the fences of code.
    for line in piece.lines where taken[line] == nil && isFrame(text.line(line)) {
      taken[line] = taken[line - 1] ?? taken[line + 1] ?? taken[line + 2]
    }
  }
  // A label belongs to what it names.
  for line in ignored.filter(\.reason.mayBeTaken).flatMap(\.lines)
  where taken[line] == nil && isLabelAlone(text.line(line)) {
    taken[line] = taken[line + 1] ?? taken[line + 2]
  }
  return taken
}

extension Question {
  fileprivate var hasMoreThanAnswer: Bool {
    !self.followUps.isEmpty || !self.redFlags.isEmpty || !self.statedPoints.isEmpty
      || !self.sources.isEmpty
  }
}

extension Ignored.Reason {
  fileprivate var mayBeTaken: Bool {
    switch self {
    case .code, .table, .list, .prose: true
    case .frontMatter, .heading, .contents, .matter, .advice, .decoration: false
    }
  }
}

extension Ignored {
  /// What is left of it, in order.
  func without(_ isTaken: (Int) -> Bool) -> [Ignored] {
    lines.split(whereSeparator: isTaken).compactMap { run in
      guard let first = run.first, let last = run.last else { return nil }
      return Ignored(lines: first...last, reason: reason)
    }
  }
}
