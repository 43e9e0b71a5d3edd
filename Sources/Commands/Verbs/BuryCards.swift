/// `grill bury WHAT...`: cards that are not asked today.
package struct BuryCards: Verb {
  package var name: String { "bury" }
  package var group: VerbGroup { .everyDay }
  package var summary: String { "put these cards off until tomorrow" }
  package var operand: String? { "DECK|FILE|ID..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill bury ml-theory/q1.4", "one question"),
      VerbExample("grill bury tag:attention", "a topic"),
    ]
  }
  package var options: [CommandOption] { [.tag] }

  package init() {}

  package func changesProgress(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    try program.mark(.bury, name, invocation)
    return .success
  }
}
