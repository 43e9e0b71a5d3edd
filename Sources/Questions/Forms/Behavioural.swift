/// A question about the learner's own past, where a story is wanted and no fact.
package struct Behavioural: Form {
  package let name = "behavioural"
  package let summary = "a story of your own to tell"
  package let needsAnswer = false

  package init() {}

  package func cards(of question: Question) -> [Card] {
    [card(of: question, prompt: prompt(of: question))]
  }
}
