/// A result to derive on paper; the learner judges whether it came out.
package struct Derivation: Form {
  package var name: String { "derivation" }
  package var summary: String { "a result to derive from memory" }
  package var needsAnswer: Bool { false }

  package init() {}

  package func cards(of question: Question) -> [Card] {
    [
      card(
        of: question,
        prompt: prompt(of: question, asking: "Derive it from memory:"),
        reply: .derive
      )
    ]
  }
}
