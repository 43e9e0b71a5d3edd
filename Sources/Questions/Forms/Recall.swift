/// A question as an interviewer asks it, with an answer to say from memory.
package struct Recall: Form {
  package let name = "recall"
  package let summary = "a question to answer from memory"

  package init() {}

  package func cards(of question: Question) -> [Card] {
    [card(of: question, prompt: prompt(of: question))]
  }
}
