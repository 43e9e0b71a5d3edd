import Basics
import Grading
import JSON
import Progress
import Questions
import Scheduling
import Sessions
import Testing

struct SavedSessionTests {
  private let actions: [Drill.Action] = [
    .hint, .correct(0), .correct(1), .confirmFlag, .toggleFlag(0), .toggleFlag(1), .stopClock,
    .reveal, .handIn("An answer, as it was typed."), .grade(.again), .grade(.good), .grade(.easy),
    .later, .suspend, .undo, .reveal, .accept,
  ]
  private var bank: [Question] {
    (0..<6).map { number in
      question("q\(number)", points: [KeyPoint("an answer"), KeyPoint("a reason")]) {
        $0.redFlags = number.isMultiple(of: 2) ? ["nothing is cached", "typed in haste"] : []
      }
    }
      + [question("plan", Pair())]
  }

  /// As another start finds it: through its text, with a ledger that was read anew.
  private func resumed(_ sitting: Sitting, of bank: [Question]? = nil, lost: Int = 0) -> Drill? {
    let saved = sitting.drill.saved(at: time(sitting.seconds))
    guard let json = try? JSONNode(parsing: Array(saved.json.compact().utf8)),
      let read = SavedSession(json: json)
    else { return nil }
    #expect(read == saved)
    return Drill(
      resuming: read,
      of: bank ?? self.bank,
      Ledger(replaying: sitting.appended),
      history: sitting.appended.sorted(),
      at: time(sitting.seconds)
    )
  }

  @Test(arguments: [false, true])
  func `a draft is kept, whatever it is for`(isNote: Bool) throws {
    var saved = Sitting(bank).drill.saved(at: time(0))
    saved.draft = SavedSession.Draft(card: "q1", text: "one\n\u{03}two", isNote: isNote)
    let json = try JSONNode(parsing: Array(saved.json.compact().utf8))
    #expect(SavedSession(json: json)?.draft == saved.draft)
  }

  @Test func `its ways go on as well, and those of a later line are beside them`() throws {
    for manner in [
      Drill.Manner(), Drill.Manner(goal: .none), Drill.Manner(goal: .seconds(90), isCold: true),
      Drill.Manner(isTwoButton: true, isTyped: true),
    ] {
      var sitting = Sitting(bank)
      sitting.drill.follow(manner)
      #expect(try #require(resumed(sitting)).manner == manner)
    }
  }

  @Test(arguments: 0..<60)
  func `a session that was left goes on as if it had not been`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    var sitting = Sitting(bank)
    for _ in 0..<Int.random(in: 0..<40, using: &random) where sitting.drill.state != .over {
      sitting.act(actions.randomElement(using: &random) ?? .reveal, after: 30)
    }
    guard sitting.drill.state != .over else { return }
    let drill = try #require(resumed(sitting))
    #expect(shown(drill) == sitting.shown)
    #expect(
      drill.counts(at: time(sitting.seconds).moment)
        == sitting.drill.counts(at: time(sitting.seconds).moment)
    )
    var other = sitting
    other.drill = drill
    for _ in 0..<40 {
      let action = actions.randomElement(using: &random) ?? .reveal
      #expect(other.act(action, after: 30) == sitting.act(action, after: 30))
    }
    while sitting.act(.undo, after: 1) != "\(Drill.Refusal.nothingToUndo)" {
      #expect(other.act(.undo, after: 1) == sitting.shown)
    }
    #expect(other.appended == sitting.appended)
  }

  private func shown(_ drill: Drill) -> String {
    switch drill.state {
    case .question(let card): "\(card.id)?"
    case .revealed(let card, let revealed): "\(card.id)! \(revealed.suggested.name)"
    case .over: "over"
    }
  }

  @Test func `what was typed shows again with the seconds it took, not those in between`() throws {
    var sitting = Sitting(bank)
    sitting.act(.handIn("An answer."), after: 40)
    let saved = sitting.drill.saved(at: time(40))
    let drill = Drill(
      resuming: saved,
      of: bank,
      Ledger(),
      history: [],
      at: time(4000)
    )
    guard case .revealed(let card, let revealed) = drill.state else {
      Issue.record("not revealed")
      return
    }
    #expect(card.id == "q0")
    #expect(revealed.written?.text == "An answer.")
    #expect(drill.seconds(at: time(4001).moment) == 41)
    #expect(drill.summary(at: time(4001)).seconds == 41)
  }

  @Test func `an answer that was logged as the program died counts as given`() throws {
    var sitting = Sitting(bank)
    sitting.act(.reveal)
    let saved = sitting.drill.saved(at: time(sitting.seconds))
    sitting.act(.grade(.easy), after: 0)
    let drill = Drill(
      resuming: saved,
      of: bank,
      Ledger(replaying: sitting.appended),
      history: sitting.appended,
      at: time(sitting.seconds)
    )
    #expect(shown(drill) == "q1?")
    #expect(drill.counts(at: time(sitting.seconds).moment).done == 1)
    var other = sitting
    other.drill = drill
    #expect(other.act(.undo) == "q0! Good")
    #expect(other.drill.counts(at: time(60).moment).done == 0)
  }

  @Test func `cards that are gone, suspended or answered elsewhere are not asked`() throws {
    var sitting = Sitting(bank)
    sitting.act(.later)
    sitting.act(.later)
    let saved = sitting.drill.saved(at: time(sitting.seconds))
    let elsewhere = [
      reviewed("q3", .easy, 50),
      Event(id: "s", at: time(60), what: .suspend("q4")),
    ]
    let drill = Drill(
      resuming: saved,
      of: bank.filter { $0.id != "q5" },
      Ledger(replaying: elsewhere),
      history: elsewhere,
      at: time(100)
    )
    #expect(drill.queue.plan.due.map(\.id) == ["q2", "plan", "q0", "q1"])
    #expect(shown(drill) == "q2?")
  }

  @Test func `damaged text is no session`() throws {
    var sitting = Sitting(bank)
    sitting.act(.reveal)
    let text = sitting.drill.saved(at: time(10)).json.compact()
    for damaged in ["{}", text.replacing("grill.session/1", with: "grill.session/9"), "[]"] {
      let json = try JSONNode(parsing: Array(damaged.utf8))
      #expect(SavedSession(json: json) == nil)
    }
  }
}
