package import Basics
package import Insight
package import Progress
package import Questions
package import Terminal

/// What is known of a card beside its text: where it stands, its memory, its answers, and why it is
/// due when it is.
///
/// Of what is planned blind, or said cold, only `isBlind` facts show, so that nothing is given away.
package func infoScreen(
  _ question: Question,
  _ card: Card,
  _ history: CardHistory,
  _ ledger: Ledger,
  at time: LocalTime,
  isBlind: Bool,
  _ capabilities: Capabilities
) -> [Line] {
  let facts =
    fact("Card", [Line(card.id), Line(isBlind ? "" : question.number ?? "")], capabilities)
    + fact("Where", [Line("\(question.file):\(question.line)")], capabilities)
    + fact("Tags", [Line(isBlind ? "" : question.tags.joined(separator: ", "))], capabilities)
  return blocks(
    [
      facts + memory(of: card, ledger, at: time, capabilities),
      whyScreen(history, ledger, at: time, capabilities),
    ],
    capabilities
  )
}
