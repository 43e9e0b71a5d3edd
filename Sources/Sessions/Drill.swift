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
  package internal(set) var state: State = .over
  package internal(set) var ledger: Ledger
  package internal(set) var queue: Queue
  /// The answers that count, oldest first.
  var answers: [Answer] = []
  package var startedAt: LocalTime
  /// What the learner wants of it.
  package internal(set) var manner = Manner()
  /// What happened so far while the card was asked that shows.
  package internal(set) var asking = Asking()
  /// How long the session may take, without pauses; `nil` where it takes what it takes.
  let seconds: Double?
  /// How long nobody sat there since then.
  var pausedSeconds = 0.0
  package private(set) var questions: QuestionsByID
  private var shownAt: Moment
  var dayChoice: DayChoice
  /// What Grill offers to choose from for cards that have no options of their own.
  var generatedOptions: [CardID: Options] = [:]
  /// Whose answers such options are made of; empty for those of the session's own questions.
  package internal(set) var optionSources: [Question] = []
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
      queue: Queue(of: questions, ledger, at: time, limits: limits),
      minutes: limits.minutes
    )
  }

  /// Asks all cards, whenever they are due, the least known first; whoever runs it records nothing.
  package init(
    cramming questions: [Question],
    _ ledger: Ledger,
    at time: LocalTime,
    limits: Queue.Limits = Queue.Limits()
  ) {
    self.init(
      questions,
      ledger,
      at: time,
      queue: Queue(cramming: questions, ledger, at: time, limits: limits),
      minutes: limits.minutes
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

  init(
    _ questions: [Question],
    _ ledger: Ledger,
    at time: LocalTime,
    queue: Queue,
    minutes: Int? = nil
  ) {
    seconds = minutes.map { Double($0) * 60 }
    self.ledger = ledger
    self.queue = queue
    self.questions = QuestionsByID(questions)
    startedAt = time
    shownAt = time.moment
    dayChoice = DayChoice()
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
      return suspend([card], at: time, newID)
    case (.suspendSiblings, .question(let card)), (.suspendSiblings, .revealed(let card, _)):
      return suspend(withSiblings(card), at: time, newID)
    case (.bury, .question(let card)), (.bury, .revealed(let card, _)):
      return bury([card], at: time, newID)
    case (.burySiblings, .question(let card)), (.burySiblings, .revealed(let card, _)):
      return bury(withSiblings(card), at: time, newID)
    case (.flag, .question(let card)), (.flag, .revealed(let card, _)):
      return flag(card, at: time, newID)
    case (.hint, .question(let card)): return hint(at: card)
    case (.choose(let place), .question(let card)): return choose(place, of: card, at: time)
    case (.claim(let said), .question(let card)): return claim(said, of: card)
    case (.choose, .revealed), (.claim, .revealed): return [.refuse(.alreadyRevealed)]
    case (.reveal, .question)
    where manner.isCold && asking.answeredAfter == nil && asking.chosen.isEmpty,
      (.stopClock, .question):
      stopClock(at: time)
    case (.reveal, .question(let card)):
      stopClock(at: time)
      state = .revealed(card, revealed(card, at: time))
    case (.handIn(let text), .question(let card)): return handIn(text, for: card, at: time)
    case (.hint, .revealed), (.stopClock, .revealed): return [.refuse(.alreadyRevealed)]
    case (.reveal, .revealed), (.handIn, .revealed):
      return [.refuse(.alreadyRevealed)]
    case (.grade, .question), (.accept, .question), (.toggle, .question), (.correct, .question),
      (.confirmFlag, .question), (.toggleFlag, .question):
      return [.refuse(.notRevealed)]
    case (.grade(.hard), .revealed) where manner.isTwoButton,
      (.grade(.easy), .revealed) where manner.isTwoButton:
      return [.refuse(.twoButtons)]
    case (.correct(let index), .revealed(let card, let revealed)):
      return correct(index, of: card, revealed)
    case (.confirmFlag, .revealed(let card, let revealed)): return confirmFlag(of: card, revealed)
    case (.toggleFlag(let index), .revealed(let card, let revealed)):
      return toggleFlag(index, of: card, revealed)
    case (.grade(let grade), .revealed(let card, let revealed)):
      return answer(card, grade, revealed, at: time, newID)
    case (.accept, .revealed(let card, let revealed)):
      return answer(card, revealed.suggested, revealed, at: time, newID)
    case (.toggle(let index), .revealed(let card, let revealed)):
      return tick(index, of: card, revealed)
    }
    return []
  }

  /// From now on answers to the question are compared with the learner's own as well.
  package mutating func note(_ text: String, for id: QuestionID) {
    questions.note(text, for: id)
  }

  /// Takes a pause out of the time that the card has been showing.
  package mutating func excuse(seconds: Double) {
    shownAt = shownAt.advanced(bySeconds: max(0, seconds))
  }

  package func seconds(at moment: Moment) -> Double {
    max(0, moment.seconds(since: shownAt))
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
    generateOptions(for: card)
    shownAt = time.moment.advanced(bySeconds: -sight.seconds)
    asking = sight.asking
    guard sight.isRevealed else {
      state = .question(card)
      return
    }
    var revealed = revealed(card, written: sight.written, at: time)
    if case .ticks(let points) = card.reply {
      revealed.ticked = sight.ticked.intersection(points.indices)
    }
    if sight.hasListedFlags, revealed.flags.isEmpty { revealed.flags = allFlags(of: card) }
    revealed.written?.judgement = sight.judgement
    revealed.take(sight.corrections, confirmed: sight.confirmed)
    revealed.suggested = suggestion(for: card, revealed)
    state = .revealed(card, revealed)
  }

  mutating func ask(at time: LocalTime) {
    let next = queue.next(at: time.moment, afterAnswers: answers.count)
    state = next.flatMap { isTimeUp(at: time) ? nil : .question($0) } ?? .over
    if let card = state.card { generateOptions(for: card) }
    shownAt = time.moment
    asking = Asking()
  }

  /// Whether the session has taken as long as it may; never where it may take what it takes.
  package func isTimeUp(at time: LocalTime) -> Bool {
    seconds.map { time.moment.seconds(since: startedAt.moment) - pausedSeconds >= $0 } ?? false
  }

  /// Marks the card, or takes the mark away; it goes on showing as it does.
  private mutating func flag(
    _ card: Card,
    at time: LocalTime,
    _ newID: (Moment) -> String
  ) -> [Effect] {
    let what: Event.What = ledger.isFlagged(card.id) ? .unflag(card.id) : .flag(card.id)
    let time = ledger.recordingTime(for: card.id, at: time)
    let event = Event(id: newID(time.moment), at: time, what: what)
    ledger.apply(event)
    return [.append(event)]
  }

  /// What happened to these cards, and nothing that happened to others.
  mutating func take(in events: [Event], about cards: [Card]) {
    let before = cards.map { ledger.dueDay(of: $0.id) }
    for event in events { ledger.apply(event) }
    dayChoice.move(from: before, to: cards.map { ledger.dueDay(of: $0.id) })
  }

  mutating func remember(
    _ card: Card,
    from place: Queue.Place,
    _ events: [String] = [],
    at time: LocalTime
  ) {
    let step = Step(
      sight: Sight(of: state, asking, seconds: seconds(at: time.moment)),
      card: card,
      place: place,
      events: events,
      answers: answers.count
    )
    past.append(step)
  }
}

extension Drill.Revealed {
  /// From 0 to 1; 0 where there is no point.
  package func share(of points: [String]) -> Double {
    points.isEmpty ? 0 : Double(ticked.count) / Double(points.count)
  }
}
