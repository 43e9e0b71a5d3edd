/// A mistake that people make, to be recognised and put right.
package struct Mistake: Form {
  package var name: String { "mistake" }
  package var summary: String { "a common mistake to put right" }

  package init() {}

  package func cards(of question: Question) -> [Card] {
    let correction = question.draft.answer
    return [
      card(
        of: question,
        prompt: prompt(of: question, asking: "True or false, and fix it:"),
        reply: .claim(Statement(isTrue: false, correction: correction))
      )
    ]
  }
}
