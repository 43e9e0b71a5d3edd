import Basics
import Progress
import Questions
import Scheduling
import Testing

@testable import Insight

struct GapsTests {
  private func asked(
    _ id: String,
    _ topic: String,
    title: String? = nil,
    weight: String? = nil,
    minutes: Int? = nil
  ) -> Question {
    var draft = Draft(form: Recall(), title: title ?? "What is \(id)?", line: 1, lastLine: 1)
    draft.answer = "An answer."
    draft.path = ["Deck", topic]
    draft.weight = weight
    draft.minutes = minutes
    return Question(id: id, deck: "deck", file: "deck.md", draft: draft)
  }

  private func answer(
    _ card: CardID,
    _ grade: Grade,
    daysAgo: Double,
    coverage: Double? = nil,
    edit: (inout Review) -> Void = { _ in }
  ) -> Event {
    var review = Review(card: card, grade: grade, seconds: 120, how: .typed, model: "fsrs-7")
    review.coverage = coverage
    edit(&review)
    return Event(id: "\(card) \(daysAgo)", at: time(-daysAgo), what: .review(review))
  }

  private func gaps(
    _ events: [Event],
    _ questions: [Question],
    _ ratings: [SelfRating] = []
  ) -> Gaps {
    let document = BankDocument(file: "deck.md", deck: "deck", ratings: ratings)
    return Gaps(events, questions, in: [document], Ledger(replaying: events), at: time())
  }

  @Test func `topics come by what recall and coverage leave open, times their weight`() {
    let questions = [
      asked("a1", "Known"), asked("a2", "Known"), asked("b1", "Half"), asked("b2", "Half"),
      asked("c1", "Thin"), asked("d1", "New"), asked("e1", "Rare", weight: "rare"),
    ]
    let events = [
      answer("a1", .good, daysAgo: 2, coverage: 1), answer("a2", .easy, daysAgo: 2),
      answer("b1", .again, daysAgo: 2), answer("b2", .good, daysAgo: 2, coverage: 1),
      answer("c1", .good, daysAgo: 2, coverage: 0.2), answer("e1", .again, daysAgo: 2),
    ]
    let gaps = gaps(events, questions)
    #expect(gaps.topics.map(\.name) == ["Thin", "Half", "Rare", "Known"])
    #expect(gaps.unseen == 1)
    let half = gaps.topics[1]
    #expect(half.recall == Recall(recalled: 1, of: 2))
    #expect(half.coverage == 1 && half.compared == 1)
    #expect(half.weakness == (1 - 0.5 * 1) * 0.5)
    #expect(gaps.topics[2].importance == 0.15)
    // The missed ones first, then the thin one.
    #expect(Set(gaps.weakest.prefix(2)) == ["b1", "e1"] && gaps.weakest.count == 3)
  }

  @Test func `of a card its latest first answer of a day counts, and its latest comparison`() {
    let questions = [asked("a", "T")]
    let events = [
      answer("a", .good, daysAgo: 100, coverage: 1), answer("a", .again, daysAgo: 3, coverage: 0.2),
      answer("a", .good, daysAgo: 2.99, coverage: 0.6), answer("a", .good, daysAgo: 2.98),
    ]
    let topic = gaps(events, questions).topics[0]
    #expect(topic.recall == Recall(recalled: 0, of: 1))
    #expect(topic.coverage == 0.6)
    // Ninety days back nothing counts any more.
    #expect(gaps([events[0]], questions).topics.isEmpty)
  }

  @Test func `time over the goal and minutes to fix are counted`() {
    let questions = [asked("a", "T", minutes: 12), asked("b", "T"), asked("c", "T")]
    let events = [
      answer("a", .again, daysAgo: 1) { $0.goalMet = false },
      answer("b", .again, daysAgo: 1) { $0.goalMet = true }, answer("c", .easy, daysAgo: 0.1),
    ]
    let topic = gaps(events, questions).topics[0]
    #expect(topic.over == 1 && topic.timed == 2)
    // The document's twelve, and three answers of two minutes: eighteen, in steps of five.
    #expect(topic.minutes == 20)
  }

  @Test func `points and red flags are counted over ninety days, and not those taken back`() {
    let questions = [asked("a", "T"), asked("b", "T")]
    let events = [
      answer("a", .hard, daysAgo: 5) { ($0.missed, $0.flags) = (["p", "once"], ["f"]) },
      answer("a", .hard, daysAgo: 4) { $0.missed = ["p"] },
      answer("b", .hard, daysAgo: 3) { ($0.missed, $0.flags) = (["p"], ["g"]) },
      answer("b", .hard, daysAgo: 2) { $0.flags = ["g"] },
      answer("a", .hard, daysAgo: 1) { $0.missed = ["p", "once"] },
      Event(id: "u", at: time(-0.5), what: .undo("a 1.0")),
    ]
    let gaps = gaps(events, questions)
    #expect(gaps.missed == [Gaps.Repeated(text: "p", count: 2, card: "a")])
    #expect(gaps.flags.map(\.text) == ["g", "f"])
    #expect(gaps.flags.map(\.count) == [2, 1])
  }

  @Test func `a claim is held against what was measured`() {
    let questions = [
      asked("a", "Optimizers", title: "SGD, Momentum and Adam compared"),
      asked("b", "Kernels", title: "What is the kernel trick?"),
    ]
    let events = [
      answer("a", .good, daysAgo: 1, coverage: 0.41), answer("b", .easy, daysAgo: 1, coverage: 0.9),
    ]
    let ratings = [
      SelfRating(topic: "Kernel trick", level: .shaky, minutes: 45, line: 1),
      SelfRating(topic: "Adam optimizer details", level: .known, line: 2),
      SelfRating(topic: "Quantum chess", level: .known, line: 3),
      SelfRating(topic: "the", level: .known, line: 4),
    ]
    let gaps = gaps(events, questions, ratings)
    #expect(gaps.ratings.map(\.rating.topic) == ["Adam optimizer details", "Kernel trick"])
    #expect(gaps.ratings.map(\.measured) == [.shaky, .known])
    #expect(gaps.ratings.map(\.excess) == [1, -1])
  }

  @Test func `the latest rubric of a deck stands, unless it was taken back`() {
    func rubric(_ id: String, _ days: Double, _ grade: RubricGrade) -> Event {
      Event(
        id: id,
        at: time(days),
        what: .rubric(RubricReview(deck: "deck", grade: grade, answers: 3))
      )
    }
    let events = [
      rubric("2", -1, .green), rubric("1", -2, .red), rubric("3", -0.5, .yellow),
      Event(id: "u", at: time(-0.1), what: .undo("3")),
    ]
    let gaps = gaps(events, [asked("a", "T")])
    #expect(gaps.rubrics.map(\.grade) == [.green])
    #expect(gaps.topics.isEmpty && gaps.weakest.isEmpty)
  }
}
