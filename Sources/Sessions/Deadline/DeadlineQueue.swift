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
  of bank: StudiedBank,
  _ ledger: Ledger,
  at time: LocalTime,
  _ limits: Queue.Limits
) -> Queue? {
  let settings = ledger.settings
  guard limits.daysAhead == 0, !limits.weakestFirst, let studyTime = settings.studyTime,
    let interview = settings.interview, interview > ledger.day(at: time),
    let model = ledger.scheduler.model.forPlanning
  else { return nil }
  return queue(of: bank, ledger, at: time, limits, model, interview, studyTime)
}

// Over a large bank it is felt whether the compiler knows the model, as in `DeadlinePolicy.session`.
@specialized(where Model == FSRS6)
@specialized(where Model == FSRS7)
private func queue<Model: PlanningModel>(
  of bank: StudiedBank,
  _ ledger: Ledger,
  at time: LocalTime,
  _ limits: Queue.Limits,
  _ model: Model,
  _ interview: CivilDay,
  _ studyTime: StudyTime
) -> Queue {
  let cards = StudyCards(of: bank, ledger, as: model)
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
  var day = DeadlineDay(
    of: bank,
    ledger,
    at: time,
    habits: pace.habits,
    seconds: session.seconds
  )
  day.keepLearning(limits.cards)
  var isPlanned = [Bool](repeating: false, count: cards.cards.count)
  for index in planned {
    isPlanned[index] = true
    day.take(cards.cards[index], isPlanned: true, limits)
  }
  for index in cards.known.indices where !isPlanned[index] {
    guard case .unseen = cards.known[index].history else { continue }
    day.take(cards.cards[index], isPlanned: false, limits)
  }
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
  private let bank: StudiedBank
  private let ledger: Ledger
  private let time: LocalTime
  private let endOfDay: LocalTime
  private let today: CivilDay
  private let habits: AnswerHabits
  private let prerequisites: Prerequisites
  /// By the first place of a group, whether a card of it is asked or was answered today.
  private var isTaken: [Bool]
  private var secondsLeft: Double
  private var learning: [(card: UnmadeCard, until: Moment)]
  private var leftOut: Queue.LeftOut
  private var asked: [(card: UnmadeCard, isNew: Bool)] = []
  private var newCount = 0

  init(
    of bank: StudiedBank,
    _ ledger: Ledger,
    at time: LocalTime,
    habits: AnswerHabits,
    seconds: Double
  ) {
    prerequisites = Prerequisites(among: bank, ledger)
    let sorted = sortedCards(of: bank, ledger, prerequisites, at: time, daysAhead: 0)
    self.bank = bank
    self.ledger = ledger
    self.time = time
    today = ledger.day(at: time)
    endOfDay = ledger.endOfDay(at: time)
    self.habits = habits
    secondsLeft = seconds - Double(ledger.tally(at: time).milliseconds) / 1000
    learning = sorted.learning.sorted { $0.until < $1.until }
    leftOut = Queue.LeftOut()
    leftOut.suspended = sorted.leftOut.suspended
    leftOut.buried = sorted.leftOut.buried
    leftOut.behind = sorted.leftOut.behind
    isTaken = [Bool](repeating: false, count: bank.places.count)
    for place in sorted.answeredToday { isTaken[place] = true }
    for one in learning { isTaken[leader(of: one.card)] = true }
  }

  private func leader(of card: UnmadeCard) -> Int {
    bank.group(of: card.place)?.first ?? card.place
  }

  mutating func keepLearning(_ limit: Int?) {
    if let limit { learning.keepFirst(limit) }
  }

  /// Asks the card after those taken before, where there is room for it.
  mutating func take(_ card: UnmadeCard, isPlanned: Bool, _ limits: Queue.Limits) {
    let facts = ledger.facts(of: card.id)
    guard !(facts?.isBuried(on: today) ?? false) else { return }
    if facts?.state == nil {
      guard !prerequisites.isBlocked(card.place) else { return }
      guard !card.isFollowUp || ledger.state(of: bank.id(at: card.place)) != nil else { return }
    }
    let leader = leader(of: card)
    guard !isTaken[leader] else {
      leftOut.siblings += 1
      return
    }
    isTaken[leader] = true
    let hasRoom = learning.count + asked.count < limits.cards ?? .max
    if let state = facts?.state {
      guard hasRoom, secondsLeft > 0 else {
        if state.isDue(at: time, dayStart: ledger.settings.dayStart) { leftOut.reviews += 1 }
        return
      }
      let recall = ledger.scheduler.retrievability(of: state, at: endOfDay)
      secondsLeft -= habits.secondsForLater(recall: recall)
      asked.append((card, false))
    } else {
      // Who says how many new cards to ask is not held to the plan's share.
      let isAsked = limits.new.map { newCount < $0 } ?? (isPlanned && secondsLeft > 0)
      guard hasRoom, isAsked else {
        leftOut.new += 1
        return
      }
      secondsLeft -= habits.secondsForFirst
      newCount += 1
      asked.append((card, true))
    }
  }

  var queue: Queue {
    let waiting = bank.waiting(learning)
    return Queue(
      ready: bank.made(asked.map(\.card)),
      waiting: waiting,
      leftOut: leftOut,
      plan: Queue.Plan(
        learning: waiting.map(\.card),
        due: bank.made(asked.filter { !$0.isNew }.map(\.card)),
        new: bank.made(asked.filter(\.isNew).map(\.card))
      )
    )
  }
}
