/// A question as an interviewer asks it, with an answer to say from memory.
package struct Recall: Form {
  package var name: String { "recall" }
  package var summary: String { "a question to answer from memory" }

  package init() {}

  package func cards(of question: Question) -> [Card] {
    [card(of: question, prompt: prompt(of: question))]
  }
}
