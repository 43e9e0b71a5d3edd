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
    let targets = LintTargets(paths, in: world.files)
    var unread = targets.unread
    var failures = targets.failures
    var checked: [CheckedFile] = []
    for path in targets.files {
      do throws(HostError) {
        checked.append(try check(path))
      } catch {
        // What was named is a failure, what was found in a folder one of many.
        if paths.contains(path) {
          failures.append(Failure(error, reading: "it"))
        } else {
          unread.append(Finding(.unread, at: Place(file: path, line: 1), .unread(error)))
        }
      }
    }
    for failure in failures { world.console.writeError(failure.description) }
    let report = LintReport(checked, unread: unread)
    if !report.files.isEmpty || failures.isEmpty { try tell(report) }
    return failures.first?.code ?? (report.isFailed(at: failLevel) ? .no : .success)
  }

  /// Checks again whatever changes, until Ctrl-C.
  func watch() throws(Failure) -> ExitCode {
    var known: [String: CheckedFile] = [:]
    var targets = LintTargets([], in: world.files)
    try program.watch {
      targets = LintTargets(paths, in: world.files)
      return targets.files
    } _: { changed throws(Failure) in
      var unread = targets.unread
      for path in targets.files where changed.contains(path) || known[path] == nil {
        do throws(HostError) {
          known[path] = try check(path)
        } catch {
          known[path] = nil
          unread.append(Finding(.unread, at: Place(file: path, line: 1), .unread(error)))
        }
      }
      let capabilities = program.capabilities(for: invocation)
      if !capabilities.isPlain { world.console.write(clearedScreen) }
      for failure in targets.failures { world.console.writeError(failure.description) }
      try tell(LintReport(targets.files.compactMap { known[$0] }, unread: unread))
      if world.console.outputIsTerminal {
        program.print([Line("Watching for changes; Ctrl-C ends it.", .dim)], capabilities)
      }
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
