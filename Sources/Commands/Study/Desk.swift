import Basics
import Host
import Library
import Progress
import Questions
import Sessions
import Terminal

/// What a command works on: the bank, and the learner's data where it is wanted.
extension Program {
  /// Reads the documents.
  ///
  /// Where nothing at all can be asked, that is the failure; what is wrong with some documents among
  /// others is in the bank's findings.
  func bank(for invocation: Invocation) throws(Failure) -> Bank {
    let paths = try bankPaths(invocation, in: world)
    let (sources, findings) = try sourceFiles(at: paths, in: world.files)
    let bank = readBank(sources)
    guard bank.questions.isEmpty else {
      return Bank(
        questions: bank.questions,
        findings: findings + bank.findings,
        documents: bank.documents
      )
    }
    let worst = bank.findings.max { $0.severity.rank < $1.severity.rank }
    guard sources.count == 1, let worst else {
      throw Failure(
        .badData,
        "\(paths.joined(separator: ", ")): no question was found.",
        advice: ["What documents may look like: grill help format"]
      )
    }
    throw Failure(
      .badData,
      at: worst.place,
      "\(worst.message.text).",
      advice: ["What documents may look like: grill help format"]
    )
  }

  /// The questions that the operands and `--tag` name.
  func selection(
    _ invocation: Invocation,
    of bank: Bank
  ) throws(Failure) -> [Question] {
    do throws(SelectionError) {
      return try bank.questions(
        selectedBy: Selection(invocation.operands, tags: invocation.all(of: .tag))
      )
    } catch {
      throw Failure(.noInput, "\(error).", advice: ["All decks: grill list"])
    }
  }

  /// Says what is wrong with the documents, one line each, on standard error.
  func report(_ findings: [Finding]) {
    for finding in findings where finding.severity != .note {
      world.console.writeError("grill: \(finding)\n")
    }
  }

  func report(_ notes: [String], about files: ProgressFiles) {
    for note in notes {
      world.console.writeError("grill: \(printableLine(files.snapshot)): \(printableLine(note))\n")
    }
  }

  /// The learner's data as it is right for the bank, for looking only.
  func store(for invocation: Invocation, of bank: Bank) throws(Failure) -> ProgressStore {
    let files = try ProgressFiles(invocation, in: world)
    var store = try ProgressStore.reading(files, in: world)
    report(store.notes, about: files)
    _ = try follow(bank, in: &store, for: invocation)
    return store
  }

  /// The same with every event that led to it.
  func history(
    for invocation: Invocation,
    of bank: Bank
  ) throws(Failure) -> (events: [Event], ledger: Ledger) {
    let store = try store(for: invocation, of: bank)
    let events = try store.history()
    return (events, events.isEmpty ? store.ledger : Ledger(replaying: events))
  }

  func print(_ lines: [Line], _ capabilities: Capabilities) {
    world.console.write(encode(lines, capabilities))
  }
}

extension Finding.Severity {
  fileprivate var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
