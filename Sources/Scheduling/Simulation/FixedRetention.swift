/// The common policy: a card is asked again when recall has fallen to one desired value.
package struct FixedRetention<Model: ForgettingModel>: StudyPolicy, Hashable {
  package var model: Model
  /// Between 0 and 1, ends excluded.
  package var desiredRetention: Double
  package var limits: DailyLimits

  package init(model: Model, desiredRetention: Double, limits: DailyLimits = DailyLimits()) {
    self.model = model
    self.desiredRetention = desiredRetention
    self.limits = limits
  }

  /// Due cards first, those that have waited longest at the front, then new ones.
  package func session(of cards: [StudyCard<Model.Memory>], on day: Int) -> StudySession {
    let limits = limits.limits(on: day)
    var due: [(index: Int, day: Int)] = []
    var new: [Int] = []
    for (index, card) in cards.enumerated() {
      switch card.history {
      case .unseen:
        if new.count < limits.newCards { new.append(index) }
      case .answered(_, _, let dueDay):
        if dueDay <= day { due.append((index, dueDay)) }
      }
    }
    due.sort { ($0.day, $0.index) < ($1.day, $1.index) }
    return StudySession(queue: due.map(\.index) + new, seconds: limits.seconds)
  }

  package func due(after memory: Model.Memory, answeredOn day: Int) -> Int {
    day + wholeDays(model.interval(of: memory, to: desiredRetention))
  }
}

/// An interval as whole days, from 1 to a hundred years.
func wholeDays(_ interval: Double) -> Int {
  // Compared before the conversion, which stops the program at infinity.
  interval < 36500 ? max(1, Int(interval.rounded())) : 36500
}
