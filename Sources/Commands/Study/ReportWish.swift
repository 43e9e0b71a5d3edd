import Host
import Terminal

/// A report that was asked for and where it goes, as in `--report json=FILE`.
struct ReportWish: Hashable {
  var name: String
  /// `nil` for standard output.
  var path: String?
}

private let linesOfLog: Set<String> = ["pretty", "compact", "github"]

extension Program {
  /// What `--report` and `--json` ask for; by themselves `pretty` on a terminal, else `compact`.
  ///
  /// Only one of them goes to standard output, and `github` with one for people.
  func reportWishes(
    _ invocation: Invocation,
    among names: [String]
  ) throws(Failure) -> [ReportWish] {
    var wanted = invocation.all(of: .report)
    if invocation.has(.json) { wanted.append("json") }
    if wanted.isEmpty { wanted = [world.console.outputIsTerminal ? "pretty" : "compact"] }
    var wishes: [ReportWish] = []
    for wish in wanted {
      let parts = wish.split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = parts.first, names.contains(name) else {
        throw Failure(
          .usage,
          "no report \"\(wish)\".",
          advice: ["Reports: \(names.joined(separator: ", "))"]
        )
      }
      let path = parts.count > 1 ? parts[1] : "-"
      wishes.append(ReportWish(name: name, path: path == "-" ? nil : path))
    }
    let printed = wishes.filter { $0.path == nil }.map(\.name)
    // Workflow commands are lines of a log that people read.
    let isLog = printed.contains("github") && printed.allSatisfy(linesOfLog.contains)
    guard printed.count <= 1 || isLog && printed.count == 2 else {
      throw Failure(
        .usage,
        "only one report can go to standard output.",
        advice: ["Send the others to files: --report FORMAT=FILE"]
      )
    }
    let paths = wishes.compactMap(\.path)
    guard Set(paths).count == paths.count else {
      throw Failure(.usage, "two reports cannot go to one file.")
    }
    return wishes
  }

  /// Writes a report where it was wished to; `write` makes it for what can be shown there.
  func deliver(
    _ wish: ReportWish,
    for invocation: Invocation,
    _ write: (Capabilities) -> String
  ) throws(Failure) {
    if let path = wish.path {
      try save(write(.plain()), to: path)
    } else {
      world.console.write(write(capabilities(for: invocation)))
    }
  }
}
