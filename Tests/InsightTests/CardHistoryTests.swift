import Basics
import Insight
import Progress
import Questions
import Scheduling
import Testing

struct CardHistoryTests {
  private func history(_ events: [Event], since: CivilDay? = nil) throws -> CardHistory {
    let question = question("a")
    let card = try #require(cards(of: question).first)
    let happenings = happenings(to: [card.id], in: events)
    return CardHistory(
      card,
      of: question,
      happenings[card.id] ?? [],
      Ledger(replaying: events),
      since: since
    )
  }

  @Test func `each answer has what was foretold before it and what it made of the memory`() throws {
    let events = [reviewed("a", .good, -9), reviewed("b", .good, -9), reviewed("a", .hard, -2)]
    let history = try history(events)
    let scheduler = Ledger().scheduler
    let first = scheduler.next(nil, .good, at: time(-9))
    let second = scheduler.next(first, .hard, at: time(-2))
    let answers = history.answers
    #expect(history.steps.map(\.at) == [time(-9), time(-2)])
    #expect(answers[0].recall == nil)
    #expect(answers[1].recall == scheduler.retrievability(of: first, at: time(-2)))
    #expect(answers.map(\.stability) == [first, second].map(scheduler.stability))
    #expect(answers.map(\.difficulty) == [first, second].map(\.memory.difficulty))
    #expect(answers.map(\.due) == [first.due, second.due])
    #expect(history.state == second)
  }

  @Test func `what was taken back, renamed, suspended or reset is noted in its place`() throws {
    let miss = reviewed("a", .again, -4)
    let relink = Relink(.edited, [Relink.Pair("old", "a")])
    let steps = try history([
      reviewed("old", .good, -9), Event(id: "r", at: time(-8), what: .relink(relink)),
      reviewed("old", .easy, -7), reviewed("a", .good, -5), miss,
      Event(id: "u", at: time(-3.9), what: .undo(miss.id)),
      Event(id: "s", at: time(-3), what: .suspend("a")),
      Event(id: "t", at: time(-2), what: .restore("a")),
      Event(id: "v", at: time(-1), what: .reset("a")),
      Event(id: "w", at: time(-0.5), what: .flag("a")),
    ]).steps
    let told = steps.map { step in
      switch step.what {
      case .answered(let answer): "\(answer.review.grade)"
      case .takenBack(let review): "not \(review.grade)"
      case .relinked(let former): "was \(former)"
      case .suspended: "suspended"
      case .restored: "restored"
      case .reset: "reset"
      case .carried, .buried: "other"
      }
    }
    // An answer under the former name after the re-link is another question's.
    #expect(told == ["good", "was old", "good", "not again", "suspended", "restored", "reset"])
  }

  @Test func `of two cards that swapped ids each has the answers that were meant for it`() throws {
    let pairs = [Relink.Pair("a", "b"), Relink.Pair("b", "a")]
    let history = try history([
      reviewed("a", .easy, -9), reviewed("b", .hard, -8),
      Event(id: "r", at: time(-5), what: .relink(Relink(.swapped, pairs))),
      reviewed("a", .good, -1),
    ])
    #expect(history.answers.map(\.review.grade) == [.hard, .good])
    #expect(history.steps.compactMap(\.former) == ["b"])
  }

  @Test func `an answer that a carried memory holds already counts for nothing`() throws {
    let past = [reviewed("a", .good, -9)]
    let state = try #require(Ledger(replaying: past).state(of: "a"))
    var later = state
    later.lastReview = time(-5)
    let checkpoint = Event(id: "c", at: time(-1), what: .checkpoint("a", later))
    let steps = try history([checkpoint, reviewed("a", .good, -0.5)]).steps
    #expect(steps.count == 1)
    #expect(try history(past, since: today.advanced(by: -8)).steps.isEmpty)
    #expect(try history(past, since: today.advanced(by: -9)).steps.count == 1)
    #expect(try history([]).steps.isEmpty)
  }
}
