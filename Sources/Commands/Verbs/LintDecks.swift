import Basics
import Exports
import Host

/// `grill lint [FILE|FOLDER|-]...`.
package struct LintDecks: Verb {
  package var name: String { "lint" }
  package var group: VerbGroup { .decks }
  package var summary: String { "check documents, and repair broken characters" }
  package var operand: String? { "[FILE|FOLDER|-]..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill lint notes.md", "what is wrong, and where"),
      VerbExample("grill lint decks --fail-level warning", "for CI: exit 1 at a warning"),
      VerbExample("grill lint --diff decks", "what --fix would change"),
      VerbExample("grill lint --fix decks", "repair, then check"),
      VerbExample("grill lint --fix - < a.md > b.md", "repair as a filter"),
    ]
  }
  package var options: [CommandOption] {
    [
      .fix, .diff, .check, .failLevel, .findingReport, .json, .watch, .width,
    ]
  }

  package init() {}

  package func isPaged(_ invocation: Invocation) -> Bool { !invocation.has(.watch) }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let wishes = try program.reportWishes(invocation, among: allFindingReports.map(\.name))
    let isPreview = invocation.has(.diff) || invocation.has(.check)
    let isChange = isPreview || invocation.has(.fix)
    guard !isPreview || !invocation.has(.report) && !invocation.has(.json) else {
      throw .noReport
    }
    let named = invocation.operands
    guard !invocation.has(.watch) || !isChange && !named.contains("-") else { throw .noWatch }
    let paths = named.isEmpty ? try program.bankRoots(for: invocation).map(\.path) : named
    let check = LintRun(program: program, invocation: invocation, paths: paths, wishes: wishes)
    guard isChange else { return try invocation.has(.watch) ? check.watch() : check.report() }
    let repair = RepairRun(program: program, invocation: invocation, paths: paths)
    guard !isPreview else { return repair.preview() }
    guard !paths.contains("-") else {
      guard paths.count == 1 else { throw .filterAlone }
      return try repair.filter()
    }
    let failure = repair.fix()
    let code = try check.report()
    return failure?.code ?? code
  }
}

extension Failure {
  fileprivate static let noReport = Failure(
    .usage,
    "--diff and --check write no report.",
    advice: ["Leave --report away, or --diff and --check."]
  )

  fileprivate static let noWatch = Failure(
    .usage,
    "--watch checks files, and changes none.",
    advice: ["Watch: grill lint --watch FILE    Repair: grill lint --fix FILE"]
  )

  fileprivate static let filterAlone = Failure(
    .usage,
    "--fix - writes standard input to standard output, and nothing else.",
    advice: ["Repair files by themselves: grill lint --fix FILE..."]
  )
}
