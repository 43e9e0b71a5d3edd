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
    return Recognition.asking(title.text) == .byMark && !judgesStatements(title.text)
  }

  /// Whether a heading is called as follow-ups are, and stands beside the sections, not below a question
  /// or in each of several.
  func headsFurtherQuestions(_ heading: Heading?) -> Bool {
    guard let heading, isFollowUps(heading) else { return false }
    let others = headings.filter { $0.level == heading.level && $0.position != heading.position }
    return others.allSatisfy { !isFollowUps($0) && Recognition.asking($0.title.text) < .byMark }
      && headings(above: heading.position).allSatisfy {
        Recognition.asking($0.title.text) < .byMark && $0.title.label == nil
      }
  }

  private func isFollowUps(_ heading: Heading) -> Bool {
    FieldLabel(heading: heading.title.text)?.role == .followUps
  }

  /// Whether a heading that asks nothing, and has no labelled answer, stands below one that announces no
  /// questions, and a later one beside that does.
  func isIntroduction(_ sign: HeadingSigns) -> Bool {
    guard sign.asking < .byWords, !sign.isAnswered, sign.heading.title.label == nil,
      sign.parent >= 0,
      let parent = heading(at: sign.parent), !parent.names.contains(.questions)
    else { return false }
    return headings.contains {
      $0.position > parent.position && $0.level == parent.level && $0.names.contains(.questions)
        && $0.names.isDisjoint(with: [.advice, .otherLists])
    }
  }

  func isOrderedList(_ position: Int) -> Bool {
    if case .list(let style) = document.kind(blocks[position]) { style.isOrdered } else { false }
  }

  /// Whether lists of links to other places of the document are all that stands there, perhaps in folds.
  func listsAnchorsAlone(in positions: Range<Int>) -> Bool {
    positions.count <= 8 && positions.contains { listsAnchors(at: $0) }
      && positions.allSatisfy { position in
        if case .html = document.kind(blocks[position]) { return true }
        return isRule(position) || listsAnchors(at: position)
      }
  }

  /// Whether the items of a list there all lead to other places of the document.
  private func listsAnchors(at position: Int) -> Bool {
    guard case .list = document.kind(blocks[position]),
      let item = document.firstChild(blocks[position]),
      document.markdown(item).includes("](#")
    else { return false }
    return document.entries(of: blocks[position]).allSatisfy(\.isAnchor)
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
