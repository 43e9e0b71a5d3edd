/// Who a card is: its question's id, and for every card but the first `~` and a name.
package typealias CardID = String

/// The question that the card belongs to.
package func questionID(of card: CardID) -> QuestionID {
  guard let end = card.utf8.firstIndex(of: UInt8(ascii: "~")) else { return card }
  return String(card[..<end])
}

/// What makes it this card among those of its question, the `~` included; empty for the first.
package func cardName(of card: CardID) -> String {
  guard let end = card.utf8.firstIndex(of: UInt8(ascii: "~")) else { return "" }
  return String(card[end...])
}

/// One way to ask a question, with a memory of its own.
package struct Card: Hashable, Sendable {
  package let id: CardID
  package let question: QuestionID
  /// Markdown.
  package let prompt: String
  /// Markdown; `nil` where the document gives none.
  package let answer: String?
  package let reply: Reply

  package init(
    id: CardID,
    question: QuestionID,
    prompt: String,
    answer: String?,
    reply: Reply
  ) {
    self.id = id
    self.question = question
    self.prompt = prompt
    self.answer = answer
    self.reply = reply
  }

  /// The same card with that answer.
  package func saying(_ answer: String) -> Card {
    Card(id: id, question: question, prompt: prompt, answer: answer, reply: reply)
  }
}
