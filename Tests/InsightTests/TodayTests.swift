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

  private func today(_ events: [Event], after hours: Double = 0) -> Today {
    let cards = questions.flatMap { $0.form.cards(of: $0) }
    return Today(
      learning: [cards[0]],
      due: [cards[1], cards[2]],
      new: [cards[3]],
      of: questions,
      Ledger(replaying: events),
      at: time(hours / 24)
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

  @Test
  func `each deck says what it will be worth on the day of the interview, unseen cards nothing`()
    throws
  {
    var settings = ScheduleSettings()
    settings.interview = today([]).day.advanced(by: 20)
    let planned = Event(id: "settings", at: time(-60), what: .settings(settings))
    let now = today([planned, reviewed("a", .easy, -3), reviewed("b", .easy, -3)])
    let one = try #require(now.decks[0].ready)
    // One of its two cards was seen.
    #expect(one > 0.3 && one < 0.5)
    #expect(now.decks[2].ready == 0)
    #expect(today([reviewed("a", .easy, -3)]).decks.allSatisfy { $0.ready == nil })
  }

  @Test(arguments: [FSRS7.name, FSRS6.name, SM2.name])
  func `it is the same at every hour of the day`(model: String) {
    var settings = ScheduleSettings()
    settings.model = model
    settings.interview = time().day().advanced(by: 6)
    settings.minutesPerDay = 20
    let events =
      [Event(id: "settings", at: time(-60), what: .settings(settings))]
      + ["a", "b", "c"].map { reviewed($0, .hard, -9) } + [reviewed("a", .again, -1)]
    let now = today(events)
    for hours in [-5, -1, 7, 18.9] { #expect(today(events, after: hours) == now) }
    #expect(today(events, after: -5.1) != now)
    #expect(today(events, after: 19) != now)
  }

  @Test func `topics of three seen cards and more are told by what is known of them now`() {
    let ids = ["a", "b", "c", "d", "e", "f", "g"]
    let questions = ids.map { question($0, deck: $0 < "d" ? "weak" : $0 < "g" ? "strong" : "new") }
    let events = ids.dropLast().map { reviewed($0, $0 < "d" ? .hard : .easy, $0 < "d" ? -9 : -0.5) }
    let now = Today(
      learning: [],
      due: [],
      new: [],
      of: questions,
      Ledger(replaying: events),
      at: time()
    )
    #expect(now.weakest.map(\.topic) == ["weak"])
    #expect(now.weakest.allSatisfy { $0.recall > 0 && $0.recall < 0.9 })
    #expect(today([]).weakest.isEmpty)
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
