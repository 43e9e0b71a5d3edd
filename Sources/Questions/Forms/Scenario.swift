/// A situation to plan for without help, then checked against what a scorer listens for.
package struct Scenario: Form {
  package let name = "scenario"
  package let summary = "a situation to plan blind, then tick off"
  package let needsAnswer = false

  package init() {}

  package func cards(of question: Question) -> [Card] {
    [card(of: question, prompt: prompt(of: question), reply: checklist(of: question))]
  }
}
