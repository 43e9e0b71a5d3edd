/// A formula to write down when its name is given.
package struct Formula: Form {
  package var name: String { "formula" }
  package var summary: String { "a formula to write down" }

  package init() {}

  package func cards(of question: Question) -> [Card] {
    [card(of: question, prompt: prompt(of: question))]
  }
}
