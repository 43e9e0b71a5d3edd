import Host

/// `grill scan [FILE|FILE:LINE|FOLDER|-]...`.
package struct ScanDocuments: Verb {
  package var name: String { "scan" }
  package var group: VerbGroup { .decks }
  package var summary: String { "say what a document is read as, what is ignored, and why" }
  package var operand: String? { "[FILE|FILE:LINE|FOLDER|-]..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill scan notes.md", "what was found, and five of the questions"),
      VerbExample("grill scan notes.md:12", "why that line is read as it is"),
      VerbExample("grill scan notes.md --all", "every line that was ignored"),
      VerbExample("grill scan", "each document of the bank in a line"),
      VerbExample("grill scan --watch notes.md", "while you write it"),
    ]
  }
  package var options: [CommandOption] { [.all, .json, .watch, .width] }

  package init() {}

  package func isPaged(_ invocation: Invocation) -> Bool { !invocation.has(.watch) }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    var paths: [String] = []
    var lines: [LinePlace] = []
    for operand in invocation.operands {
      if let place = LinePlace(operand, in: program.world.files) {
        lines.append(place)
      } else {
        paths.append(operand)
      }
    }
    let isFromInput = paths.contains("-") || lines.contains { $0.path == "-" }
    guard !invocation.has(.watch) || !isFromInput else { throw .noWatch }
    if invocation.operands.isEmpty {
      paths = try program.bankRoots(for: invocation).map(\.path)
    }
    let run = ScanRun(program: program, invocation: invocation, paths: paths, lines: lines)
    return try invocation.has(.watch) ? run.watch() : run.report()
  }
}

extension Failure {
  fileprivate static let noWatch = Failure(
    .usage,
    "--watch looks at files, not at standard input.",
    advice: ["Watch: grill scan --watch FILE"]
  )
}
