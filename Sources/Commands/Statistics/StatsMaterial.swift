import Basics
import Insight
import Progress
import Questions

/// What statistics are made of: the questions asked about, the learner's data, the time.
struct StatsMaterial {
  let questions: [Question]
  /// Whether words or tags chose them, so that answers to others do not count.
  let isSelection: Bool
  let store: ProgressStore
  let now: LocalTime
  /// The day with which counting begins; `nil` where nothing was said.
  let since: CivilDay?
  /// `nil` where nothing was said.
  let weeks: Int?

  private var ledger: Ledger { store.ledger }
  private var today: CivilDay { ledger.day(at: now) }

  func overview() throws(Failure) -> Overview {
    let decks = Set(questions.map(\.deck))
    return Overview(
      try allAnswers(),
      questions,
      ledger,
      at: now,
      since: sinceStudied,
      topicsBy: decks.count > 1 ? .deck : .heading
    )
  }

  /// Of everything that was ever answered, where nothing was chosen: also of what is no longer asked, and
  /// of days of which only counts are left.
  func calendar() throws(Failure) -> ReviewCalendar {
    let days = ledger.days
    var reviews = days.mapValues(\.cards)
    if isSelection {
      reviews = try ownAnswers().reduce(into: [:]) { reviews, answer in
        if answer.isFirstOfDay { reviews[answer.day, default: 0] += 1 }
      }
    }
    return ReviewCalendar(
      reviews,
      weeks: weeks ?? weeksSince ?? 26,
      today: today,
      streak: Streak(of: days.keys, today: today, sparing: ledger.settings.pause?.days)
    )
  }

  func forecast() -> Forecast {
    Commands.forecast(for: questions, ledger, at: now)
  }

  func retention() throws(Failure) -> Retention {
    Retention(try ownAnswers(), ledger, at: now, since: since)
  }

  func memories() -> Memories {
    Memories(
      questions,
      ledger,
      at: now,
      interview: interviewAhead(for: questions, ledger, at: now)
    )
  }

  /// Half a year where nothing was said: an hour's answers are few, and habits change.
  func timeOfDay() throws(Failure) -> TimeOfDay {
    TimeOfDay(try ownAnswers(), ledger, at: now, since: sinceStudied ?? today.advanced(by: -181))
  }

  func histories() throws(Failure) -> [CardHistory] {
    guard isSelection else { throw .noQuestion(for: "stats card") }
    let happenings = happenings(to: cards, in: try store.history())
    return distinct(questions).flatMap { question in
      Questions.cards(of: question).map { card in
        CardHistory(card, of: question, happenings[card.id] ?? [], ledger, since: since)
      }
    }
  }

  private var cards: Set<CardID> {
    Set(questions.flatMap(cardIDs))
  }

  private func allAnswers() throws(Failure) -> [Answered] {
    answers(in: try store.history())
  }

  /// Those to the cards that are asked about.
  private func ownAnswers() throws(Failure) -> [Answered] {
    let cards = cards
    return try allAnswers().filter { cards.contains($0.review.card) }
  }

  /// Not before the first day of study: what is counted per day would be thinned by days before it.
  private var sinceStudied: CivilDay? {
    since.map { since in max(since, min(ledger.days.keys.min() ?? today, today)) }
  }

  /// From the week on that has the day.
  private var weeksSince: Int? {
    sinceStudied.map { ($0.weekday + today.days(since: $0)) / 7 + 1 }
  }
}
