/// A question about the learner's own past, where a story is wanted and no fact.
package struct Behavioural: Form {
  package var name: String { "behavioural" }
  package var summary: String { "a story of your own to tell" }
  package var needsAnswer: Bool { false }

  package init() {}

  package func cards(of question: Question) -> [Card] {
    [card(of: question, prompt: prompt(of: question))]
  }
}
