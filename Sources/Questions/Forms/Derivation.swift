/// A result to derive on paper; the learner judges whether it came out.
package struct Derivation: Form {
  package let name = "derivation"
  package let summary = "a result to derive from memory"
  package let needsAnswer = false

  package init() {}

  package func cards(of question: Question) -> [Card] {
    [card(of: question, prompt: prompt(of: question, asking: "Derive it from memory:"))]
  }
}
