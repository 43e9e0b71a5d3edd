package import Questions

/// What kinds of questions there are, and what of them the document leaves open.
package struct Tally: Hashable, Sendable {
  package private(set) var questions = 0
  /// By the form's name.
  package private(set) var forms: [String: Int] = [:]
  package private(set) var answered = 0
  /// Whose answer is the learner's to bring, as a plan or a story of their own.
  package private(set) var open = 0
  /// The others, by why they have none.
  package private(set) var gaps: [AnswerGap: Int] = [:]
  /// With options to choose from.
  package private(set) var choices = 0
  /// Those of them that say which option is right.
  package private(set) var keyed = 0
  package private(set) var followUps = 0

  package init(of questions: [Question] = []) {
    for question in questions { add(question) }
  }

  private mutating func add(_ question: Question) {
    questions += 1
    forms[question.form.name, default: 0] += 1
    followUps += question.followUps.count
    if !question.choices.isEmpty {
      choices += 1
      if !question.correct.isEmpty { keyed += 1 }
    }
    if question.hasAnswer {
      answered += 1
    } else if question.form.needsAnswer {
      gaps[question.gap, default: 0] += 1
    } else {
      open += 1
    }
  }

  package static func + (a: Tally, b: Tally) -> Tally {
    var sum = a
    sum.questions += b.questions
    sum.forms.merge(b.forms, uniquingKeysWith: +)
    sum.answered += b.answered
    sum.open += b.open
    sum.gaps.merge(b.gaps, uniquingKeysWith: +)
    sum.choices += b.choices
    sum.keyed += b.keyed
    sum.followUps += b.followUps
    return sum
  }

  /// Questions that miss an answer, whatever the reason.
  package var unanswered: Int { gaps.values.reduce(0, +) }
}

extension Question {
  /// Whether the document says what is right: in words, or by a key to the options.
  fileprivate var hasAnswer: Bool {
    self.answer != nil || !self.correct.isEmpty
      || self.form.needsAnswer && self.form.cards(of: self).allSatisfy { $0.answer != nil }
  }
}
