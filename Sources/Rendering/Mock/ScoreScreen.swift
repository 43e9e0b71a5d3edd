import Basics
package import Grading
package import Questions
package import Sessions
package import Terminal

/// What was said to a question, to be scored: its headline, and for a story what counting tells of it.
package func scoreOpening(
  _ mock: Mock,
  part: Int,
  _ scoring: Scoring,
  _ capabilities: Capabilities
) -> [Line] {
  let plan = mock.plan.parts[part]
  let title = mock.question(of: part)?.title ?? ""
  let used = mock.steps(of: part).reduce(0) { $0 + mock.seconds(of: $1, at: mock.startedAt.moment) }
  let isPlain = capabilities.isPlain
  let head =
    isPlain
    ? paragraph(
      "Score. \(plan.kind.name): \(title), \(timeInWords(used)) of \(timeInWords(plan.seconds)).",
      capabilities
    )
    : headline("score › \(title)", "\(clock(used)) of \(clock(plan.seconds))", capabilities)
  let gap: [Line] = isPlain ? [] : [Line()]
  let notes = mock.steps(of: part).map { mock.notes[$0] }
  let story = scoring.story.map { storyScreen($0, notes: notes, capabilities) + gap } ?? []
  let list = scoring.ticks(in: mock, part: part).opening(capabilities)
  return head + gap + story + (scoring.hasTicks ? list : [])
    + (isPlain ? ratingLine(scoring.suggested, capabilities) : [])
}

/// The grades with the suggested one in brackets.
package func ratingLine(_ suggested: RubricGrade, _ capabilities: Capabilities) -> [Line] {
  guard !capabilities.isPlain else {
    return paragraph(
      "Your grade: g green, y yellow, r red. Suggested: \(suggested.rawValue).",
      capabilities
    )
  }
  let items = RubricGrade.allCases.map { grade in
    let item = Line(grade.letter, .key) + Line(" \(grade.rawValue)")
    return grade == suggested ? Line("[") + item.adding(.strong) + Line("]") : item
  }
  return row([Line("Your grade", .title)] + items, gap: 3, margin: 2, width: capabilities.width)
}

/// What is said in plain once a part has its score.
package func ratedLines(_ grade: RubricGrade, _ capabilities: Capabilities) -> [Line] {
  capabilities.isPlain ? paragraph("Scored \(grade.rawValue).", capabilities) : []
}

extension Scoring {
  /// Whether there is anything to tick.
  package var hasTicks: Bool { !coverage.points.isEmpty || !flags.isEmpty }

  /// As it is ticked, each point with the phase in which it was found.
  package func ticks(in mock: Mock, part: Int) -> Checklist {
    let names = mock.plan.parts[part].phases.map(\.name)
    let hasText = mock.steps(of: part).contains { !mock.notes[$0].isEmpty }
    let points = coverage.points.enumerated().map { index, point in
      let place = phases[index].flatMap {
        names.count > 1 && names.indices.contains($0) ? names[$0] : nil
      }
      return Checklist.Row(
        Checklist.Row.wording(of: point.point),
        isTicked: ticked.contains(index),
        sign: Checklist.Sign(point.mark),
        remark: place ?? ""
      )
    }
    let flags = self.flags.map { flag in
      Checklist.Row(flag.text, isTicked: flag.isConfirmed, sign: flag.isRaised ? .raised : .none)
    }
    return Checklist(points: points, flags: flags, suggests: suggested.word, hasText: hasText)
  }
}

extension Checklist.Sign {
  package init(_ mark: Coverage.Mark) {
    self =
      switch mark {
      case .covered: .found
      case .partly: .partly
      case .missed: .none
      }
  }
}
