import Host

/// `grill help [COMMAND|TOPIC]`.
package struct ShowHelp: Verb {
  package let name = "help"
  package let group = VerbGroup.setup
  package let summary = "explain a command or a topic"
  package let operand: String? = "[COMMAND|TOPIC]"
  package let examples = [
    VerbExample("grill help drill", "one command"),
    VerbExample("grill help keys", "the keys of a session"),
    VerbExample("grill help --man", "the manual page, as make install puts it in place"),
  ]
  package let options: [CommandOption] = [.manual]
  package let needsSettings = false

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
