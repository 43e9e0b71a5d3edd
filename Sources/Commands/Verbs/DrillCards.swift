import Basics
import Host
import Progress
import Questions
import Rendering
import Sessions
import Terminal

/// `grill drill [WHAT...]`.
package struct DrillCards: Verb {
  package var name: String { "drill" }
  package var group: VerbGroup { .everyDay }
  package var summary: String { "ask the cards that are due, one at a time" }
  package var operand: String? { "[DECK|FILE|ID]..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill drill ml-theory --limit 10", "ten cards of one deck"),
      VerbExample("grill drill --cold --goal 90s", "out loud, against the clock"),
    ]
  }
  package var options: [CommandOption] {
    [
      .limit, .new, .minutes, .weak, .tag, .ahead, .cram, .goal, .typed, .twoButton, .choices,
      .cold,
      .input, .fresh, .noRecord, .recordAnswers,
    ]
  }

  /// Cards to ask, due or not; `nil` for those that are due.
  private let asked: [CardID]?

  package init() { asked = nil }

  /// Asks these, in their order.
  init(asking cards: [CardID]) { asked = cards }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let recording = try program.answerRecording(for: invocation)
    let keys = try program.keySource(for: invocation)
    let measure = program.measuring(for: invocation, keys)
    let bank = try program.bank(for: invocation)
    let named = try program.selection(invocation, of: bank)
    program.report(bank.findings)
    let census = try program.census(of: bank, for: invocation)
    let store =
      invocation.has(.noRecord) || invocation.has(.cram)
      ? nil : try program.recordingStore(for: invocation, census)
    let ledger =
      if let store { store.ledger } else { try program.store(for: invocation, of: bank).ledger }
    let questions = program.asked(named, of: bank, ledger)
    return try program.sit(recordingTo: store) { store throws(Failure) in
      var (drill, bookmark) = try place(invocation, of: questions, store, ledger, in: program)
      let ways = manner(invocation, goingOn: drill.manner, in: program)
      drill.follow(ways, optionsFrom: ways.offersChoices ? bank.questions : [])
      guard drill.state != .over else {
        tellNothingDue(drill, measure(), in: program)
        return .success
      }
      var sitting = DrillSitting(
        drill,
        census,
        recordingTo: store,
        store == nil ? nil : try program.notes(for: invocation),
        bookmark,
        notice: invocation.has(.cram) ? .cramming : drill.queue.backlog.map(Notice.backlog),
        keys: keys,
        invocation,
        in: program,
        measure
      )
      sitting.documents = bank.documents
      sitting.recording = recording
      defer { store = sitting.store }
      return try sitting.run() == .left ? .interrupted : .success
    }
  }

  private func tellNothingDue(_ drill: Drill, _ capabilities: Capabilities, in program: Program) {
    guard asked == nil else { return program.world.console.write("No card is weak.\n") }
    program.print(
      nothingDue(drill, at: program.world.clock.local(), capabilities),
      capabilities
    )
  }

  /// Where to begin: with today's cards, or where a session of the same cards was left.
  private func place(
    _ invocation: Invocation,
    of questions: [Question],
    _ store: ProgressStore?,
    _ ledger: Ledger,
    in program: Program
  ) throws(Failure) -> (Drill, Bookmark) {
    let now = program.world.clock.local()
    let limits = limits(invocation, ledger, at: now)
    let selection = (asked == nil ? [] : ["--gaps"]) + invocation.selection
    guard !invocation.has(.cram) else {
      let drill = Drill(cramming: questions, ledger, at: now, limits: limits)
      return (drill, Bookmark(on: nil, selection: selection))
    }
    func fresh() -> Drill {
      guard let asked else { return Drill(questions, ledger, at: now, limits: limits) }
      let cards = questions.flatMap(Questions.cards)
      let byID = Dictionary(cards.map { ($0.id, $0) }) { first, _ in first }
      let again = asked.compactMap { byID[$0] }
      return Drill(again: again, of: questions, ledger: ledger, at: now)
    }
    guard let store else { return (fresh(), Bookmark(on: nil, selection: selection)) }
    let files = try ProgressFiles(invocation, in: program.world)
    let shelf = SessionShelf(for: files, in: program.world)
    shelf?.clearStrays()
    let saved = shelf?.read()
    guard let saved, !invocation.has(.fresh), saved.selection == selection,
      saved.isOpen(at: now, dayStart: ledger.settings.dayStart)
    else { return (fresh(), Bookmark(on: shelf, selection: selection, draft: saved?.draft)) }
    let drill = Drill(
      resuming: saved,
      of: questions,
      ledger,
      history: try store.history(),
      at: now,
      minutes: limits.minutes
    )
    guard drill.state != .over else {
      return (fresh(), Bookmark(on: shelf, selection: selection, draft: saved.draft))
    }
    let bookmark = Bookmark(
      on: shelf,
      selection: selection,
      draft: saved.draft,
      resumedFrom: saved.startedAt
    )
    return (drill, bookmark)
  }

  /// Of the minutes that the settings give a day those are left that were not studied yet.
  private func limits(
    _ invocation: Invocation,
    _ ledger: Ledger,
    at time: LocalTime
  ) -> Queue.Limits {
    let studied = ledger.tally(at: time).milliseconds / 60_000
    let daily = ledger.settings.minutes(on: ledger.day(at: time)).map { max(0, $0 - studied) }
    var limits = Queue.Limits(
      cards: invocation.number(of: .limit),
      new: invocation.number(of: .new),
      minutes: invocation.number(of: .minutes) ?? daily,
      daysAhead: invocation.value(of: .ahead).flatMap { days(in: $0) } ?? 0
    )
    limits.weakestFirst = invocation.has(.weak)
    return limits
  }

  /// A session that is gone on with keeps its ways, beside those that are wished now.
  private func manner(
    _ invocation: Invocation,
    goingOn former: Drill.Manner,
    in program: Program
  ) -> Drill.Manner {
    let wish = invocation.value(of: .goal)
    let goal = wish.flatMap { seconds(inGoal: $0) }
    return Drill.Manner(
      goal: wish == "none" ? .none : goal.map { .seconds(Double($0)) } ?? former.goal,
      isTwoButton: invocation.has(.twoButton) || former.isTwoButton,
      isCold: invocation.has(.cold) || former.isCold,
      isTyped: invocation.has(.typed) || former.isTyped,
      offersChoices: invocation.has(.choices) || former.offersChoices,
      seed: program.seed(for: invocation) ?? former.seed
    )
  }
}

extension Invocation {
  /// The words that choose the cards, to be typed again.
  fileprivate var selection: [String] {
    let options: [CommandOption] = [.limit, .new, .minutes, .tag, .ahead, .weak]
    return operands
      + options.flatMap { option in
        all(of: option).map { $0.isEmpty ? "--\(option.name)" : "--\(option.name)=\($0)" }
      }
  }
}
