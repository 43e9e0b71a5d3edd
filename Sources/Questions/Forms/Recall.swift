/// A question as an interviewer asks it, with an answer to say from memory.
///
/// An answer of a few words, a verdict or what a program prints is compared as such.
package struct Recall: Form {
  package var name: String { "recall" }
  package var summary: String { "a question to answer from memory" }

  package init() {}

  package func cards(of question: Question) -> [Card] {
    let reply =
      statement(of: question).map(Reply.claim) ?? shortReply(to: question).map(Reply.short)
    return [card(of: question, prompt: prompt(of: question), reply: reply ?? .judge)]
  }
}
