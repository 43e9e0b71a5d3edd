import Questions
import Terminal

/// Where else the question is asked, with the answer there where it is another one.
func otherPlaces(
  _ others: [Question],
  of question: Question,
  studiedAs standIn: Question?,
  _ capabilities: Capabilities
) -> [Line] {
  let isPlain = capabilities.isPlain
  return others.flatMap { other -> [Line] in
    let isStudied = other.place == standIn?.place
    let words = [
      Line("\(other.file):\(other.line)"),
      Line(other.title == question.title ? "" : spelled(other.title, capabilities)),
      Line(isStudied ? "studied in place of this one" : "", .part),
    ]
    let answer =
      other.answer == question.answer
      ? []
      : other.answer.map { typeset(markdown: $0, capabilities, margin: isPlain ? 3 : 5) } ?? []
    return fact("Also at", words, capabilities) + answer
  }
}
