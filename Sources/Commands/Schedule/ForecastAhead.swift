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

private let forecastDays = 30

private func forecast(
  _ model: some PlanningModel,
  for questions: [Question],
  _ ledger: Ledger,
  at time: LocalTime
) -> Forecast {
  let cards = StudyCards(of: questions, ledger, as: model)
  let today = ledger.day(at: time)
  let usual = StudyAhead(
    model,
    cards.known,
    today: today.number,
    limits: DailyLimits(
      minutes: ledger.settings.minutesPerDay,
      newCards: ledger.settings.newPerDay,
      calendar: ledger.settings.calendar
    ),
    habits: StudyPace(ledger, at: time).habits
  )
  let retention = ledger.scheduler.desiredRetention
  return Forecast(
    questions,
    ledger,
    at: time,
    days: forecastDays,
    expected: usual.play(days: forecastDays, retention: retention, seed: 1).days,
    interview: ledger.settings.interview.flatMap { day in
      day > today ? interview(on: day, usual, cards, ledger, at: time) : nil
    }
  )
}

private func interview<Model: PlanningModel>(
  on day: CivilDay,
  _ usual: StudyAhead<Model, Model>,
  _ cards: StudyCards<Model>,
  _ ledger: Ledger,
  at time: LocalTime
) -> Forecast.Interview {
  let today = ledger.day(at: time)
  let minutes = ledger.settings.minutesPerDay
  let policy = DeadlinePolicy(
    model: usual.model,
    interview: day.number,
    time: ledger.settings.studyTime ?? StudyTime(secondsPerDay: 0),
    habits: StudyPace(ledger, at: time).habits,
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
