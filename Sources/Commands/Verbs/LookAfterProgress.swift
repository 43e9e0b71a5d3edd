import Basics
import Host

/// `grill progress ACTION ...`: each action is a file in `Upkeep/`.
package struct LookAfterProgress: Verb {
  package var name: String { "progress" }
  package var group: VerbGroup { .setup }
  package var summary: String { "check, rebuild, merge, export and import what you answered" }
  package var operand: String? { "ACTION [FILE]..." }
  package var examples: [VerbExample] { allActions.flatMap(\.examples) }
  package var options: [CommandOption] {
    var options: [CommandOption] = []
    for option in allActions.flatMap(\.options) where !options.contains(option) {
      options.append(option)
    }
    return options
  }

  package init() {}

  package func changesProgress(_ invocation: Invocation) -> Bool { true }

  package func firstWords(among verbs: [any Verb]) -> [String] { allActions.map(\.name) }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    guard let word = invocation.operands.first else { throw .noAction }
    guard let action = allActions.first(where: { $0.name == word }) else { throw .unknown(word) }
    let known = Set((CommandOption.everywhere + action.options).map(\.name))
    if let other = invocation.values.names.first(where: { !known.contains($0) }) {
      throw .notOf(action, other)
    }
    var rest = invocation
    rest.operands.removeFirst()
    guard action.files.contains(rest.operands.count) else { throw .wrongFiles(action) }
    return try action.run(rest, in: program)
  }
}

/// One thing that can be done with the learner's data.
protocol ProgressAction: Sendable {
  var name: String { get }
  /// What stands behind its name, as in `FILE`; empty where nothing does.
  var operand: String { get }
  /// How many files it takes.
  var files: ClosedRange<Int> { get }
  var examples: [VerbExample] { get }
  var options: [CommandOption] { get }
  /// The invocation's operands are the files alone.
  func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode
}

let allActions: [any ProgressAction] = [
  CheckProgress(),
  RebuildSnapshot(),
  MergeLogs(),
  ExportReviews(),
  ImportReviews(),
]

extension Failure {
  private static let names = allActions.map(\.name).joined(separator: ", ")

  fileprivate static let noAction = Failure(
    .usage,
    "progress needs an action: \(names).",
    advice: ["How each is used: grill help progress"]
  )

  fileprivate static func unknown(_ word: String) -> Failure {
    let near = suggestions(for: word, among: allActions.map(\.name))
    let question = near.first.map { " Did you mean \"\($0)\"?" } ?? ""
    return Failure(
      .usage,
      "no action \"\(word)\" of progress.\(question)",
      advice: ["There are: \(names)"]
    )
  }

  fileprivate static func notOf(_ action: any ProgressAction, _ option: String) -> Failure {
    Failure(
      .usage,
      "progress \(action.name) has no option \"--\(option)\".",
      advice: ["How it is used: grill help progress"]
    )
  }

  fileprivate static func wrongFiles(_ action: any ProgressAction) -> Failure {
    let operand = action.operand.isEmpty ? "" : " \(action.operand)"
    let files = action.operand.isEmpty ? "no file" : action.operand
    return Failure(
      .usage,
      "progress \(action.name) takes \(files).",
      advice: ["How it is used: grill progress \(action.name)\(operand)"]
    )
  }
}
