import Basics
package import Questions

/// A file of answers to fill in, one block for each question.
///
/// A block that stays empty is an error when the file is read; to skip a question, its block is
/// taken out.
package func answerTemplate(for questions: [Question]) -> String {
  let blocks = questions.map { question in
    let suffix =
      switch question.reply {
      case _ where !question.choices.isEmpty: "   choice:"
      case .ticks: "   ticks:"
      case .order: "   order:"
      case .claim: "   answer:"
      case .judge, .choice, .short, .derive: ""
      }
    let title = question.title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "== \(question.id)\(suffix)   # \(printableLine(title))\n\n"
  }
  return "# Write each answer below its line; take out the blocks of questions to skip.\n\n"
    + blocks.joined()
}
