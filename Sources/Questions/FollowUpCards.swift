/// A card for each follow-up that the document answers, named `~then1`, `~then2` in order.
///
/// A follow-up without an answer has none: it is shown with its parent.
func followUpCards(of question: Question) -> [Card] {
  question.followUps.enumerated().compactMap { position, followUp in
    guard let answer = followUp.answer else { return nil }
    return Card(
      id: "\(question.id)\(followUpMark)\(position + 1)",
      question: question.id,
      prompt: "*\(escaped(question.title))*\n\nThen: \(escaped(followUp.question))",
      answer: answer,
      reply: .judge
    )
  }
}

private let followUpMark = "~then"

extension Card {
  /// Whether it asks on from its question, which has to be known first.
  package var isFollowUp: Bool {
    id.dropFirst(question.count).hasPrefix(followUpMark)
  }
}
