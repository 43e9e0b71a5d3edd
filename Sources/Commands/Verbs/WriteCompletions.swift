import Basics
import Host

/// `grill completions SHELL`.
package struct WriteCompletions: Verb {
  package let name = "completions"
  package let group = VerbGroup.setup
  package let summary = "print what teaches a shell to complete commands with Tab"
  package let operand: String? = Shell.allCases.map(\.rawValue).joined(separator: "|")
  package let examples = [
    VerbExample("grill completions bash", "what make install puts in place"),
    VerbExample("grill completions zsh", "to source, or as _grill in a folder of $fpath"),
    VerbExample("grill completions fish", "into ~/.config/fish/completions/grill.fish"),
  ]
  package let options: [CommandOption] = []
  package let needsSettings = false

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
