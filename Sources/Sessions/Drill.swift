package import Basics
import Grading
package import Progress
package import Questions
import Scheduling

/// A session of spaced repetition, as a machine of states without a clock or a disk.
///
/// Every action names its time; what must be written comes back as an effect. The same actions at
/// the same times are the same session.
package struct Drill: Sendable {
  package private(set) var state: State = .over
  package private(set) var ledger: Ledger
  package private(set) var queue: Queue
  /// The answers that count, oldest first.
  var answers: [Answer] = []
  package var startedAt: LocalTime
  /// How long nobody sat there since then.
  var pausedSeconds = 0.0
  let cards: [CardID]
  private var questions: [QuestionID: Question]
  private var shownAt: Moment
  private var dayChoice: DayChoice
  var past: [Step] = []

  struct Answer: Sendable, Hashable {
    var card: Card
    var review: Review
    /// The id of its event.
    var event: String
  }

  package init(
    _ questions: [Question],
    _ ledger: Ledger,
    at time: LocalTime,
    limits: Queue.Limits = Queue.Limits()
  ) {
    self.init(
      questions,
      ledger,
      at: time,
      queue: Queue(of: questions, ledger, at: time, limits: limits)
    )
  }

  /// Asks these cards in their order, each at least once, whenever they are due.
  ///
  /// `questions` are those that the cards may belong to. A suspended card is left out; answers are
  /// recorded and schedule as in any session.
  package init(
    again asked: [Card],
    of questions: [Question],
    ledger: Ledger,
    at time: LocalTime
  ) {
    self.init(questions, ledger, at: time, queue: Queue(again: asked, ledger))
  }

  init(_ questions: [Question], _ ledger: Ledger, at time: LocalTime, queue: Queue) {
    self.ledger = ledger
    self.queue = queue
    self.questions = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    cards = distinct(questions).flatMap { question in Questions.cards(of: question).map(\.id) }
    startedAt = time
    shownAt = time.moment
    dayChoice = DayChoice(ledger)
    ask(at: time)
  }

  /// `newID` makes the ids of new events.
  package mutating func take(
    _ action: Action,
    at time: LocalTime,
    newID: (Moment) -> String
  ) -> [Effect] {
    switch (action, state) {
    case (.undo, _): return undo(at: time, newID)
    case (_, .over): return [.refuse(.over)]
    case (.end, _):
      state = .over
    case (.later, .question(let card)), (.later, .revealed(let card, _)):
      remember(card, from: queue.putLast(card), at: time)
      ask(at: time)
    case (.suspend, .question(let card)), (.suspend, .revealed(let card, _)):
      let event = Event(id: newID(time.moment), at: time, what: .suspend(card.id))
      remember(card, from: queue.move(card, to: .out), event.id, at: time)
      return record(event, at: time)
    case (.flag, .question(let card)), (.flag, .revealed(let card, _)):
      return flag(card, at: time, newID)
    case (.reveal, .question(let card)):
      state = .revealed(card, revealed(card, at: time))
    case (.handIn(let text), .question(let card)):
      state = .revealed(card, revealed(card, written: text, at: time))
    case (.reveal, .revealed), (.handIn, .revealed):
      return [.refuse(.alreadyRevealed)]
    case (.grade, .question), (.accept, .question), (.toggle, .question):
      return [.refuse(.notRevealed)]
    case (.grade(let grade), .revealed(let card, let revealed)):
      return answer(card, grade, revealed, at: time, newID)
    case (.accept, .revealed(let card, let revealed)):
      return answer(card, revealed.suggested, revealed, at: time, newID)
    case (.toggle(let index), .revealed(let card, var revealed)):
      guard case .ticks(let points) = card.reply, points.indices.contains(index) else {
        return [.refuse(.noSuchPoint)]
      }
      revealed.ticked.formSymmetricDifference([index])
      revealed.suggested = suggestedGrade(share: revealed.share(of: points))
      state = .revealed(card, revealed)
    }
    return []
  }

  /// From now on answers to the question are compared with the learner's own as well.
  package mutating func note(_ text: String, for id: QuestionID) {
    questions[id]?.note = text
  }

  /// Takes a pause out of the time that the card has been showing.
  package mutating func excuse(seconds: Double) {
    shownAt = shownAt.advanced(bySeconds: max(0, seconds))
  }

  package func seconds(at moment: Moment) -> Double {
    max(0, moment.seconds(since: shownAt))
  }

  /// Cards graded Again in this session, in the order in which they were first missed.
  package var missedCards: [Card] {
    var seen: Set<CardID> = []
    return answers.filter { $0.review.grade == .again && seen.insert($0.card.id).inserted }
      .map(\.card)
  }

  package func counts(at moment: Moment) -> Counts {
    Counts(
      done: answers.count,
      left: queue.left(at: moment),
      ok: answers.count { $0.review.grade != .again },
      again: answers.count { $0.review.grade == .again }
    )
  }
}

extension Drill {
  /// Shows the card as it showed before.
  mutating func show(_ card: Card, as sight: Sight, at time: LocalTime) {
    shownAt = time.moment.advanced(bySeconds: -sight.seconds)
    guard sight.isRevealed else {
      state = .question(card)
      return
    }
    var revealed = revealed(card, written: sight.written, at: time)
    if case .ticks(let points) = card.reply {
      revealed.ticked = sight.ticked.intersection(points.indices)
      revealed.suggested = suggestedGrade(share: revealed.share(of: points))
    }
    state = .revealed(card, revealed)
  }

  private mutating func ask(at time: LocalTime) {
    state = queue.next(at: time.moment).map(State.question) ?? .over
    shownAt = time.moment
  }

  private mutating func record(_ event: Event, at time: LocalTime) -> [Effect] {
    ledger.apply(event)
    ask(at: time)
    return [.append(event)]
  }

  /// Marks the card, or takes the mark away; it goes on showing as it does.
  private mutating func flag(
    _ card: Card,
    at time: LocalTime,
    _ newID: (Moment) -> String
  ) -> [Effect] {
    let what: Event.What = ledger.isFlagged(card.id) ? .unflag(card.id) : .flag(card.id)
    let event = Event(id: newID(time.moment), at: time, what: what)
    ledger.apply(event)
    return [.append(event)]
  }

  private mutating func remember(
    _ card: Card,
    from place: Queue.Place,
    _ event: String? = nil,
    at time: LocalTime
  ) {
    let step = Step(
      sight: Sight(of: state, seconds: seconds(at: time.moment)),
      card: card,
      place: place,
      event: event,
      answers: answers.count
    )
    past.append(step)
  }

  private func revealed(_ card: Card, written text: String? = nil, at time: LocalTime) -> Revealed {
    let before = ledger.state(of: card.id)
    let scheduler = ledger.scheduler
    let siblings = questions[card.question].map(Questions.cards)?.map(\.id) ?? []
    let states = Grade.allCases.map { grade in
      let day = dayChoice.day(of: card, after: grade, siblings: siblings, ledger, at: time)
      return (grade, scheduler.next(before, grade, at: time, wish: day))
    }
    var revealed = Revealed(preview: Dictionary(uniqueKeysWithValues: states))
    if let text, let question = questions[card.question] {
      let comparison = coverage(of: keyPoints(of: question), in: text, question: question.title)
      revealed.written = Written(text: text, coverage: comparison)
      if !comparison.points.isEmpty { revealed.suggested = suggestedGrade(comparison) }
    }
    if case .ticks(let points) = card.reply {
      // What was found in the text is ticked already; the learner corrects it.
      let found = revealed.written?.coverage.points.filter { $0.mark == .covered }.map(\.point.text)
      revealed.ticked = Set(points.indices.filter { found?.contains(points[$0]) ?? false })
      revealed.suggested = suggestedGrade(share: revealed.share(of: points))
    }
    return revealed
  }

  private mutating func answer(
    _ card: Card,
    _ grade: Grade,
    _ revealed: Revealed,
    at time: LocalTime,
    _ newID: (Moment) -> String
  ) -> [Effect] {
    let review = review(card, grade, revealed, at: time)
    let event = Event(id: newID(time.moment), at: time, what: .review(review))
    let before = ledger.state(of: card.id)
    ledger.apply(event)
    dayChoice.move(from: before, to: ledger.state(of: card.id))
    let place =
      if case .at(let moment)? = ledger.state(of: card.id)?.due {
        queue.bringBack(card, at: moment)
      } else {
        queue.move(card, to: .out)
      }
    remember(card, from: place, event.id, at: time)
    answers.append(Answer(card: card, review: review, event: event.id))
    ask(at: time)
    return [.append(event)]
  }

  private func review(
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
    // Who ticks nothing and still passes has judged the whole, not found every point missing.
    if case .ticks(let points) = card.reply, !revealed.ticked.isEmpty || grade == .again {
      review.how = .ticked
      review.coverage = revealed.share(of: points)
      review.covered = points.indices.filter(revealed.ticked.contains).map { points[$0] }
      review.missed = points.indices.filter { !revealed.ticked.contains($0) }.map { points[$0] }
    } else if let written = revealed.written {
      review.how = .typed
      if !written.coverage.points.isEmpty { review.coverage = written.coverage.share }
      review.covered = written.coverage.points.filter { $0.mark != .missed }.map(\.point.text)
      review.missed = written.coverage.points.filter { $0.mark == .missed }.map(\.point.text)
    }
    return review
  }

  private mutating func undo(at time: LocalTime, _ newID: (Moment) -> String) -> [Effect] {
    guard let step = past.popLast() else { return [.refuse(.nothingToUndo)] }
    queue.move(step.card, to: step.place)
    answers.removeLast(answers.count - step.answers)
    var effects: [Effect] = []
    if let undone = step.event {
      let event = Event(id: newID(time.moment), at: time, what: .undo(undone))
      ledger.apply(event)
      dayChoice = DayChoice(ledger)
      effects = [.append(event)]
    }
    show(step.card, as: step.sight, at: time)
    return effects
  }
}

extension Drill.Revealed {
  /// From 0 to 1; 0 where there is no point.
  package func share(of points: [String]) -> Double {
    points.isEmpty ? 0 : Double(ticked.count) / Double(points.count)
  }
}
