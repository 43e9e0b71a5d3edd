import Basics
import Progress
import Questions
import Scheduling
import Testing

@testable import Sessions

struct MockPlanTests {
  private func plan(
    _ questions: [Question],
    _ template: MockTemplate? = nil,
    phases: [Int]? = nil,
    minutes: Int? = nil,
    seed: UInt64 = 1,
    in documents: [BankDocument] = [],
    _ events: [Event] = []
  ) throws -> MockPlan {
    try mockPlan(
      MockWishes(template: template, phaseMinutes: phases, minutes: minutes, seed: seed),
      from: questions,
      in: documents,
      Ledger(replaying: events),
      at: time()
    )
  }

  private let bank =
    (1...9).map { question("r\($0)") } + [question("d1", Design()), question("d2", Scenario())]
    + [question("c", Coding()) { $0.minutes = 20 }]
    + (1...4).map { question("b\($0)", Behavioural()) } + [question("t", Term())]

  @Test
  func `a mixed interview is a story, four answers and a design, in three quarters of an hour`()
    throws
  {
    let plan = try plan(bank, .mixed)
    #expect(plan.parts.map(\.kind) == [.behavioural, .theory, .theory, .theory, .theory, .design])
    #expect(plan.seconds == 45 * 60)
    #expect(plan.parts[0].phases.map(\.name) == ["Situation", "Task", "Action", "Result"])
    #expect(Set(plan.parts.map(\.question)).count == 6)
    // What takes a word to answer is no question of an interview.
    #expect(!plan.parts.contains { $0.question == "t" })
  }

  @Test func `every template has phases with a cue, and asks what suits it`() throws {
    for template in MockTemplate.allCases {
      let plan = try plan(bank, template)
      for part in plan.parts {
        #expect(part.phases.allSatisfy { $0.seconds > 0 && !$0.cue.isEmpty }, "\(template)")
        let asked = try #require(bank.first { $0.id == part.question })
        #expect(MockPart.Kind(of: asked) == part.kind)
      }
    }
    #expect(try plan(bank, .behavioural).parts.count == 3)
  }

  @Test func `the document times a design, then its minutes, then the template`() throws {
    let document = BankDocument(
      file: "deck.md",
      deck: "deck",
      phases: [
        InterviewPhase(name: "Questions", minutes: 8), InterviewPhase(name: "Flow", minutes: 12),
      ]
    )
    let timed = try plan([question("d", Design())], in: [document])
    #expect(timed.parts[0].phases.map(\.name) == ["Questions", "Flow"])
    #expect(timed.seconds == 20 * 60)
    #expect(try plan([question("d", Design())]).seconds == 35 * 60)
    #expect(try plan([bank[11]]).seconds == 20 * 60)
  }

  @Test func `phases and minutes can be given`() throws {
    let own = try plan([question("d", Design())], phases: [5, 10, 15, 5, 3])
    #expect(own.parts[0].phases.map(\.seconds) == [300, 600, 900, 300, 180])
    #expect(own.parts[0].phases.map(\.name).suffix(2) == ["Scaling", "Phase 5"])
    #expect(try plan(bank, .mixed, minutes: 30).seconds == 1800)
    #expect(throws: MockError.phasesOfSeveral) { try plan(bank, .mixed, phases: [1]) }
    #expect(throws: MockError.noQuestion(.coding)) { try plan([question("a")], .coding) }
    #expect(throws: MockError.noQuestion(.mixed)) { try plan([]) }
    #expect(phaseMinutes(in: "5,10,15,5") == [5, 10, 15, 5])
    for text in ["", "5,", "0", "a", "5, 10", "-1", "999", "5;6"] {
      #expect(phaseMinutes(in: text) == nil, "\(text)")
    }
  }

  @Test func `what is likely to be failed comes first, what is suspended not at all`() throws {
    let events = [
      reviewed("r3", .again, -86400), reviewed("r4", .easy, -86400),
      Event(id: "s", at: time(-1), what: .suspend("r5")),
    ]
    for seed in 0..<20 as Range<UInt64> {
      let plan = try plan(Array(bank[0..<6]), .mixed, seed: seed, events)
      #expect(plan.parts.first?.question == "r3")
      #expect(!plan.parts.contains { $0.question == "r5" })
      // Four of r3, r1, r2, r6 and the well known r4.
      #expect(!plan.parts.contains { $0.question == "r4" })
    }
    #expect(try plan([bank[4]], nil, events).parts.count == 1)
  }

  @Test func `the seed decides, and nothing else`() throws {
    let plans = try (0..<30).map { try plan(bank, .mixed, seed: UInt64($0)) }
    #expect(Set(plans).count > 10)
    #expect(try plan(bank, .mixed, seed: 7) == plan(bank, .mixed, seed: 7))
  }

  @Test func `no phase is shorter than half a minute, and who wants it shorter is told how long`()
    throws
  {
    // Twelve phases: a story has four, a design as many.
    let short = try plan(bank, .mixed, minutes: 6)
    #expect(short.seconds == 360)
    #expect(short.parts.flatMap(\.phases).allSatisfy { $0.seconds == 30 })
    #expect(throws: MockError.tooShort(phases: 12, least: 6)) { try plan(bank, .mixed, minutes: 5) }
    #expect(throws: MockError.tooShort(phases: 4, least: 2)) {
      try plan([question("d", Design())], minutes: 1)
    }
    #expect(try plan([question("r")], minutes: 1).seconds == 60)
    for minutes in 6...60 {
      let times = try plan(bank, .mixed, minutes: minutes).parts.flatMap(\.phases).map(\.seconds)
      #expect(times.allSatisfy { $0 >= 30 } && times.reduce(0, +) == Double(minutes) * 60)
    }
  }

  @Test func `phases that are scaled take exactly the time, in their proportion`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<500 {
      let count = Int.random(in: 1...8, using: &random)
      let seconds = (0..<count).map { _ in Double(Int.random(in: 0...40, using: &random) * 30) }
      let total = Double(Int.random(in: 1...120, using: &random) * 60)
      let times = scaled(seconds, to: total)
      #expect(times.count == count)
      let least = min(30, total / Double(count))
      #expect(times.allSatisfy { $0 >= least - 5 })
      #expect(abs(times.reduce(0, +) - total) < 1e-9)
      let sum = seconds.reduce(0, +)
      guard sum > 0, seconds.allSatisfy({ total * $0 / sum >= least }) else { continue }
      for (time, before) in zip(times, seconds) {
        #expect(abs(time - total * before / sum) <= 5)
      }
    }
    #expect(scaled([], to: 60).isEmpty)
    #expect(scaled([60, 30, 150, 60], to: 150) == [30, 30, 60, 30])
    #expect(scaled([0, 0], to: 120) == [30, 90])
  }
}
