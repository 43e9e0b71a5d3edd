import Basics
import Progress
import Questions
import Scheduling

/// Today's cards as the plan for the interview wants them; `nil` where there is none to follow.
///
/// There is one where the interview lies ahead, the minutes of a day are set and the model foretells
/// recall, and where neither what is weak nor what is due later was asked for. `DeadlinePolicy`
/// decides on the order, and asks seen cards that are not due where that gains most. What today has
/// taken already counts: of the new cards its share, of the time its minutes.
func deadlineQueue(
  of questions: [Question],
  _ ledger: Ledger,
  at time: LocalTime,
  _ limits: Queue.Limits
) -> Queue? {
  let settings = ledger.settings
  guard limits.daysAhead == 0, !limits.weakestFirst, let studyTime = settings.studyTime,
    let interview = settings.interview, interview > ledger.day(at: time),
    let model = ledger.scheduler.model.forPlanning
  else { return nil }
  return queue(of: questions, ledger, at: time, limits, model, interview, studyTime)
}

private func queue(
  of questions: [Question],
  _ ledger: Ledger,
  at time: LocalTime,
  _ limits: Queue.Limits,
  _ model: some PlanningModel,
  _ interview: CivilDay,
  _ studyTime: StudyTime
) -> Queue {
  let cards = StudyCards(of: questions, ledger, as: model)
  let pace = StudyPace(ledger, at: time)
  let policy = DeadlinePolicy(
    model: model,
    interview: interview.number,
    time: studyTime,
    habits: pace.habits,
    desiredRetention: ledger.scheduler.desiredRetention
  )
  let session = policy.session(
    of: cards.known + cards.begun(ledger.tally(at: time).introduced),
    on: ledger.day(at: time).number
  )
  let planned = session.queue.filter { $0 < cards.cards.count }
  let isPlanned = Set(planned)
  let others = cards.known.indices.filter {
    cards.known[$0].history == .unseen && !isPlanned.contains($0)
  }
  var day = DeadlineDay(
    of: questions,
    ledger,
    at: time,
    habits: pace.habits,
    seconds: session.seconds
  )
  day.keepLearning(limits.cards)
  for index in planned { day.take(cards.cards[index], isPlanned: true, limits) }
  for index in others { day.take(cards.cards[index], isPlanned: false, limits) }
  return day.queue
}

extension StudyCards {
  /// Stand-ins for new cards that today began already, so that they count against its share.
  fileprivate func begun(_ count: Int) -> [StudyCard<Model.Memory>] {
    let heaviest = known.reduce(0) { max($0, $1.weight) }
    return Array(repeating: StudyCard(history: .unseen, weight: heaviest + 1), count: count)
  }
}

/// A day that is filled with cards until its time is used up.
private struct DeadlineDay {
  private let ledger: Ledger
  private let time: LocalTime
  private let habits: AnswerHabits
  private let blocked: Set<QuestionID>
  private let groups: [QuestionID: QuestionID]
  /// Groups of which a card is asked or was answered today.
  private var taken: Set<QuestionID> = []
  private var secondsLeft: Double
  private var learning: [(card: Card, until: Moment)]
  private var leftOut: Queue.LeftOut
  private var due: [Card] = []
  private var new: [Card] = []
  private var ready: [Card] = []

  init(
    of questions: [Question],
    _ ledger: Ledger,
    at time: LocalTime,
    habits: AnswerHabits,
    seconds: Double
  ) {
    let sorted = sortedCards(of: questions, ledger, at: time, daysAhead: 0)
    let studied = studied(questions, ledger)
    self.ledger = ledger
    self.time = time
    self.habits = habits
    blocked = Prerequisites(among: studied, ledger).blocked
    groups = Dictionary(studied.map { ($0.id, $0.group ?? $0.id) }) { first, _ in first }
    secondsLeft = seconds - Double(ledger.tally(at: time).milliseconds) / 1000
    learning = sorted.learning.sorted { $0.until < $1.until }
    leftOut = Queue.LeftOut()
    leftOut.suspended = sorted.leftOut.suspended
    leftOut.buried = sorted.leftOut.buried
    leftOut.behind = sorted.leftOut.behind
    let dayStart = ledger.settings.dayStart
    let today = ledger.day(at: time)
    for question in studied {
      let isTaken = Questions.cards(of: question).contains { card in
        ledger.state(of: card.id)?.lastReview.day(startingAt: dayStart) == today
      }
      if isTaken { taken.insert(group(of: question.id)) }
    }
    for card in learning.map(\.card) { taken.insert(group(of: card.question)) }
  }

  private func group(of question: QuestionID) -> QuestionID { groups[question] ?? question }

  mutating func keepLearning(_ limit: Int?) {
    if let limit { learning.keepFirst(limit) }
  }

  /// Asks the card after those taken before, where there is room for it.
  mutating func take(_ card: Card, isPlanned: Bool, _ limits: Queue.Limits) {
    let state = ledger.state(of: card.id)
    guard !ledger.isBuried(card.id, at: time) else { return }
    if state == nil {
      guard !blocked.contains(card.question) else { return }
      guard !card.isFollowUp || ledger.state(of: card.question) != nil else { return }
    }
    guard taken.insert(group(of: card.question)).inserted else {
      leftOut.siblings += 1
      return
    }
    let hasRoom = learning.count + ready.count < limits.cards ?? .max
    if let state {
      let isAsked = hasRoom && secondsLeft > 0
      guard isAsked else {
        if state.isDue(at: time, dayStart: ledger.settings.dayStart) { leftOut.reviews += 1 }
        return
      }
      let recall = ledger.scheduler.retrievability(of: state, at: time)
      secondsLeft -= habits.secondsForLater(recall: recall)
      due.append(card)
    } else {
      // Who says how many new cards to ask is not held to the plan's share.
      let isAsked = limits.new.map { new.count < $0 } ?? (isPlanned && secondsLeft > 0)
      guard hasRoom, isAsked else {
        leftOut.new += 1
        return
      }
      secondsLeft -= habits.secondsForFirst
      new.append(card)
    }
    ready.append(card)
  }

  var queue: Queue {
    Queue(
      ready: ready,
      waiting: learning.map { Queue.Waiting(card: $0.card, until: $0.until) },
      leftOut: leftOut,
      plan: Queue.Plan(learning: learning.map(\.card), due: due, new: new)
    )
  }
}
