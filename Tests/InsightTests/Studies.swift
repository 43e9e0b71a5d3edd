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
