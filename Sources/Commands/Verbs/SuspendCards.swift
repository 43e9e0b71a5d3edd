/// `grill suspend WHAT...`: cards that are not asked until they are restored.
package struct SuspendCards: Verb {
  package let name = "suspend"
  package let group = VerbGroup.everyDay
  package let summary = "ask these cards no more, until they are restored"
  package let operand: String? = "DECK|FILE|ID..."
  package let examples = [
    VerbExample("grill suspend ml-theory/q1.4", "one question"),
    VerbExample("grill suspend is:leech", "what is missed again and again"),
  ]
  package let options: [CommandOption] = [.tag]

  package init() {}

  package func changesProgress(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    try program.mark(.suspend, name, invocation)
    return .success
  }
}
