import Host

/// `grill help [COMMAND|TOPIC]`.
package struct ShowHelp: Verb {
  package var name: String { "help" }
  package var group: VerbGroup { .setup }
  package var summary: String { "explain a command or a topic" }
  package var operand: String? { "[COMMAND|TOPIC]" }
  package var examples: [VerbExample] {
    [
      VerbExample("grill help drill", "one command"),
      VerbExample("grill help keys", "the keys of a session"),
      VerbExample("grill help --man", "the manual page, as make install puts it in place"),
    ]
  }
  package var options: [CommandOption] { [.manual] }
  package var needsSettings: Bool { false }

  package init() {}

  package func isPaged(_ invocation: Invocation) -> Bool { true }

  package func firstWords(among verbs: [any Verb]) -> [String] {
    verbs.map(\.name) + allTopics.map(\.name)
  }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    guard !invocation.has(.manual) else {
      program.world.console.write(manualPage(of: program.verbs))
      return .success
    }
    program.world.console.write(try help(on: invocation.operands.first, verbs: program.verbs))
    return .success
  }
}
