import Basics
import Grading
import Progress
import Questions
import Scheduling
import Sessions

/// A form with two cards, `q` and `q~b`.
struct Pair: Form {
  let name = "pair"
  let summary = "two cards"
  let hasOneCard = false

  func cardNames(of draft: Draft) -> [String] { ["", "~b"] }

  func cards(of question: Question) -> [Card] {
    ["", "~b"].map { suffix in
      Card(
        id: question.id + suffix,
        question: question.id,
        prompt: question.title,
        answer: question.answer,
        reply: .judge
      )
    }
  }
}

func question(
  _ id: String,
  _ form: any Form = Recall(),
  answer: String? = "An answer.",
  points: [KeyPoint] = [],
  line: Int = 1,
  of deck: String = "deck",
  edit: (inout Draft) -> Void = { _ in }
) -> Question {
  var draft = Draft(form: form, title: "What is \(id)?", line: line, lastLine: line)
  draft.answer = answer
  draft.statedPoints = points
  edit(&draft)
  return Question(id: id, deck: deck, file: "\(deck).md", draft: draft)
}

/// Nine in the morning of 21 November 2026, so many seconds later.
func time(_ seconds: Double = 0) -> LocalTime {
  LocalTime(Moment(milliseconds: 1_795_251_600_000).advanced(bySeconds: seconds), offset: 0)
}

let daySeconds = 86400.0

/// FSRS-6 with steps of one minute and ten from long ago on, where a test is about what is asked and
/// not about the model: a first Easy is due after eight days, a first Good after ten minutes.
let bySteps: Event = {
  var settings = ScheduleSettings()
  settings.model = FSRS6.name
  return Event(id: "steps", at: time(-999 * daySeconds), what: .settings(settings))
}()

func reviewed(_ card: CardID, _ grade: Grade, _ seconds: Double) -> Event {
  let review = Review(card: card, grade: grade, seconds: 10, how: .recalled, model: "fsrs-7")
  return Event(id: "\(card) \(seconds)", at: time(seconds), what: .review(review))
}

/// A drill with its clock, which notes what happens.
struct Sitting {
  var drill: Drill
  var seconds = 0.0
  var appended: [Event] = []
  private var ids = EventIDs()
  private var random = SeededRandom(seed: 4)

  init(_ questions: [Question], _ past: [Event] = [], limits: Queue.Limits = .init()) {
    drill = Drill(questions, Ledger(replaying: past), at: time(), limits: limits)
  }

  /// Acts ten seconds after the last action, and says what shows then.
  @discardableResult
  mutating func act(_ action: Drill.Action, after pause: Double = 10) -> String {
    seconds += pause
    var ids = ids
    var random = random
    let effects = drill.take(action, at: time(seconds)) { ids.next(at: $0) { random.next() } }
    (self.ids, self.random) = (ids, random)
    for effect in effects {
      switch effect {
      case .append(let event): appended.append(event)
      case .refuse(let refusal): return "\(refusal)"
      }
    }
    return shown
  }

  var shown: String {
    switch drill.state {
    case .question(let card): "\(card.id)?"
    case .revealed(let card, let revealed): "\(card.id)! \(revealed.suggested.name)"
    case .over: "over"
    }
  }
}
