import Basics
import Host
import Progress

/// `grill progress rebuild`: a new snapshot from the whole log.
struct RebuildSnapshot: ProgressAction {
  let name = "rebuild"
  let operand = ""
  let files = 0...0
  let examples = [
    VerbExample("grill progress rebuild --dry-run", "what a replay would change")
  ]
  let options: [CommandOption] = [.dryRun]

  func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let files = try ProgressFiles(invocation, in: program.world)
    guard !invocation.has(.dryRun) else {
      let store = try ProgressStore.reading(files, in: program.world, replaying: true)
      program.report(store.notes, about: files)
      let before = try before(files, in: program)
      tell(before, store, "would change", in: program)
      program.world.console.write("Nothing was written.\n")
      return .success
    }
    try program.recording(in: files, replaying: true) { store throws(Failure) in
      tell(try before(files, in: program), store, "changed", in: program)
    }
    program.world.console.write("Rebuilt: \(printableLine(files.snapshot))\n")
    return .success
  }

  /// `nil` where there is none that can be read.
  private func before(_ files: ProgressFiles, in program: Program) throws(Failure) -> Ledger? {
    guard let text = try contents(of: files.snapshot, in: program.world.files) else { return nil }
    return (try? Snapshot(reading: text))?.ledger
  }

  private func tell(
    _ before: Ledger?,
    _ store: ProgressStore,
    _ verb: String,
    in program: Program
  ) {
    let console = program.world.console
    guard let before else { return console.write("There is no snapshot to compare with.\n") }
    let found = differences(from: before, to: store.ledger)
    for difference in found.prefix(20) { console.write("\(printableLine("\(difference)"))\n") }
    if found.count > 20 { console.write("and \(found.count - 20) more\n") }
    if found.isEmpty {
      console.write("The snapshot says what the log says.\n")
    } else {
      console.write("\(counted(found.count, "thing")) \(verb).\n")
    }
  }
}
