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
    VerbExample("grill progress check", "does everything fit?")
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

  /// At most five findings of a kind, the worst kinds first, and the summary at the end.
  ///
  /// What to do is said once where it is the same for several.
  private func write(_ check: ProgressCheck, in program: Program) {
    var lines: [String] = []
    let kinds = Dictionary(grouping: check.findings, by: \.rule)
    for (_, findings) in kinds.sorted(by: { isWorse($0.value[0], $1.value[0]) }) {
      let shown = findings.prefix(5)
      for (index, finding) in shown.enumerated() {
        lines.append("\(finding)")
        let next = index + 1 < shown.count ? shown[index + 1].help : nil
        guard let help = finding.help, help != next else { continue }
        lines.append("  \(help)")
      }
      let rest = findings.count - shown.count
      if rest > 0 { lines.append("  and \(rest) more of this kind; --json has all") }
    }
    lines.append("\(check.summary)")
    for line in lines { program.world.console.write(printableLine(line) + "\n") }
  }

  private func isWorse(_ a: Finding, _ b: Finding) -> Bool {
    (b.severity, a.rule.id) < (a.severity, b.rule.id)
  }
}

extension Program {
  /// Log and snapshots as they lie there; without the lock, for a recording session only adds.
  func texts(of files: ProgressFiles) throws(Failure) -> CheckedFiles {
    // The log grows before the snapshot follows it.
    let snapshot = try contents(of: files.snapshot, in: world.files)
    let log = try contents(of: files.log, in: world.files)
    var previous: [CheckedFiles.File] = []
    for path in files.previous {
      guard let bytes = try contents(of: path, in: world.files) else { continue }
      previous.append(CheckedFiles.File(path: path, bytes: bytes))
    }
    return CheckedFiles(
      snapshot: CheckedFiles.File(path: files.snapshot, bytes: snapshot),
      log: CheckedFiles.File(path: files.log, bytes: log),
      previous: previous
    )
  }
}
