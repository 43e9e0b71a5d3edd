import Grading

/// What is asked, as Markdown: the context that the title needs, the title, and what stands under it.
///
/// `lead` is what the form says before the title, as in "True or false, and fix it:".
package func prompt(of question: Question, asking lead: String? = nil) -> String {
  let title = question.titleMarkdown ?? escaped(question.title)
  let context = contextLead(of: question)
  let first = [lead, context + title].compactMap(\.self).joined(separator: " ")
  return [first, question.stem ?? ""].filter { !$0.isEmpty }.joined(separator: "\n\n")
}

/// The context that the title needs, as Markdown to stand before it; empty for most.
package func contextLead(of question: Question) -> String {
  question.context.map { escaped($0) + " › " }.joined()
}

/// The one card that most forms have.
func card(of question: Question, prompt: String, reply: Reply = .judge) -> Card {
  Card(
    id: question.id,
    question: question.id,
    prompt: prompt,
    answer: question.answer,
    reply: reply
  )
}

/// What to tick after a plan was made blind; judged as a whole where the document lists nothing.
func checklist(of question: Question) -> Reply {
  let points = keyPoints(of: question)
  return points.isEmpty ? .judge : .ticks(points.map(\.text))
}
