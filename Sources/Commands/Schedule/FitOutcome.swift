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
    switch model {
    case .fsrs7(let current): self.init(current.fit(to: reviews), of: current, reviews, Model.fsrs7)
    case .fsrs6(let current): self.init(current.fit(to: reviews), of: current, reviews, Model.fsrs6)
    case .sm2, .leitner: return nil
    }
  }

  private init<Fitted>(
    _ fit: Fit<Fitted>,
    of current: Fitted,
    _ reviews: [PastReview],
    _ chosen: (Fitted) -> Model
  ) {
    model = chosen(current.replacing(fit.weights))
    decision = fit.decision
    answers = reviews.count
    items = fit.items
    before = fit.before
    after = fit.after
  }

  var isAdopted: Bool {
    if case .adopted = decision { true } else { false }
  }
}
