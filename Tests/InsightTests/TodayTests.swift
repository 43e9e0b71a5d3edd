import Basics
import Insight
import Progress
import Questions
import Scheduling
import Testing

struct TodayTests {
  private let questions = [
    question("a", deck: "one"), question("b", deck: "two"), question("c", deck: "one"),
    question("d", deck: "two"), question("e", deck: "three"),
  ]

  private func today(_ events: [Event]) -> Today {
    let cards = questions.flatMap { $0.form.cards(of: $0) }
    return Today(
      learning: [cards[0]],
      due: [cards[1], cards[2]],
      new: [cards[3]],
      of: questions,
      Ledger(replaying: events),
      at: time()
    )
  }

  @Test func `cards are counted by what they are and by deck, empty decks too`() {
    let now = today([])
    #expect((now.load.learning, now.load.due, now.load.new) == (1, 2, 1))
    #expect(now.decks.map(\.name) == ["one", "two", "three"])
    #expect(now.decks.map(\.load.count) == [2, 2, 0])
    #expect(now.decks[0].load.due == 1)
    #expect(now.minutes == nil)
    #expect(now.streak.current == 0)
    #expect(now.yesterday.recall.share == nil)
  }

  @Test func `the pace is what a card took a day, repeats included`() {
    let now = today([
      reviewed("a", .again, -2, seconds: 60), reviewed("a", .easy, -1.999, seconds: 30),
      reviewed("b", .easy, -2, seconds: 30),
      // Too long ago to tell anything.
      reviewed("c", .easy, -90, seconds: 600),
    ])
    // Two cards took two minutes; four wait.
    #expect(now.minutes == 4)
  }

  @Test func `an answer that was left lying counts ten minutes at most`() {
    #expect(today([reviewed("a", .easy, -1, seconds: 86_400)]).minutes == 40)
  }

  @Test func `yesterday's recall is of cards in review, by their first answer`() {
    let now = today([
      reviewed("a", .easy, -40), reviewed("b", .easy, -40), reviewed("a", .again, -1),
      reviewed("a", .good, -0.99), reviewed("b", .good, -1), reviewed("c", .again, -1),
      reviewed("d", .good, 0),
    ])
    #expect(now.yesterday.recall == Recall(recalled: 1, of: 2))
    #expect(now.yesterday.cards == 3)
    #expect(now.done.cards == 1)
    #expect(now.streak.current == 2)
  }
}
