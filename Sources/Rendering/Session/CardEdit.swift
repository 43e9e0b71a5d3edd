package import Questions

/// What became of a question while its document was edited.
package enum CardEdit: Hashable, Sendable {
  case unchanged
  /// The question, or more than its answer.
  case wording
  case answer
  case answerGone
  /// The question itself.
  case gone

  package init(from before: Question, to after: Question?) {
    guard let after else {
      self = .gone
      return
    }
    let isAsked =
      before.title == after.title && before.stem == after.stem && before.choices == after.choices
      && before.context == after.context
    let isAnswered =
      before.answer == after.answer && before.statedPoints == after.statedPoints
      && before.musts == after.musts
      && before.redFlags == after.redFlags && before.followUps == after.followUps
      && before.correct == after.correct
    if before.answer != nil, after.answer == nil {
      self = .answerGone
    } else if !isAsked {
      self = .wording
    } else {
      self = isAnswered ? .unchanged : .answer
    }
  }

  var sentence: String {
    switch self {
    case .unchanged: "Nothing changed in this question."
    case .wording: "The wording changed; the history is kept."
    case .answer: "The answer changed; the history is kept."
    case .answerGone: "The answer is gone from the document: judge yourself, or write one with w."
    case .gone: "The question is gone from the document; its history is kept, the next one comes."
    }
  }
}
