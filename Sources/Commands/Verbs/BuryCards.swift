/// `grill bury WHAT...`: cards that are not asked today.
package struct BuryCards: Verb {
  package let name = "bury"
  package let group = VerbGroup.everyDay
  package let summary = "put these cards off until tomorrow"
  package let operand: String? = "DECK|FILE|ID..."
  package let examples = [
    VerbExample("grill bury ml-theory/q1.4", "one question"),
    VerbExample("grill bury tag:attention", "a topic"),
  ]
  package let options: [CommandOption] = [.tag]

  package init() {}

  package func changesProgress(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    try program.mark(.bury, name, invocation)
    return .success
  }
}
