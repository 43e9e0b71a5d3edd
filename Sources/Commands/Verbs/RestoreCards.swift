/// `grill restore WHAT...`: suspended and buried cards are asked again.
package struct RestoreCards: Verb {
  package let name = "restore"
  package let group = VerbGroup.everyDay
  package let summary = "ask suspended and buried cards again"
  package let operand: String? = "DECK|FILE|ID..."
  package let examples = [
    VerbExample("grill restore is:suspended", "all that is suspended"),
    VerbExample("grill restore ml-theory", "what is suspended or buried of a deck"),
  ]
  package let options: [CommandOption] = [.tag]

  package init() {}

  package func changesProgress(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    try program.mark(.restore, name, invocation)
    return .success
  }
}
