import Grading
import Questions
import Scheduling

/// What the learner says otherwise of an answer that was compared.
extension Drill {
  mutating func tick(_ index: Int, of card: Card, _ before: Revealed) -> [Effect] {
    var revealed = before
    guard case .ticks(let points) = card.reply else { return [.refuse(.noSuchPoint)] }
    if points.indices.contains(index) {
      revealed.ticked.formSymmetricDifference([index])
    } else if revealed.flags.indices.contains(index - points.count) {
      revealed.flags[index - points.count].isConfirmed.toggle()
    } else {
      return [.refuse(.noSuchPoint)]
    }
    settle(revealed, of: card)
    return []
  }

  mutating func correct(_ index: Int, of card: Card, _ before: Revealed) -> [Effect] {
    var revealed = before
    guard let points = revealed.written?.coverage.points, !points.isEmpty else {
      return [.refuse(.nothingToCorrect)]
    }
    guard points.indices.contains(index) else { return [.refuse(.noSuchPoint)] }
    revealed.written?.flip(index)
    settle(revealed, of: card)
    return []
  }

  mutating func confirmFlag(of card: Card, _ before: Revealed) -> [Effect] {
    var revealed = before
    guard !revealed.flags.isEmpty else {
      revealed.flags = allFlags(of: card)
      guard !revealed.flags.isEmpty else { return [.refuse(.noFlags)] }
      state = .revealed(card, revealed)
      return []
    }
    if let next = revealed.flags.firstIndex(where: { !$0.isConfirmed }) {
      revealed.flags[next].isConfirmed = true
    } else {
      for index in revealed.flags.indices { revealed.flags[index].isConfirmed = false }
    }
    settle(revealed, of: card)
    return []
  }

  /// Shows what is known now, with the grade that it suggests.
  mutating func settle(_ known: Revealed, of card: Card) {
    var revealed = known
    revealed.suggested = suggestion(for: card, revealed)
    state = .revealed(card, revealed)
  }

  mutating func toggleFlag(_ index: Int, of card: Card, _ before: Revealed) -> [Effect] {
    var revealed = before
    guard revealed.flags.indices.contains(index) else { return [.refuse(.noSuchFlag)] }
    revealed.flags[index].isConfirmed.toggle()
    settle(revealed, of: card)
    return []
  }

  /// All of the author's red flags; `raised` are those that what was written seems to raise.
  func allFlags(of card: Card, raised: Set<String> = []) -> [RaisedFlag] {
    (questions[card.question]?.redFlags ?? []).map { text in
      RaisedFlag(
        flag: RedFlag(text: text, said: "", isVerbatim: false),
        isRaised: raised.contains(text)
      )
    }
  }

  /// The grade that all that is known of an answer suggests; never Easy.
  ///
  /// What was compared or ticked comes first. A hint, or more time than the goal, makes it Hard at
  /// most, which passes all the same; a red flag that was said makes it Again.
  func suggestion(for card: Card, _ revealed: Revealed) -> Grade {
    if revealed.flags.contains(where: \.isConfirmed) { return .again }
    var grade = Grade.good
    if case .ticks(let points) = card.reply {
      grade = suggestedGrade(share: revealed.share(of: points))
      if grade == .good, !revealed.ticked.isSuperset(of: musts(of: card)) { grade = .hard }
    } else if let judgement = revealed.written?.standingJudgement {
      grade = suggestedGrade(share: judgement.score)
    } else if let coverage = revealed.written?.coverage, !coverage.points.isEmpty {
      grade = suggestedGrade(coverage)
    }
    if let verdict = revealed.verdict?.suggested, verdict.rawValue < grade.rawValue {
      grade = verdict
    }
    if grade == .good, asking.hints > 0 || isOvertime(card) { grade = .hard }
    return manner.isTwoButton && grade == .hard ? .good : grade
  }

  /// The positions of the points without which an answer is no good one.
  private func musts(of card: Card) -> [Int] {
    points(of: card).enumerated().filter(\.element.isMust).map(\.offset)
  }

  /// Whether the answer took longer than its goal; not where there is none.
  func isOvertime(_ card: Card) -> Bool {
    guard let goal = goal(of: card), let seconds = asking.answeredAfter else { return false }
    return seconds > goal
  }
}

extension Drill.Written {
  /// Says otherwise whether the point was covered; one that was found in part can be so again.
  mutating func flip(_ index: Int) {
    let mark: Coverage.Mark =
      switch coverage.points[index].mark {
      case .covered: .missed
      case .partly: .covered
      case .missed: found.points[index].mark == .partly ? .partly : .covered
      }
    set(mark, at: index)
  }

  fileprivate mutating func set(_ mark: Coverage.Mark, at index: Int) {
    let point = found.points[index]
    coverage.points[index] =
      mark == point.mark
      ? point
      : Coverage.Point(
        point: point.point,
        mark: mark,
        evidence: mark == .missed ? nil : point.evidence
      )
  }

  /// What the learner put right, by the points' positions.
  var corrections: [Int: Coverage.Mark] {
    var corrections: [Int: Coverage.Mark] = [:]
    for index in found.points.indices where coverage.points[index].mark != found.points[index].mark
    {
      corrections[index] = coverage.points[index].mark
    }
    return corrections
  }

  /// What a grader of the learner's own says, where the learner says nothing else.
  var standingJudgement: Judgement? { isCorrected ? nil : judgement }

  /// Whether the learner put anything right.
  package var isCorrected: Bool { !corrections.isEmpty }
}

extension Drill.Revealed {
  /// Puts right what was put right before; what is not there any more is left out.
  mutating func take(_ corrections: [Int: Coverage.Mark], confirmed: Set<Int>) {
    for (index, mark) in corrections where written?.found.points.indices.contains(index) == true {
      written?.set(mark, at: index)
    }
    for index in flags.indices { flags[index].isConfirmed = confirmed.contains(index) }
  }
}
