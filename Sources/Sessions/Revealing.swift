import Basics
import Grading
import Progress
import Questions
import Scheduling

/// What shows once a card is revealed, and what is kept of it when it is graded.
extension Drill {
  mutating func revealed(_ card: Card, written text: String? = nil, at time: LocalTime) -> Revealed
  {
    let before = ledger.state(of: card.id)
    let scheduler = ledger.scheduler
    let siblings = questions[card.question].map(cardIDs) ?? []
    let states = Grade.allCases.map { grade in
      let day = dayChoice.day(of: card, after: grade, siblings: siblings, ledger, at: time)
      return (grade, scheduler.next(before, grade, at: time, wish: day))
    }
    var revealed = Revealed(preview: Dictionary(uniqueKeysWithValues: states))
    if let text, let question = questions[card.question] {
      revealed.written = written(text, for: card, question)
      revealed.flags = raisedFlags(question, in: text).map { RaisedFlag(flag: $0, isRaised: true) }
    }
    revealed.verdict = verdict(of: card, written: text)
    if case .ticks(let points) = card.reply {
      revealed.flags = allFlags(of: card, raised: Set(revealed.flags.map(\.flag.text)))
      // What was found in the text is ticked already; the learner corrects it.
      let found = revealed.written?.coverage.points.filter { $0.mark == .covered }.map(\.point.text)
      revealed.ticked = Set(points.indices.filter { found?.contains(points[$0]) ?? false })
    }
    revealed.suggested = suggestion(for: card, revealed)
    return revealed
  }

  /// How the text covers the key points; of none where all of a short answer must be right.
  private func written(_ text: String, for card: Card, _ question: Question) -> Written {
    if case .short = reply(of: card) { return Written(text: text, coverage: Coverage(points: [])) }
    return Sessions.written(
      text,
      points(of: card),
      fixed: ledger.facts(of: card.id)?.fixed ?? [],
      question: cardName(of: card.id).isEmpty ? question.title : card.prompt,
      source: question.bestAnswer ?? ""
    )
  }

  func review(
    _ card: Card,
    _ grade: Grade,
    _ revealed: Revealed,
    at time: LocalTime
  ) -> Review {
    var review = Review(
      card: card.id,
      grade: grade,
      seconds: (seconds(at: time.moment) * 10).rounded() / 10,
      how: .recalled,
      model: ledger.scheduler.model.name
    )
    if ledger.settings.isSpread, case .on(let day)? = revealed.preview[grade]?.due {
      review.due = day
    }
    review.flags = revealed.flags.filter(\.isConfirmed).map(\.flag.text)
    if let goal = goal(of: card) { review.goalMet = answerSeconds(at: time.moment) <= goal }
    // Who ticks nothing and still passes has judged the whole, not found every point missing.
    if case .ticks(let points) = card.reply, !revealed.ticked.isEmpty || grade == .again {
      review.how = .ticked
      if questions[card.question]?.form.name == "scenario" {
        review.rubric = RubricGrade(suggestion(for: card, revealed)).rawValue
      }
      review.coverage = revealed.share(of: points)
      review.covered = points.indices.filter(revealed.ticked.contains).map { points[$0] }
      review.missed = points.indices.filter { !revealed.ticked.contains($0) }.map { points[$0] }
    } else if let written = revealed.written {
      review.how = .typed
      if !written.coverage.points.isEmpty {
        review.coverage = written.standingJudgement?.score ?? written.coverage.share
      }
      review.covered = written.coverage.points.filter { $0.mark != .missed }.map(\.point.text)
      review.missed = written.coverage.points.filter { $0.mark == .missed }.map(\.point.text)
      review.fixed = fixedMarks(of: written)
    }
    switch revealed.verdict {
    case .choice?: (review.how, review.coverage) = (.chosen, revealed.verdict?.share)
    case .short?, .order?: (review.how, review.coverage) = (.typed, revealed.verdict?.share)
    case .claim?, nil: break
    }
    return review
  }
}
