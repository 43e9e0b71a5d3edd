import Basics
import Progress
import Questions
import Scheduling
import Testing

struct RubricEventTests {
  private func time(_ seconds: Int64) -> LocalTime {
    LocalTime(Moment(milliseconds: 1_795_248_720_000 + seconds * 1000), offset: 3600)
  }

  private func rubric(_ id: String, _ seconds: Int64, _ grade: RubricGrade = .green) -> Event {
    Event(
      id: id,
      at: time(seconds),
      what: .rubric(
        RubricReview(deck: "de\"ck\n", grade: grade, answers: 5, coverage: 0.625, flags: ["a → b"])
      )
    )
  }

  @Test func `a rubric reads back as it was written`() {
    for grade in RubricGrade.allCases {
      let event = rubric("A", 0, grade)
      #expect(Event(line: Array(event.line.utf8)[...]) == event)
    }
    let bare = Event(
      id: "B",
      at: time(0),
      what: .rubric(RubricReview(deck: "d", grade: .red, answers: 3))
    )
    #expect(bare.line.contains(#""kind":"rubric","deck":"d","grade":"red","answers":3,"sum""#))
    #expect(Event(line: Array(bare.line.utf8)[...]) == bare)
  }

  @Test func `it schedules nothing, is a change, and can be taken back, whichever comes first`() {
    let review = Event(
      id: "R",
      at: time(1),
      what: .review(Review(card: "q", grade: .good, seconds: 3, how: .mock, model: "fsrs-7"))
    )
    let undo = Event(id: "U", at: time(3), what: .undo("A"))
    let all = [review, rubric("A", 2), undo]
    var ledger = Ledger(replaying: [review, rubric("A", 2)])
    #expect(ledger.cards == Ledger(replaying: [review]).cards)
    #expect(ledger.latestChange?.id == "A")
    #expect(ledger.changes.map(\.id) == ["A", "R"])
    ledger.apply(undo)
    #expect(ledger.changes.map(\.id) == ["R"])
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]] {
      var other = Ledger()
      for index in order { other.apply(all[index]) }
      #expect(other.changes.map(\.id) == ["R"])
      #expect(other.latestChange?.id == "R")
    }
  }

  @Test func `an interview's answer is a way that every version keeps`() {
    #expect(Review.How(rawValue: "mock") == .mock)
    #expect(Review.How.mock.rawValue == "mock")
  }
}
