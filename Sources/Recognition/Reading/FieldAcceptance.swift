import Questions

extension FieldReader {
  /// What was read, with what is wrong with the key.
  func finished() -> Fields { fields.withKeyProblem }

  /// Some words are labels only where nothing of the answer has been said yet.
  func accepts(_ label: FieldLabel) -> Bool {
    switch label.role {
    case .answer where isLetter(label) || leadsOn(label): false
    case .answer where wantsQuery && !fields.hasAnswerLabel && fields.answer.hasQuery: false
    case .answer:
      !fields.hasAnswerLabel || fields.answer.isEmpty || [.followUps, .redFlags].contains(role)
    case .explanation: fields.options != nil || explainsAnswer(label)
    case .options: fields.options == nil && saysAnswer && label.rest.isEmpty
    case .category, .minutes, .weight: fields.answer.isEmpty
    case .status: fields.answer.isEmpty || label.rest.count < 80 && saysAnswer
    case .stem: fields.answer.isEmpty && saysAnswer && !fields.hasAnswerLabel
    case .difficulty, .tags: fields.answer.isEmpty || label.rest.count < 80
    case .source: label.rest.count < 200
    case .redFlags, .followUps, .keyPoints, .checklist: true
    }
  }

  /// Whether it stands behind a short answer, as in "Answer: No" and "Explanation: ...", and is no word
  /// that is as well a part of the answer.
  private func explainsAnswer(_ label: FieldLabel) -> Bool {
    guard role == .answer, fields.hasAnswerLabel, fields.answer.isOneLine else { return false }
    let name = label.name.filter(\.isLetter).lowercased()
    return !["why", "reason", "description"].contains(name)
  }

  /// Whether it is the first option's letter, as in "**A**" below options, and no short "Answer".
  private func isLetter(_ label: FieldLabel) -> Bool {
    guard let options = fields.options, options.style != .number else { return false }
    let name = label.name.filter(\.isLetter)
    return name.lowercased() == "a" && (awaitsKey || !label.name.contains { ":：".contains($0) })
  }

  /// Whether only links stand behind it, below a list that is the answer.
  private func leadsOn(_ label: FieldLabel) -> Bool {
    guard role == .answer, !fields.hasAnswerLabel, fields.options == nil, fields.answer.hasList
    else { return false }
    return answerBody(label.rest).gap == .link
  }

  /// Whether a list that comes now is one of red flags, key points or follow-ups.
  var isListed: Bool { [.redFlags, .keyPoints, .followUps].contains(role) && !isFollowed }
}
