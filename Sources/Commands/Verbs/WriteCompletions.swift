import Basics
import Host

/// `grill completions SHELL`.
package struct WriteCompletions: Verb {
  package var name: String { "completions" }
  package var group: VerbGroup { .setup }
  package var summary: String { "print what teaches a shell to complete commands with Tab" }
  package var operand: String? { Shell.allCases.map(\.rawValue).joined(separator: "|") }
  package var examples: [VerbExample] {
    [
      VerbExample("grill completions bash", "what make install puts in place"),
      VerbExample("grill completions zsh", "to source, or as _grill in a folder of $fpath"),
      VerbExample("grill completions fish", "into ~/.config/fish/completions/grill.fish"),
    ]
  }
  package var options: [CommandOption] { [] }
  package var needsSettings: Bool { false }

  package init() {}

  package func firstWords(among verbs: [any Verb]) -> [String] { Shell.allCases.map(\.rawValue) }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let name = invocation.operands.first
    guard let shell = Shell.allCases.first(where: { $0.rawValue == name }) else {
      throw .noShell(name)
    }
    program.world.console.write(shell.script)
    return .success
  }
}

extension Failure {
  fileprivate static func noShell(_ name: String?) -> Failure {
    let names = Shell.allCases.map(\.rawValue)
    guard let name else {
      return Failure(
        .usage,
        "completions needs a shell: \(names.joined(separator: ", ")).",
        advice: ["For example: grill completions bash"]
      )
    }
    let near = suggestions(for: name, among: names).map { "\"\($0)\"" }
    let question = near.isEmpty ? "" : " Did you mean \(near.joined(separator: " or "))?"
    return Failure(
      .usage,
      "no completions for \"\(name)\".\(question)",
      advice: ["There are: \(names.joined(separator: ", "))"]
    )
  }
}
