import Basics
import Insight
import Progress
import Questions
import Scheduling
import Sessions

/// The plan for these questions.
///
/// Where the model in force foretells no recall, FSRS-7 does as if it had scheduled all answers.
func datedPlan(
  for questions: [Question],
  _ wish: DatedPlan.Wish,
  _ ledger: Ledger,
  at time: LocalTime
) throws(PlanProblem) -> DatedPlan {
  let planning = ledger.planning(at: time)
  var plan = try datedPlan(planning.model, for: questions, wish, planning.ledger, at: time)
  plan.schedule = ledger.scheduler.model.name
  return plan
}

private func datedPlan(
  _ model: some PlanningModel,
  for questions: [Question],
  _ wish: DatedPlan.Wish,
  _ ledger: Ledger,
  at time: LocalTime
) throws(PlanProblem) -> DatedPlan {
  let cards = StudyCards(of: questions, ledger, as: model)
  let pace = StudyPace(ledger, at: time)
  let policy = DeadlinePolicy(
    model: model,
    interview: wish.interview.number,
    time: wish.time,
    habits: pace.habits,
    desiredRetention: ledger.scheduler.desiredRetention
  )
  let plan = try policy.plan(for: cards.known, on: wish.today.number)
  return DatedPlan(
    plan,
    for: wish,
    topics: topics(of: cards.cards.map(\.id), among: questions),
    model: ledger.scheduler.model.name,
    habits: pace.habits,
    secondsPerCard: pace.secondsPerCard,
    isPaceMeasured: pace.isMeasured
  )
}

/// The deck of each card, and its heading where all are of one deck.
private func topics(of cards: [CardID], among questions: [Question]) -> [String] {
  let decks = Set(questions.map(\.deck))
  let names = topicNames(by: decks.count > 1 ? .deck : .heading, questions)
  let homes = Dictionary(zip(questions.map(\.id), names)) { first, _ in first }
  return cards.map { homes[questionID(of: $0)] ?? "" }
}

extension Failure {
  init(_ problem: PlanProblem) {
    switch problem {
    case .noCards: self.init(.noInput, "\(problem).", advice: ["All decks: grill list"])
    case .dateNotAhead:
      self.init(
        .usage,
        "\(problem).",
        advice: ["Another day: --date +20d      None: grill plan --clear"]
      )
    case .noTime:
      self.init(.usage, "\(problem).", advice: ["Say how many there are: --minutes 40"])
    }
  }
}
