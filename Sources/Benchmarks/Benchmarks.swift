import Foundation

/// Side by side in one run, as ratios: `make bench`, or one group: `make bench GROUP=markdown`.
///
/// Races of programs come first, while this process is small; see `Sample.write`.
@main
enum Benchmarks {
  private static let groups: [(name: String, report: @Sendable () -> Void)] = [
    ("markdown", reportMarkdown),
    ("bank", reportBank),
    ("start", reportStart),
    ("startup", reportStartup),
    ("json", { show(jsonRows()) }),
    ("documents", { show(documentRows()) }),
    (
      "log",
      {
        show(logRows())
        reportAppends()
      }
    ),
    ("rebuild", reportRebuild),
    ("stats", reportStats),
    ("edits", { show(relinkRows()) }),
    ("answers", { show(answerRows()) }),
    ("grading", reportGrading),
    ("keys", { show(keyRows()) }),
    ("fit", reportFits),
    ("deadline", reportDeadline),
    ("queue", reportQueues),
  ]

  static func main() {
    let wanted = CommandLine.arguments.dropFirst()
    if wanted.count == 2, wanted.first == "rebuild", let file = wanted.last { return rebuild(file) }
    let names = groups.map(\.name)
    if let unknown = wanted.first(where: { !names.contains($0) }) {
      say("no group \"\(unknown)\"; there are: \(names.joined(separator: ", "))")
      exit(64)
    }
    for group in groups where wanted.isEmpty || wanted.contains(group.name) { group.report() }
  }

  private static func show(_ rows: [Row]) {
    say("Measured in one run; the ratio is to the group's first line.")
    for row in rows { say(row.text) }
    say("")
  }
}
