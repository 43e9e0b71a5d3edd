/// `grill restore WHAT...`: suspended and buried cards are asked again.
package struct RestoreCards: Verb {
  package var name: String { "restore" }
  package var group: VerbGroup { .everyDay }
  package var summary: String { "ask suspended and buried cards again" }
  package var operand: String? { "DECK|FILE|ID..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill restore is:suspended", "all that is suspended"),
      VerbExample("grill restore ml-theory", "what is suspended or buried of a deck"),
    ]
  }
  package var options: [CommandOption] { [.tag] }

  package init() {}

  package func changesProgress(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    try program.mark(.restore, name, invocation)
    return .success
  }
}
