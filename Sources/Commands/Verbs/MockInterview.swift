import Basics
import Host
import Progress
import Questions
import Rendering
import Sessions
import Terminal

/// `grill mock [TEMPLATE] [WHAT...]`.
package struct MockInterview: Verb {
  package var name: String { "mock" }
  package var group: VerbGroup { .everyDay }
  package var summary: String { "a timed mock interview with notes, follow-ups and scores" }
  package var operand: String? { "[TEMPLATE|DECK|FILE|ID]..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill mock", "a story, four answers and a design"),
      VerbExample("grill mock design --minutes 30", "one design in half an hour"),
      VerbExample("grill mock design --phases 5,10,15,5", "with phases of your own"),
      VerbExample("grill mock behavioural", "three stories: situation to result"),
    ]
  }
  package var options: [CommandOption] {
    [
      .phases, .mockMinutes, .tag, .input, .fresh, .noRecord,
    ]
  }

  package init() {}

  package func firstWords(among verbs: [any Verb]) -> [String] {
    MockTemplate.allCases.map(\.rawValue)
  }

  /// The first operand, where it is a template; a deck of that name is `deck:design`.
  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    var invocation = invocation
    let words = invocation.words
    let template = invocation.operands.first.flatMap(MockTemplate.init(rawValue:))
    if template != nil { invocation.operands.removeFirst() }
    let phases = invocation.value(of: .phases)
    let minutes = phases.flatMap { phaseMinutes(in: $0) }
    if let phases, minutes == nil {
      throw Failure(
        .usage,
        "--phases cannot be \"\(phases)\".",
        advice: ["Expected: minutes with commas between, as in 5,10,15,5"]
      )
    }
    let keys = try program.keySource(for: invocation)
    let measure = program.measuring(for: invocation, keys)
    let bank = try program.bank(for: invocation)
    let questions = try program.selection(invocation, of: bank)
    program.report(bank.findings)
    let census = try program.census(of: bank, for: invocation)
    let isRecording = !invocation.has(.noRecord)
    let store = isRecording ? try program.recordingStore(for: invocation, census) : nil
    let ledger =
      if let store { store.ledger } else { try program.store(for: invocation, of: bank).ledger }
    let files = try ProgressFiles(invocation, in: program.world)
    var start = MockStart(
      words: words,
      seed: program.world.entropy(),
      census: census,
      shelf: isRecording ? MockShelf(for: files, in: program.world) : nil,
      notes: isRecording ? try program.notes(for: invocation) : nil
    )
    let wishes = MockWishes(
      template: template,
      phaseMinutes: minutes,
      minutes: invocation.number(of: .mockMinutes),
      seed: start.seed
    )
    return try program.sit(recordingTo: store) { store throws(Failure) in
      let left = invocation.has(.fresh) ? nil : start.shelf?.read()
      let mock = try begin(wishes, &start, left, questions, bank, ledger, in: program)
      var sitting = MockSitting(mock, start, recordingTo: store, keys: keys, in: program, measure)
      defer { store = sitting.store }
      let ending = try sitting.run()
      return ending == .left && keys.isTerminal ? .interrupted : .success
    }
  }

  /// Where an interview of the same words was left today, else with questions that are drawn anew.
  private func begin(
    _ wishes: MockWishes,
    _ start: inout MockStart,
    _ left: SavedMock?,
    _ questions: [Question],
    _ bank: Bank,
    _ ledger: Ledger,
    in program: Program
  ) throws(Failure) -> Mock {
    let now = program.world.clock.local()
    let probes = { (question: Question) in bank.document(of: question)?.probes ?? [] }
    if let left, left.words == start.words, ledger.day(at: left.savedAt) == ledger.day(at: now),
      let mock = Mock(resuming: left, bank.questions, probes: probes, ledger, at: now)
    {
      start.seed = left.seed
      start.isResumed = true
      return mock
    }
    do throws(MockError) {
      let plan = try mockPlan(wishes, from: questions, in: bank.documents, ledger, at: now)
      let ids = Set(plan.parts.map(\.question))
      return Mock(
        plan,
        questions.filter { ids.contains($0.id) },
        probes: probes,
        seed: start.seed,
        ledger,
        at: now
      )
    } catch {
      throw Failure(error)
    }
  }
}

extension Failure {
  fileprivate init(_ error: MockError) {
    switch error {
    case .noQuestion(.mixed):
      self.init(
        .noInput,
        "there is nothing to ask in an interview here.",
        advice: ["All decks: grill list"]
      )
    case .noQuestion(let template):
      self.init(
        .noInput,
        "none of these questions is for a \(template.rawValue) interview.",
        advice: ["One by its id: grill mock ID      All decks: grill list"]
      )
    case .phasesOfSeveral:
      self.init(
        .usage,
        "--phases is for questions of one kind, and a mixed interview has several.",
        advice: ["Name a kind (grill mock design), or use --minutes"]
      )
    case .tooShort(let phases, let least):
      self.init(
        .usage,
        "\(phases) phases need half a minute each.",
        advice: ["Expected: --minutes \(least) or more"]
      )
    }
  }
}

extension Invocation {
  /// What chooses the interview, to be typed again.
  fileprivate var words: [String] {
    let options: [CommandOption] = [.phases, .mockMinutes, .tag]
    return operands + options.flatMap { option in all(of: option).map { "--\(option.name)=\($0)" } }
  }
}
