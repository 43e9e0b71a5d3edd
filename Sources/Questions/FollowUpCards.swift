/// A card for each follow-up that the document answers, named `~then1`, `~then2` in order.
///
/// A follow-up without an answer has none: it is shown with its parent.
func followUpCards(of question: Question) -> [Card] {
  question.draft.followUps.enumerated().compactMap { position, followUp in
    guard let answer = followUp.answer else { return nil }
    return Card(
      id: question.id + followUpName(position),
      question: question.id,
      prompt: "*\(escaped(question.title))*\n\nThen: \(escaped(followUp.question))",
      answer: answer,
      reply: .judge
    )
  }
}

func followUpNames(of draft: Draft) -> [String] {
  draft.followUps.enumerated().compactMap { position, followUp in
    followUp.answer == nil ? nil : followUpName(position)
  }
}

func followUpParts(of draft: Draft) -> [CardPart] {
  draft.followUps.enumerated().compactMap { position, followUp in
    followUp.answer == nil
      ? nil : CardPart(name: followUpName(position), text: followUp.question)
  }
}

private let followUpMark = "~then"

private func followUpName(_ position: Int) -> String { "\(followUpMark)\(position + 1)" }

/// Whether the card of that name asks on from its question, which has to be known first.
package func isFollowUp(named name: String) -> Bool { name.hasPrefix(followUpMark) }
