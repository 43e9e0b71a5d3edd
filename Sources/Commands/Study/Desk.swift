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
  /// others is in the bank's findings. What is the learner's own, captured questions and notes, is
  /// left out where the same files have to give the same result for everybody.
  func bank(for invocation: Invocation, includingOwn: Bool = true) throws(Failure) -> Bank {
    let roots = try bankRoots(for: invocation, includingOwn: includingOwn)
    let files = try? ProgressFiles(invocation, in: world)
    var shelf = CacheShelf(for: roots, invocation, in: world)
    let (sources, findings) = try readDocuments(
      at: roots,
      in: world.files,
      excluding: files.map { [$0.notes, $0.setAside] } ?? []
    ) { path throws(HostError) in
      try shelf.find(path)
    }
    let bank = shelf.bank(of: sources.map { ($0.path, $0.value) })
    shelf.keep()
    guard bank.questions.isEmpty else {
      let whole = Bank(
        questions: bank.questions,
        findings: findings + bank.findings,
        documents: bank.documents,
        topics: bank.topics
      )
      guard includingOwn, files != nil else { return whole }
      return try with(notes(for: invocation), whole, for: invocation)
    }
    let worst = bank.findings.max { $0.severity < $1.severity }
    guard sources.count == 1, let worst else {
      throw Failure(
        .badData,
        "\(roots.map(\.path).joined(separator: ", ")): no question was found.",
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

  /// The learner's own answers.
  func notes(for invocation: Invocation) throws(Failure) -> NotesStore {
    NotesStore(try ProgressFiles(invocation, in: world), in: world)
  }

  /// The bank with the learner's own answers; without them where they cannot be read.
  ///
  /// A note of a question that was edited since belongs to the question as it is now.
  private func with(_ notes: NotesStore, _ bank: Bank, for invocation: Invocation) -> Bank {
    do throws(Failure) {
      let own = try notes.read().notes
      guard own.keys.contains(where: { bank[$0] == nil }) else { return bank.with(notes: own) }
      var store = try ProgressStore.reading(ProgressFiles(invocation, in: world), in: world)
      _ = try follow(bank, in: &store, for: invocation)
      var moved = notes
      moved.relinked = { store.ledger.current($0, since: nil) }
      return bank.with(notes: try moved.read().notes)
    } catch {
      remark(error.message)
      return bank
    }
  }

  /// The questions that the operands and `--tag` name.
  func selection(
    _ invocation: Invocation,
    of bank: Bank
  ) throws(Failure) -> [Question] {
    let named = try named(invocation, of: bank)
    guard !named.standings.isEmpty else { return named.questions }
    // Whoever goes on with the learner's data tells what is to be told about it.
    var store = try ProgressStore.reading(ProgressFiles(invocation, in: world), in: world)
    _ = try follow(bank, in: &store, for: invocation)
    return narrowed(named.questions, to: named.standings, store.ledger)
  }

  /// The same with the learner's data, which then is read once.
  func selectionAndLedger(
    _ invocation: Invocation,
    of bank: Bank
  ) throws(Failure) -> ([Question], Ledger) {
    let named = try named(invocation, of: bank)
    let ledger = try store(for: invocation, of: bank).ledger
    return (narrowed(named.questions, to: named.standings, ledger), ledger)
  }

  private func named(
    _ invocation: Invocation,
    of bank: Bank
  ) throws(Failure) -> (questions: [Question], standings: [Standing]) {
    let selection = Selection(invocation.operands, tags: invocation.all(of: .tag))
    do throws(SelectionError) {
      return (try bank.questions(selectedBy: selection), try selection.standings())
    } catch {
      throw Failure(.noInput, "\(error).", advice: ["All decks: grill list"])
    }
  }

  private func narrowed(
    _ questions: [Question],
    to standings: [Standing],
    _ ledger: Ledger
  ) -> [Question] {
    guard !standings.isEmpty else { return questions }
    let now = world.clock.local()
    return questions.filter { question in
      cardIDs(of: question).contains { card in
        standings.contains { ledger.stands(card, as: $0, at: now) }
      }
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
