import Basics
import Host
import Progress
import Questions
import Rendering
import Sessions
import Terminal

/// `grill drill [WHAT...]`.
package struct DrillCards: Verb {
  package let name = "drill"
  package let group = VerbGroup.everyDay
  package let summary = "ask the cards that are due, one at a time"
  package let operand: String? = "[DECK|FILE|ID]..."
  package let examples = [
    VerbExample("grill drill", "everything due today"),
    VerbExample("grill drill ml-theory --limit 10", "ten cards of one deck"),
    VerbExample("grill drill --tag optimizers", "one topic"),
    VerbExample("grill drill --no-record", "practise, save nothing"),
    VerbExample("grill drill --plain --input keys.txt", "keys from a file"),
  ]
  package let options: [CommandOption] = [.limit, .new, .tag, .input, .noRecord]

  package init() {}

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let keys = try keySource(invocation, in: program)
    let isScripted = !keys.isTerminal
    let measure = {
      let capabilities = program.capabilities(for: invocation)
      return isScripted ? .plain(width: capabilities.width) : capabilities
    }
    let bank = try program.bank(for: invocation)
    let questions = try program.selection(invocation, of: bank)
    program.report(bank.findings)
    let census = try program.census(of: bank, for: invocation)
    let store = try openStore(invocation, census, in: program)
    let ledger =
      if let store { store.ledger } else { try program.store(for: invocation, of: bank).ledger }
    let now = program.world.clock.local()
    let drill = Drill(
      questions,
      ledger,
      at: now,
      limits: Queue.Limits(
        cards: invocation.number(of: .limit),
        new: invocation.number(of: .new)
      )
    )
    guard drill.state != .over else {
      program.print(nothingDue(drill, at: now, measure()), measure())
      try store?.close()
      return .success
    }
    var sitting = DrillSitting(
      drill,
      of: questions,
      census,
      recordingTo: store,
      store == nil ? nil : try program.notes(for: invocation),
      keys: keys,
      in: program.world,
      measure
    )
    let ending: DrillSitting.Ending
    do throws(Failure) {
      ending = try sitting.run()
    } catch {
      // The log has every grade that was given; the snapshot is worth a try.
      try? sitting.store?.close()
      if let store = sitting.store { program.report(store.news, about: store.files) }
      throw error
    }
    try sitting.store?.close()
    if let store = sitting.store { program.report(store.news, about: store.files) }
    return ending == .left ? .interrupted : .success
  }

  /// `nil` where nothing is to be recorded.
  private func openStore(
    _ invocation: Invocation,
    _ census: Census,
    in program: Program
  ) throws(Failure) -> ProgressStore? {
    guard !invocation.has(.noRecord) else { return nil }
    let files = try ProgressFiles(invocation, in: program.world)
    var store = try ProgressStore.recording(files, in: program.world)
    program.report(store.notes, about: files)
    do throws(Failure) {
      let world = program.world
      let following = try store.follow(census, at: world.clock.local(), world.entropy)
      for sentence in following.sentences { world.console.writeError("grill: \(sentence)\n") }
    } catch {
      try? store.close()
      throw error
    }
    return store
  }

  private func keySource(
    _ invocation: Invocation,
    in program: Program
  ) throws(Failure) -> KeySource {
    let console = program.world.console
    if let path = invocation.value(of: .input) {
      guard path != "-" else { return .script(console, nextLine: console.readLine) }
      let text: String
      do throws(HostError) {
        text = String(decoding: try program.world.files.read(path), as: UTF8.self)
      } catch {
        throw Failure(error, reading: "the keys")
      }
      // An empty line ends a typed answer, so it counts.
      var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
      return .script(console) { lines.popFirst().map(String.init) }
    }
    let stream =
      !console.inputIsTerminal
      ? "standard input" : !console.outputIsTerminal ? "standard output" : nil
    guard let stream else {
      guard !invocation.has(.noInput) else {
        throw Failure(.usage, "drill asks questions, and --no-input forbids it.", advice: scripted)
      }
      return .terminal(console)
    }
    throw Failure(
      .usage,
      "drill asks questions and \(stream) is not a terminal.",
      advice: scripted
    )
  }

  private var scripted: [String] {
    ["For scripts use: grill quiz --answers FILE      To force: --plain --input -"]
  }
}
