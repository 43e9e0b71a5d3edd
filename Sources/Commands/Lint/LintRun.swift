import Basics
import Exports
import Host
import Library
import Terminal

/// Checking documents and telling what was found.
struct LintRun {
  let program: Program
  let invocation: Invocation
  /// The documents, folders or `-` that were named.
  let paths: [String]
  let wishes: [ReportWish]

  private var world: World { program.world }

  /// Grave from which level on; `nil` where nothing is.
  private var failLevel: Finding.Severity? {
    let level = invocation.value(of: .failLevel) ?? "error"
    return Finding.Severity(rawValue: level)
  }

  /// Checks everything once; the exit code says whether something is too grave.
  func report() throws(Failure) -> ExitCode {
    var targets = DocumentTargets(paths, in: world.files)
    let checked = targets.files.compactMap { targets.read($0, check) }
    for failure in targets.failures { world.console.writeError(failure.description) }
    let report = LintReport(checked, unread: targets.unread)
    if !report.files.isEmpty || targets.failures.isEmpty { try tell(report) }
    return targets.failures.first?.code ?? (report.isFailed(at: failLevel) ? .no : .success)
  }

  /// Checks again whatever changes, until Ctrl-C.
  func watch() throws(Failure) -> ExitCode {
    var known: [String: CheckedFile] = [:]
    var targets = DocumentTargets([], in: world.files)
    try program.watch {
      targets = DocumentTargets(paths, in: world.files)
      return targets.files
    } _: { changed throws(Failure) in
      for path in targets.files where changed.contains(path) || known[path] == nil {
        known[path] = targets.read(path, check)
      }
      let capabilities = program.capabilities(for: invocation)
      if !capabilities.isPlain { world.console.write(clearedScreen) }
      for failure in targets.failures { world.console.writeError(failure.description) }
      try tell(LintReport(targets.files.compactMap { known[$0] }, unread: targets.unread))
      program.tellWatching(capabilities)
    }
    return .success
  }

  private func check(_ path: String) throws(HostError) -> CheckedFile {
    let files = world.files
    guard path != "-" else {
      let bytes = try world.console.readAll(.max)
      // Nobody knows where it came from, and so what lies beside it.
      return Library.check(SourceFile(path: path, bytes: bytes)) { _ in true }
    }
    return Library.check(SourceFile(path: path, bytes: try files.read(path))) {
      files.kind($0) != nil
    }
  }

  private func tell(_ report: LintReport) throws(Failure) {
    let options = FindingReportOptions(failLevel: failLevel, version: Program.version)
    for wish in wishes {
      guard let format = findingReport(named: wish.name) else { continue }
      try program.deliver(wish, for: invocation) { format.write(report, options, $0) }
      if wish.name == "github", let path = world.environment["GITHUB_STEP_SUMMARY"], !path.isEmpty {
        do throws(HostError) {
          try world.files.append(path, Array(jobSummary(of: report).utf8))
        } catch {
          throw Failure(error, writing: "write the job summary")
        }
      }
    }
  }
}
