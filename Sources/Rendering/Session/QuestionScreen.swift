import Markdown
package import Questions
package import Terminal

/// Which card of how many.
package struct Position: Hashable, Sendable {
  /// Counted from 1.
  package var number: Int
  package var total: Int

  package init(_ number: Int, of total: Int) {
    self.number = number
    self.total = total
  }
}

/// A card's question under its headline.
///
/// Of a card that is planned blind neither topic nor difficulty is shown, of one that is answered cold
/// nothing but what is asked. `goal` is in seconds, and told where there is one. `prompt` stands in the
/// place of the card's own, which has the options in it.
package func questionScreen(
  _ question: Question,
  _ card: Card,
  at position: Position,
  goal: Double? = nil,
  isCold: Bool = false,
  prompt: String? = nil,
  _ capabilities: Capabilities
) -> [Line] {
  let prompt = prompt ?? card.prompt
  guard !capabilities.isPlain else {
    return plainQuestion(question, card, prompt, at: position, isCold: isCold, capabilities)
  }
  let head =
    isCold ? headline("Question", "", capabilities) : questionHead(question, card, capabilities)
  return head + [Line()] + typeset(markdown: prompt, capabilities, margin: 2) + [Line()]
    + (goal.map { goalLines($0, question, capabilities) } ?? [])
}

private func goalLines(
  _ goal: Double,
  _ question: Question,
  _ capabilities: Capabilities
) -> [Line] {
  // Nobody says a formula.
  let isWritten = ["formula", "derivation"].contains(question.form.name)
  let task = isWritten ? "Write it down first" : "Say it out loud first"
  let text = "\(task): a complete answer in under \(clock(goal))."
  return wrap(Line(text, .dim), width: capabilities.width, first: "  ", rest: "  ") + [Line()]
}

/// The headline alone, as it stands above a question and again above its answer after an undo.
package func questionHead(
  _ question: Question,
  _ card: Card,
  _ capabilities: Capabilities
) -> [Line] {
  let left = [question.deck, topic(of: question, card)].compactMap(\.self).joined(separator: " › ")
  return headline(left, marks(of: question, card).joined(separator: " · "), capabilities)
}

/// What a person calls the question: the author's own number, else its id.
///
/// "9" alone only counts the items of a list, of which a document may have several.
package func label(of question: Question) -> String {
  guard let number = question.number, number.contains(where: \.isLetter) || number.contains(".")
  else { return question.id }
  return number.lowercased()
}

private func plainQuestion(
  _ question: Question,
  _ card: Card,
  _ text: String,
  at position: Position,
  isCold: Bool,
  _ capabilities: Capabilities
) -> [Line] {
  let topic = topic(of: question, card).map { ", topic \($0)" } ?? ""
  let marks = marks(of: question, card).dropFirst().map { ", \($0)" }.joined()
  // Nobody wants to hear an id that no person chose.
  let isNamed = question.number != nil || question.statedID != nil
  let id = isNamed ? ", id \(label(of: question))" : ""
  let place = "Card \(position.number) of \(position.total)."
  let head = isCold ? place : "\(place) Deck \(question.deck)\(topic)\(id)\(marks)."
  let prompt = Document(parsing: text, options: .shown)
  // Before a paragraph the word may stand on its line; code and lists need their own.
  let beginsWithText = prompt.firstChild(prompt.root).map { prompt.kind($0) == .paragraph } ?? false
  let lines =
    beginsWithText
    ? typeset(markdown: "Question: " + text, capabilities)
    : ["Question:"] + typeset(prompt, capabilities)
  return paragraph(head, capabilities) + lines
}

private func topic(of question: Question, _ card: Card) -> String? {
  isBlind(card) ? nil : question.path.last
}

private func marks(of question: Question, _ card: Card) -> [String] {
  let form = question.form.name == "recall" ? nil : question.form.name
  let difficulty = isBlind(card) ? nil : question.difficulty
  return [label(of: question), form, difficulty].compactMap(\.self)
}

private func isBlind(_ card: Card) -> Bool {
  if case .ticks = card.reply { true } else { false }
}
