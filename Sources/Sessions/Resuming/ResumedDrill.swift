package import Basics
package import Progress
package import Questions

extension Drill {
  /// Goes on with a session that was left.
  ///
  /// `questions` are the bank's now, `history` all events of the log, in order. A card that is gone
  /// from the bank, was suspended, or was answered elsewhere since, is not asked; one whose memory was
  /// taken back is. `minutes` bound both sittings together. The answer that was logged just before the session died counts as given in it.
  package init(
    resuming saved: SavedSession,
    of questions: [Question],
    _ ledger: Ledger,
    history: [Event],
    at time: LocalTime,
    minutes: Int? = nil
  ) {
    let bank = CardIndex(of: questions, ledger, since: saved.latest)
    let later = laterAnswers(in: history, after: saved.latest)
    let answered = Set(later.compactMap { $0.card.flatMap { bank[$0]?.id } })
    let queue = Queue(resuming: saved, among: bank, ledger, answered: answered)
    self.init(questions, ledger, at: time, queue: queue, minutes: minutes)
    manner = saved.manner
    startedAt = saved.startedAt
    pausedSeconds = saved.pausedSeconds + max(0, time.moment.seconds(since: saved.savedAt.moment))
    takeBackAnswers(saved, bank, history)
    past = saved.steps.compactMap { step in
      bank[step.showing.card].map { card in
        Step(
          sight: step.showing.sight,
          card: card,
          place: step.place,
          others: step.others.compactMap { other in
            bank[other.card].map { Step.Move(card: $0, place: other.place) }
          },
          events: step.events,
          answers: min(step.answers, answers.count)
        )
      }
    }
    guard let showing = saved.showing, let card = bank[showing.card] else { return }
    if let answer = later.last(where: { $0.card == showing.card }) {
      catchUp(with: answer, card, showing.sight)
    } else if queue.holds(card) {
      show(card, as: showing.sight, at: time)
    }
  }

  /// Goes on in the same way with documents that were edited meanwhile, and without the time that
  /// took.
  package mutating func goOn(
    from saved: SavedSession,
    with questions: [Question],
    _ ledger: Ledger,
    history: [Event],
    at time: LocalTime
  ) {
    var drill = Drill(
      resuming: saved,
      of: questions,
      ledger,
      history: history,
      at: time,
      minutes: seconds.map { Int(($0 / 60).rounded()) }
    )
    drill.follow(manner, optionsFrom: optionSources)
    self = drill
  }

  /// The answers of the session, as far as the log still has them.
  private mutating func takeBackAnswers(
    _ saved: SavedSession,
    _ bank: CardIndex,
    _ history: [Event]
  ) {
    let wanted = Set(saved.answers)
    for event in history where wanted.contains(event.id) {
      guard case .review(let review) = event.what, let card = bank[review.card] else { continue }
      answers.append(Answer(card: card, review: review, event: event.id))
    }
  }

  /// Logged, and then the program died before anything else was written.
  private mutating func catchUp(with event: Event, _ card: Card, _ sight: Sight) {
    guard case .review(let review) = event.what else { return }
    past.append(
      Step(
        sight: sight,
        card: card,
        place: .ready(at: 0),
        events: [event.id],
        answers: answers.count
      )
    )
    answers.append(Answer(card: card, review: review, event: event.id))
  }
}

/// What was answered after the position and not taken back.
private func laterAnswers(in history: [Event], after position: Event.Position?) -> [Event] {
  let later = history.reversed().prefix { event in position.map { event.position > $0 } ?? true }
  var undone: Set<String> = []
  return later.filter { event in
    if case .undo(let id) = event.what { undone.insert(id) }
    guard case .review = event.what else { return false }
    return !undone.contains(event.id)
  }.reversed()
}

/// The bank's cards by the ids that they had when the session was saved.
struct CardIndex {
  private let questions: QuestionsByID
  private let ledger: Ledger
  private let position: Event.Position?

  init(of questions: [Question], _ ledger: Ledger, since position: Event.Position?) {
    self.questions = QuestionsByID(questions)
    self.ledger = ledger
    self.position = position
  }

  /// `nil` where the bank no longer has it.
  subscript(id: CardID) -> Card? {
    let id = ledger.current(id, since: position)
    return questions[questionID(of: id)].flatMap { question in
      Questions.cards(of: question).first { $0.id == id }
    }
  }
}
