import Basics
import Host
import Progress
import Questions
import Rendering
import Scheduling

/// `grill undo [EVENT]`: the last grade, or any other change, also after its session.
package struct TakeBack: Verb {
  package var name: String { "undo" }
  package var group: VerbGroup { .everyDay }
  package var summary: String { "take back the last grade or other change, or any before it" }
  package var operand: String? { "[EVENT]" }
  package var examples: [VerbExample] {
    [
      VerbExample("grill undo", "as often as there is something to take back"),
      VerbExample("grill undo --list -n 5", "what that would be, the latest first"),
      VerbExample("grill undo 01M7X5HM4R", "that one, as the list names it"),
    ]
  }
  package var options: [CommandOption] { [.listChanges, .lines] }

  package init() {}

  package func isPaged(_ invocation: Invocation) -> Bool { invocation.has(.listChanges) }

  package func changesProgress(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let files = try ProgressFiles(invocation, in: program.world)
    let word = invocation.operands.first
    if invocation.has(.listChanges) {
      guard word == nil else { throw .listAndEvent }
      try list(files, invocation, in: program)
      return .success
    }
    guard !invocation.has(.lines) else { throw .linesAlone }
    let world = program.world
    let (taken, ledger) = try program.recording(
      in: files,
      advice: ["Press u in that session to take back, or finish it first."]
    ) { store throws(Failure) in
      let taken = try store.takeBack(at: world.clock.local(), world.entropy) {
        ledger,
        events throws(Failure) in
        guard let word else { return ledger.latestChange }
        return try change(word, in: ledger, events)
      }
      return (taken, store.ledger)
    }
    guard let taken else {
      world.console.write("Nothing to take back.\n")
      return .success
    }
    let titles = Titles(ledger, try? program.bank(for: invocation))
    world.console.write("Taken back: \(printableLine(taken.told(titles)))\n")
    return .success
  }

  private func list(
    _ files: ProgressFiles,
    _ invocation: Invocation,
    in program: Program
  ) throws(Failure) {
    let store = try ProgressStore.reading(files, in: program.world)
    program.report(store.notes, about: files)
    let events = try store.history()
    let changes = Ledger(replaying: events).changes
    guard !changes.isEmpty else {
      program.world.console.write("Nothing to take back.\n")
      return
    }
    let names = EventNames(of: events)
    let titles = Titles(store.ledger, try? program.bank(for: invocation))
    let count = invocation.number(of: .lines) ?? 20
    let rows = changes.prefix(count).enumerated().map { index, event in
      ChangeRow(
        number: index + 1,
        at: event.at,
        what: event.word,
        title: event.subject(titles),
        event: names.short(event.id)
      )
    }
    let capabilities = program.capabilities(for: invocation)
    program.print(changeList(rows, capabilities), capabilities)
    let rest = changes.count - rows.count
    if rest > 0 { program.world.console.write("\(rest) more before these: -n \(changes.count)\n") }
  }

  /// The one change that the word means.
  private func change(
    _ word: String,
    in ledger: Ledger,
    _ events: [Event]
  ) throws(Failure) -> Event {
    let ids = EventNames(of: events).meant(by: word)
    guard word.utf8.count >= 4, let id = ids.first else { throw .noEvent(word) }
    guard ids.count == 1 else { throw .severalEvents(word, ids) }
    guard let event = events.first(where: { $0.id == id }) else { throw .noEvent(word) }
    if case .undo = event.what { throw .undoOfUndo(word) }
    guard !ledger.isUndone(id) else { throw .undoneAlready(word) }
    // A re-link that another one ended holds no more.
    guard ledger.changes.contains(event) else { throw .undoneAlready(word) }
    return event
  }
}

extension Failure {
  fileprivate static let listAndEvent = Failure(
    .usage,
    "--list only shows; take an event back without it: grill undo EVENT."
  )

  fileprivate static let linesAlone = Failure(
    .usage,
    "-n belongs to --list; grill undo takes back one change at a time."
  )

  fileprivate static func noEvent(_ word: String) -> Failure {
    Failure(
      .noInput,
      "no change is called \"\(word)\".",
      advice: ["Changes stand in the last column of: grill undo --list"]
    )
  }

  fileprivate static func severalEvents(_ word: String, _ ids: [String]) -> Failure {
    Failure(
      .noInput,
      "\"\(word)\" begins \(ids.count) events, such as \(ids.prefix(2).joined(separator: ", "))."
    )
  }

  fileprivate static func undoOfUndo(_ word: String) -> Failure {
    Failure(
      .usage,
      "\(word) is an undo, and what was taken back stays so, on every machine.",
      advice: ["Answer the card again, or mark it again."]
    )
  }

  fileprivate static func undoneAlready(_ word: String) -> Failure {
    Failure(.usage, "\(word) was taken back already.")
  }
}
