/// A system to design aloud, step by step, within the minutes that the document gives.
package struct Design: Form {
  package var name: String { "design" }
  package var summary: String { "a system to design aloud, then tick off" }

  package init() {}

  package func cards(of question: Question) -> [Card] {
    [
      card(
        of: question,
        prompt: prompt(of: question, asking: "Design it aloud:"),
        reply: checklist(of: question)
      )
    ]
  }
}
