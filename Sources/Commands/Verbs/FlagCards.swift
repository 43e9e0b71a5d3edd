/// `grill flag WHAT...`: a mark of the learner's, to come back to.
package struct FlagCards: Verb {
  package var name: String { "flag" }
  package var group: VerbGroup { .everyDay }
  package var summary: String { "mark cards, to come back to them" }
  package var operand: String? { "DECK|FILE|ID..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill flag ml-theory/q1.4", "one question; is:flagged then names it"),
      VerbExample("grill flag is:flagged --clear", "take all flags away"),
    ]
  }
  package var options: [CommandOption] { [.tag, .clearFlags] }

  package init() {}

  package func changesProgress(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    try program.mark(invocation.has(.clearFlags) ? .unflag : .flag, name, invocation)
    return .success
  }
}
