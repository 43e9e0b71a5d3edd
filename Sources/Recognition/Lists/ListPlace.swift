import Markdown

extension Page {
  /// Whether its first heading, or one that asks "True or false?", says that it is a test.
  var callsItselfTest: Bool {
    headings.first.map { tests.areIn($0.whole) } ?? false
      || headings.contains { judgesStatements($0.title.text) }
  }

  /// Whether the heading above a block names a topic, and asks nothing itself.
  func isBelowTopic(_ position: Int) -> Bool {
    guard let heading = headings(above: position).last else { return false }
    let title = heading.title
    return Recognition.asking(title.text) < .byWords && title.label?.kind != .question
  }

  /// Whether the heading above a block asks by its mark.
  func isBelowQuestion(_ position: Int) -> Bool {
    guard let title = headings(above: position).last?.title else { return false }
    return Recognition.asking(title.text) == .byMark
  }

  /// Whether these lines are most of those between the block and the heading above.
  func isMost(of position: Int, lines: [ClosedRange<Int>]) -> Bool {
    guard let heading = headings(above: position).last, let last = lead(of: heading).last else {
      return false
    }
    let whole = document.lines(blocks[last]).upperBound - heading.line
    return lines.reduce(0) { $0 + $1.count } * 3 >= whole * 2 - 2
  }
}

private let tests: Words = [
  "test", "tests", "exam", "exams", "quiz", "quizzes", "midterm", "klausur", "prüfung", "examen",
  "prova", "exame", "esame", "контрольная", "тест", "экзамен", "sınav", "ujian",
]
