import Basics
import Progress
import Questions
import Scheduling
import Testing

/// What can be taken back, and what taking back means when logs meet.
struct ChangesTests {
  private func time(_ seconds: Double) -> LocalTime {
    LocalTime(Moment(milliseconds: 1_795_251_600_000).advanced(bySeconds: seconds), offset: 0)
  }

  private func event(_ id: String, _ seconds: Double, _ what: Event.What) -> Event {
    Event(id: id, at: time(seconds), what: what)
  }

  private func answer(_ id: String, _ seconds: Double, _ card: CardID, _ grade: Grade) -> Event {
    let review = Review(card: card, grade: grade, seconds: 5, how: .recalled, model: "fsrs-6")
    return event(id, seconds, .review(review))
  }

  @Test func `changes are listed the latest first, without what was taken back`() {
    let events = [
      answer("A", 0, "p", .good), event("B", 1, .flag("p")), answer("C", 2, "q", .again),
      event("D", 3, .note("q", digest: "x")), event("E", 4, .undo("C")),
      event("F", 5, .settings(ScheduleSettings())), event("G", 6, .suspend("p")),
    ]
    let ledger = Ledger(replaying: events)
    #expect(ledger.changes.map(\.id) == ["G", "D", "B", "A"])
    #expect(ledger.latestChange?.id == "G")
    #expect(ledger.isUndone("C") && !ledger.isUndone("A"))
    #expect(Ledger().changes.isEmpty)
  }

  @Test func `a flag and a note are as if they had never been, once taken back`() {
    let flag = event("A", 0, .flag("q"))
    let note = event("B", 1, .note("q", digest: "x"))
    let both = Ledger(replaying: [flag, note])
    #expect(both.isFlagged("q"))
    #expect(both.cards["q"]?.noted?.digest == "x")
    #expect(both.studied == ["q"])
    let none = Ledger(replaying: [
      flag, note, event("C", 2, .undo("A")), event("D", 3, .undo("B")),
    ])
    #expect(!none.isFlagged("q"))
    #expect(none.cards["q"] == CardFacts())
    #expect(!Ledger(replaying: [flag, event("C", 2, .unflag("q"))]).isFlagged("q"))
    let out = Ledger(replaying: [note, event("C", 2, .note("q", digest: nil))])
    #expect(out.cards["q"]?.noted == nil)
  }

  @Test func `a card is put off to a day, until it is answered or that is taken back`() {
    let tomorrow = time(0).day().advanced(by: 1)
    let bury = event("A", 0, .bury("q", until: tomorrow))
    let buried = Ledger(replaying: [bury])
    #expect(buried.isBuried("q", at: time(60)) && !buried.isBuried("p", at: time(60)))
    #expect(!buried.isBuried("q", at: time(86400)))
    #expect(buried.latestChange == bury)
    let undone = Ledger(replaying: [bury, event("B", 1, .undo("A"))])
    #expect(!undone.isBuried("q", at: time(60)))
    #expect(!Ledger(replaying: [bury, answer("B", 30, "q", .good)]).isBuried("q", at: time(60)))
  }

  @Test func `an undo wins wherever it came from, before its event and twice as well`() {
    let given = answer("B", 10, "q", .good)
    let before = answer("A", 0, "q", .again)
    let undos = [event("X", 20, .undo("B")), event("Y", 5, .undo("B"))]
    let truth = Ledger(replaying: [before]).state(of: "q")
    for undo in undos {
      for events in [[before, given, undo], [undo, given, before], [given, undo, before]] {
        var ledger = Ledger()
        for event in events { ledger.apply(event) }
        #expect(ledger.state(of: "q") == truth)
      }
    }
    #expect(Ledger(replaying: [before, given] + undos).state(of: "q") == truth)
  }

  @Test func `an undo of an undo changes nothing, on any machine`() {
    let given = answer("A", 0, "q", .good)
    let undo = event("B", 1, .undo("A"))
    let redo = event("C", 2, .undo("B"))
    for events in [[given, undo, redo], [redo, undo, given], [redo, given, undo]] {
      var ledger = Ledger()
      for event in events { ledger.apply(event) }
      #expect(ledger.state(of: "q") == nil)
    }
  }

  @Test func `an answer after an undo is another one, and stays`() {
    // One machine takes the answer back and gives it again, the other only takes it back.
    let given = answer("A", 0, "q", .again)
    let mine = [given, event("B", 1, .undo("A")), answer("C", 2, "q", .good)]
    let theirs = [given, event("D", 3, .undo("A"))]
    let merged = Ledger(replaying: mine + theirs)
    #expect(merged.history(of: "q").map(\.id) == ["C"])
  }

  @Test func `names are as short as they may be, and mean one event`() {
    let ids = ["01M7X5HM4R40SB4S", "01M7X5HM4R40SB4T", "01M7X6"]
    let events = ids.enumerated().map { answer($1, Double($0), "q", .good) }
    let portrait = event("01M7X5HM4R40SB4TAB", 9, .checkpoint("q", someState))
    let names = EventNames(of: events + [portrait])
    #expect(ids.map(names.short) == ["01M7X5HM4R40SB4S", "01M7X5HM4R40SB4T", "01M7X6"])
    #expect(names.meant(by: "01m7x6") == ["01M7X6"])
    #expect(names.meant(by: "01M7X5").count == 2)
    #expect(names.meant(by: "01M7X5HM4R40SB4T") == ["01M7X5HM4R40SB4T"])
    #expect(names.meant(by: "Z").isEmpty)
    #expect(EventNames(of: []).meant(by: "A").isEmpty)
  }
}
