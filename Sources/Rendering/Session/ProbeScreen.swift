package import Questions
package import Terminal

/// What an interviewer may ask next, of so many.
package func probe(
  _ followUp: FollowUp,
  number: Int,
  of total: Int,
  _ capabilities: Capabilities
) -> [Line] {
  let name = total == 1 ? "Follow-up" : "Follow-up \(number) of \(total)"
  return titled(name, followUp.question, capabilities)
}

/// What the document says to it; nothing where it says nothing.
package func probeAnswer(_ followUp: FollowUp, _ capabilities: Capabilities) -> [Line] {
  followUp.answer.map { titled("Answer to the follow-up", $0, capabilities) } ?? []
}

private func titled(_ name: String, _ markdown: String, _ capabilities: Capabilities) -> [Line] {
  capabilities.isPlain
    ? [Line(name + ":")] + typeset(markdown: markdown, capabilities)
    : [Line("  ") + Line(name, .title)] + typeset(markdown: markdown, capabilities, margin: 2)
      + [Line()]
}
