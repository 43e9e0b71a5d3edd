import Basics
import Progress
import Questions
import Scheduling

func question(
  _ id: String,
  deck: String = "deck",
  path: [String] = [],
  answer: String = "An answer."
) -> Question {
  var draft = Draft(form: Recall(), title: "What is \(id)?", line: 1, lastLine: 1)
  draft.answer = answer
  draft.path = path
  return Question(id: id, deck: deck, file: deck + ".md", draft: draft)
}

/// Nine in the morning of 21 November 2026, so many days later.
func time(_ days: Double = 0) -> LocalTime {
  LocalTime(Moment(milliseconds: 1_795_251_600_000).advanced(bySeconds: days * 86400), offset: 0)
}

let today = CivilDay(number: 20_778)

func reviewed(
  _ card: CardID,
  _ grade: Grade,
  _ days: Double,
  seconds: Double = 10,
  coverage: Double? = nil
) -> Event {
  var review = Review(
    card: card,
    grade: grade,
    seconds: seconds,
    how: .recalled,
    model: "fsrs-6"
  )
  review.coverage = coverage
  return Event(id: "\(card) \(days)", at: time(days), what: .review(review))
}

/// An answer at that time of the clock, as in `2026-10-25T03:59:00+01:00`.
func answered(
  _ card: CardID,
  _ grade: Grade,
  at text: String,
  how: Review.How = .recalled,
  coverage: Double? = nil
) -> Event {
  var review = Review(card: card, grade: grade, seconds: 10, how: how, model: "fsrs-7")
  review.coverage = coverage
  let at = LocalTime(parsing: text) ?? time()
  return Event(id: "\(card) \(text)", at: at, what: .review(review))
}

/// Answers to eight cards over ninety days, as chance has them, and some of them taken back.
func randomStudy(seed: UInt64, answers count: Int = 300) -> [Event] {
  var random = SeededRandom(seed: seed)
  var events: [Event] = []
  for number in 0..<count {
    let minutes = Double(random.next() % (90 * 1440))
    let grade = Grade.allCases[Int(random.next() % 4)]
    var review = Review(
      card: "\(random.next() % 8)",
      grade: grade,
      seconds: Double(random.next() % 100),
      how: .typed,
      model: "fsrs-7"
    )
    review.coverage = Double(random.next() % 11) / 10
    let at = LocalTime(time(-minutes / 1440).moment, offset: Int(random.next() % 25) * 3600 - 43200)
    let event = Event(id: "event \(number)", at: at, what: .review(review))
    events.append(event)
    if random.next() % 10 == 0 {
      events.append(Event(id: "undo \(number)", at: time(), what: .undo(event.id)))
    }
  }
  return events
}
