import Basics
import Progress
import Scheduling

/// What fitting came to, whichever model was fitted.
struct FitOutcome {
  let model: Model
  let decision: FitDecision
  /// Answers that went in.
  let answers: Int
  /// Of these, how many a model can foretell.
  let items: Int
  let before: FitQuality?
  let after: FitQuality?

  /// `nil` for a model that has no weights.
  init?(fitting model: Model, to reviews: [PastReview]) {
    answers = reviews.count
    switch model {
    case .fsrs7(let current):
      let fit = current.fit(to: reviews)
      self.model = .fsrs7(current.replacing(fit.weights))
      (decision, items, before, after) = (fit.decision, fit.items, fit.before, fit.after)
    case .fsrs6(let current):
      let fit = current.fit(to: reviews)
      self.model = .fsrs6(current.replacing(fit.weights))
      (decision, items, before, after) = (fit.decision, fit.items, fit.before, fit.after)
    case .sm2, .leitner:
      return nil
    }
  }

  var isAdopted: Bool {
    if case .adopted = decision { true } else { false }
  }
}

/// The answers as models learn from them: a card that was reset is another one afterwards.
func pastReviews(_ answers: [Answered]) -> [PastReview] {
  var numbers: [String: Int] = [:]
  var count = 0
  return answers.map { answer in
    let card = answer.review.card
    if answer.before == nil || numbers[card] == nil {
      numbers[card] = count
      count += 1
    }
    return PastReview(
      card: numbers[card] ?? count,
      moment: answer.at.moment,
      day: answer.day.number,
      grade: answer.review.grade
    )
  }
}
