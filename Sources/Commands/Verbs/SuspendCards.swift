/// `grill suspend WHAT...`: cards that are not asked until they are restored.
package struct SuspendCards: Verb {
  package var name: String { "suspend" }
  package var group: VerbGroup { .everyDay }
  package var summary: String { "ask these cards no more, until they are restored" }
  package var operand: String? { "DECK|FILE|ID..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill suspend ml-theory/q1.4", "one question"),
      VerbExample("grill suspend is:leech", "what is missed again and again"),
    ]
  }
  package var options: [CommandOption] { [.tag] }

  package init() {}

  package func changesProgress(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    try program.mark(.suspend, name, invocation)
    return .success
  }
}
