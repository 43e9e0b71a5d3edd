import Basics
import Insight
import Progress
import Questions
import Scheduling
import Sessions

/// What is coming for these questions, simulated where the model in force foretells recall.
func forecast(
  for questions: [Question],
  _ ledger: Ledger,
  at time: LocalTime
) -> Forecast {
  guard let model = ledger.scheduler.model.forPlanning else {
    return Forecast(questions, ledger, at: time)
  }
  return forecast(model, for: questions, ledger, at: time)
}

/// Recall on the day of the interview; `nil` where none lies ahead, or where the model in force does not
/// foretell recall.
func interviewAhead(
  for questions: [Question],
  _ ledger: Ledger,
  at time: LocalTime
) -> Forecast.Interview? {
  ledger.scheduler.model.forPlanning.flatMap {
    interviewAhead($0, for: questions, ledger, at: time)
  }
}

private func interviewAhead(
  _ model: some PlanningModel,
  for questions: [Question],
  _ ledger: Ledger,
  at time: LocalTime
) -> Forecast.Interview? {
  let cards = StudyCards(of: questions, ledger, as: model)
  return interview(usual(model, cards, ledger, at: time), cards, ledger, at: time)
}

private let forecastDays = 30

private func forecast(
  _ model: some PlanningModel,
  for questions: [Question],
  _ ledger: Ledger,
  at time: LocalTime
) -> Forecast {
  let cards = StudyCards(of: questions, ledger, as: model)
  let usual = usual(model, cards, ledger, at: time)
  let retention = ledger.scheduler.desiredRetention
  return Forecast(
    questions,
    ledger,
    at: time,
    days: forecastDays,
    expected: usual.play(days: forecastDays, retention: retention, seed: 1).days,
    interview: interview(usual, cards, ledger, at: time)
  )
}

/// Study within the usual limits of a day.
private func usual<Model: PlanningModel>(
  _ model: Model,
  _ cards: StudyCards<Model>,
  _ ledger: Ledger,
  at time: LocalTime
) -> StudyAhead<Model, Model> {
  StudyAhead(
    model,
    cards.known,
    today: ledger.day(at: time).number,
    limits: DailyLimits(
      minutes: ledger.settings.minutesPerDay,
      newCards: ledger.settings.newPerDay,
      calendar: ledger.settings.calendar
    ),
    habits: StudyPace(ledger, at: time).habits
  )
}

private func interview<Model: PlanningModel>(
  _ usual: StudyAhead<Model, Model>,
  _ cards: StudyCards<Model>,
  _ ledger: Ledger,
  at time: LocalTime
) -> Forecast.Interview? {
  let today = ledger.day(at: time)
  guard let day = ledger.settings.interview, day > today else { return nil }
  let minutes = ledger.settings.minutesPerDay
  let policy = DeadlinePolicy(
    model: usual.model,
    interview: day.number,
    time: ledger.settings.studyTime ?? StudyTime(secondsPerDay: 0),
    habits: usual.habits,
    desiredRetention: ledger.scheduler.desiredRetention
  )
  let days = min(365, day.days(since: today))
  let plan = try? policy.plan(for: cards.known, on: today.number)
  return Forecast.Interview(
    day: day,
    recallWithoutStudy: policy.recallWithoutStudy(of: cards.known),
    recall: plan?.recall
      ?? usual.play(days: days, retention: policy.desiredRetention, seed: 1).recall,
    minutesPerDay: plan == nil ? nil : minutes
  )
}
