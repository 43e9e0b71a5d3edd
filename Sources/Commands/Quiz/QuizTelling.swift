import Basics
import Exports
import Host
import Sessions

extension Invocation {
  var reportOptions: ReportOptions {
    ReportOptions(
      minScore: number(of: .minScore).map { Double($0) / 100 },
      allowsErrors: has(.allowErrors),
      detail: has(.quiet) ? .score : has(.listPassed) ? .everything : .problems
    )
  }
}

extension Program {
  /// Writes every report that was wished for; the exit code says whether the run passed.
  func tell(
    _ report: QuizReport,
    _ options: ReportOptions,
    _ wishes: [ReportWish],
    _ invocation: Invocation
  ) throws(Failure) -> ExitCode {
    for wish in wishes {
      guard let format = Exports.report(named: wish.name) else { continue }
      try deliver(wish, for: invocation) { format.write(report, options, $0) }
    }
    if wishes.contains(where: { $0.name == "github" }) { try addSummary(report, options) }
    let isPassed = report.isPassed(
      minScore: options.minScore,
      allowsErrors: options.allowsErrors
    )
    return isPassed ? .success : .no
  }

  /// Adds to the summary of the job, which GitHub drops as a whole where a step makes it too long.
  private func addSummary(_ report: QuizReport, _ options: ReportOptions) throws(Failure) {
    guard let path = world.environment["GITHUB_STEP_SUMMARY"], !path.isEmpty else { return }
    let room = (900 << 10) - Int(clamping: world.files.stamp(path)?.size ?? 0)
    let summary = jobSummary(of: report, options, limit: room)
    do throws(HostError) {
      try world.files.append(path, Array(summary.utf8))
    } catch {
      throw Failure(error, writing: "write the job summary")
    }
  }
}
