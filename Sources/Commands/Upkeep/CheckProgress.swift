import Basics
import Exports
import Host
import Progress

/// `grill progress check`: whether log and snapshot are whole and agree.
struct CheckProgress: ProgressAction {
  let name = "check"
  let operand = ""
  let files = 0...0
  let examples = [
    VerbExample("grill progress check", "is everything readable, and does it agree?")
  ]
  let options: [CommandOption] = [.json]

  func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let files = try ProgressFiles(invocation, in: program.world)
    var check = ProgressCheck(
      of: try program.texts(of: files),
      at: program.world.clock.local().moment
    )
    check.findings += try program.strayFindings(around: files)
    if invocation.has(.json) {
      program.world.console.write(
        progressCheckJSON(of: check, snapshot: files.snapshot, log: files.log)
      )
    } else {
      write(check, in: program)
    }
    return check.isGood ? .success : .no
  }

  /// At most five findings of a kind, what to do once beneath them; the summary last.
  private func write(_ check: ProgressCheck, in program: Program) {
    let console = program.world.console
    var shown: [Rule: Int] = [:]
    for (index, finding) in check.findings.enumerated() {
      let count = shown[finding.rule, default: 0] + 1
      shown[finding.rule] = count
      if count <= 5 { console.write("\(finding)\n") }
      let rest = check.findings[(index + 1)...].lazy.filter { $0.rule == finding.rule }
      guard rest.first(where: { _ in true }) == nil || count == 5 else { continue }
      if count == 5, !rest.isEmpty {
        console.write("  and \(rest.count) more of this kind; --json has all\n")
      }
      if count <= 5, let help = finding.help { console.write("  \(printableLine(help))\n") }
    }
    console.write("\(check.summary)\n")
  }
}

extension Program {
  /// Log and snapshots as they lie there; without the lock, for a recording session only adds.
  func texts(of files: ProgressFiles) throws(Failure) -> CheckedFiles {
    // The log grows before the snapshot follows it.
    let snapshot = try bytes(of: files.snapshot)
    let log = try bytes(of: files.log)
    var previous: [CheckedFiles.File] = []
    for path in files.previous {
      guard let bytes = try bytes(of: path) else { continue }
      previous.append(CheckedFiles.File(path: path, bytes: bytes))
    }
    return CheckedFiles(
      snapshot: CheckedFiles.File(path: files.snapshot, bytes: snapshot),
      log: CheckedFiles.File(path: files.log, bytes: log),
      previous: previous
    )
  }

  /// `nil` where there is no such file.
  func bytes(of path: String) throws(Failure) -> [UInt8]? {
    do throws(HostError) {
      return try world.files.read(path)
    } catch .missing {
      return nil
    } catch {
      throw Failure(error, reading: "the progress file")
    }
  }
}
