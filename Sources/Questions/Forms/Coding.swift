/// A task to program within some minutes, then checked against what the task asks for.
///
/// Many documents give the task alone. Its parts are then what there is to tick off.
package struct Coding: Form {
  package var name: String { "coding" }
  package var summary: String { "a task to program against the clock" }

  package init() {}

  package func cards(of question: Question) -> [Card] {
    [
      card(
        of: question,
        prompt: prompt(of: question, asking: "Write the code:"),
        reply: checklist(of: question)
      )
    ]
  }
}
