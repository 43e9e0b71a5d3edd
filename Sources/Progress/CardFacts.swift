package import Basics
package import Questions
package import Scheduling

/// What the events say about one card so far.
package struct CardFacts: Sendable, Hashable {
  /// `nil` where the card was never answered.
  package var state: CardState?
  /// Since when the card is not asked; `nil` where it is.
  package var suspendedSince: LocalTime?
  /// Since when the learner has it marked; `nil` where it is not.
  package var flaggedSince: LocalTime?
  /// When it was put off to a later day; `nil` where it was not, or was answered since.
  package var buried: Buried?
  /// How many seconds an answer to the card takes, to a tenth; `nil` before the first one.
  ///
  /// A running mean, in which no answer counts as more than three times or less than a third of what
  /// it was before, so that one long pause moves it little; like a median, without the answers.
  package var seconds: Double?
  /// How much of the wanted points the latest answer had that was compared, from 0 to 1.
  package var coverage: Double?
  /// What the learner said otherwise of the card's points, the latest last; none for most cards.
  package var fixed: [FixedMark] = []
  /// The answer of the learner's own, as of the latest change; `nil` where there is none, and for a
  /// question's other cards.
  package var noted: Noted? {
    get { if case .known(let noted) = note { noted } else { nil } }
    set { note = newValue.map(Note.known) ?? .none }
  }
  private var note = Note.none
  /// How the question was last seen; `nil` where it was not described, and for its other cards.
  package var portrait: Portrait? {
    get { sight.portrait }
    set { sight = Sight(newValue) }
  }
  /// The same, perhaps not decoded yet.
  var sight = Sight.none
  /// Whether `state` was carried over from a snapshot, and holds answers that no event names.
  var isCarried = false

  package struct Buried: Sendable, Hashable {
    package var at: LocalTime
    package var until: CivilDay

    package init(at: LocalTime, until: CivilDay) {
      self.at = at
      self.until = until
    }
  }

  package struct Noted: Sendable, Hashable {
    package var at: LocalTime
    package var digest: String

    package init(at: LocalTime, digest: String) {
      self.at = at
      self.digest = digest
    }
  }

  /// Kept aside, for few cards have one.
  private enum Note: Sendable, Hashable {
    case none
    indirect case known(Noted)
  }

  package init(state: CardState? = nil, suspendedSince: LocalTime? = nil) {
    self.state = state
    self.suspendedSince = suspendedSince
  }

  /// Whether anything happened to the card; that its question was seen is nothing.
  package var isHistory: Bool {
    state != nil || suspendedSince != nil || flaggedSince != nil || noted != nil
      || buried != nil
  }

  /// `nil` where the card waits for no day: it is new, in learning or suspended.
  var dueDay: CivilDay? {
    guard suspendedSince == nil, case .on(let day)? = state?.due else { return nil }
    return day
  }

  /// Whether it is put off beyond that day.
  package func isBuried(on day: CivilDay) -> Bool {
    buried.map { day < $0.until } ?? false
  }

  /// What an event of this card changes, and what it adds to its day.
  mutating func apply(_ event: Event, dayStart: Int, _ scheduler: Scheduler) -> DayTally {
    switch event.what {
    case .review(let review):
      return answer(review, at: event.at, dayStart: dayStart, scheduler)
    case .suspend:
      suspendedSince = event.at
    case .restore:
      suspendedSince = nil
    case .reset:
      state = nil
      isCarried = false
    case .bury(_, let day):
      buried = Buried(at: event.at, until: day)
    case .flag:
      flaggedSince = event.at
    case .unflag:
      flaggedSince = nil
    case .note(_, let digest):
      noted = digest.map { Noted(at: event.at, digest: $0) }
    case .checkpoint(_, let known):
      // Where the history is known after all, it says more than what was carried over.
      guard state.map({ $0.isOlder(than: known) }) ?? true else { break }
      state = known
      isCarried = true
    case .question(_, let portrait):
      self.portrait = portrait
    case .undo, .rubric, .settings, .days, .relink, .unknown:
      break
    }
    return DayTally()
  }

  private mutating func answer(
    _ review: Review,
    at time: LocalTime,
    dayStart: Int,
    _ scheduler: Scheduler
  ) -> DayTally {
    if isCarried, let state, time.moment <= state.lastReview.moment { return DayTally() }
    var tally = DayTally()
    tally.answers = 1
    tally.milliseconds = Int((min(review.seconds, 600) * 1000).rounded())
    if state?.lastReview.day(startingAt: dayStart) != time.day(startingAt: dayStart) {
      tally.cards = 1
      if state?.stage == .review {
        tally.reviewed = 1
        tally.recalled = review.grade == .again ? 0 : 1
      }
    }
    if state == nil { tally.introduced = 1 }
    state = scheduler.next(state, review.grade, at: time, wish: review.due)
    isCarried = false
    buried = nil
    coverage = review.coverage ?? coverage
    fixed.take(review.fixed)
    seconds = usualSeconds(after: min(review.seconds, 600), of: min(state?.reviews ?? 1, 8))
    return tally
  }

  /// With one more answer, the latest of `count` that are to weigh alike.
  private func usualSeconds(after latest: Double, of count: Int) -> Double {
    var mean = latest
    if let seconds {
      let counted = min(max(latest, seconds / 3), seconds * 3)
      mean = seconds + (counted - seconds) / Double(count)
    }
    return (mean * 10).rounded() / 10
  }
}

extension CardState {
  /// Whether the other rests on later answers, or on more of them up to the same one.
  fileprivate func isOlder(than other: CardState) -> Bool {
    (lastReview.moment, reviews) < (other.lastReview.moment, other.reviews)
  }
}
