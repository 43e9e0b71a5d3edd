/// A situation to plan for without help, then checked against what a scorer listens for.
package struct Scenario: Form {
  package var name: String { "scenario" }
  package var summary: String { "a situation to plan blind, then tick off" }
  package var needsAnswer: Bool { false }

  package init() {}

  package func cards(of question: Question) -> [Card] {
    [card(of: question, prompt: prompt(of: question), reply: checklist(of: question))]
  }
}
