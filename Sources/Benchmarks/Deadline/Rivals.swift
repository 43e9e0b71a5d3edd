import Scheduling

/// What an answer today gains in recall on the day of the interview, by the second, and nothing beyond.
struct PlainGain<Model: ForgettingModel>: StudyPolicy {
  let model: Model
  let interview: Int
  let newPerDay: Int
  let seconds: Double
  let habits = AnswerHabits.published

  func session(of cards: [StudyCard<Model.Memory>], on day: Int) -> StudySession {
    let new = cards.indices.filter { cards[$0].lastAnswer == nil }.prefix(newPerDay)
    let gains = cards.indices.compactMap { index -> (index: Int, gain: Double)? in
      guard let last = cards[index].lastAnswer, last.day < day else { return nil }
      return (index, gain(of: last, on: day))
    }
    let seen = gains.sorted { ($1.gain, $0.index) < ($0.gain, $1.index) }
    return StudySession(queue: new + seen.map(\.index), seconds: seconds)
  }

  func due(after memory: Model.Memory, answeredOn day: Int) -> Int { day + 1 }

  private func gain(of last: (memory: Model.Memory, day: Int), on day: Int) -> Double {
    let elapsed = Double(day - last.day)
    let recall = model.retrievability(of: last.memory, after: elapsed)
    func then(after grade: Grade) -> Double {
      let memory = model.memory(after: grade, from: last.memory, elapsedDays: elapsed)
      return model.retrievability(of: memory, after: Double(interview - day))
    }
    let passed = [Grade.hard, .good, .easy].reduce(0) {
      $0 + habits.passShares[$1] * then(after: $1)
    }
    let left = model.retrievability(of: last.memory, after: Double(interview - last.day))
    return (recall * passed + (1 - recall) * then(after: .again) - left)
      / habits.secondsForLater(recall: recall)
  }
}

/// One desired retention, and on the last day every card once more.
struct RetentionWithPass<Model: ForgettingModel>: StudyPolicy {
  let fixed: FixedRetention<Model>
  let interview: Int

  func session(of cards: [StudyCard<Model.Memory>], on day: Int) -> StudySession {
    day == interview - 1
      ? StudySession(queue: Array(cards.indices), seconds: .infinity)
      : fixed.session(of: cards, on: day)
  }

  func due(after memory: Model.Memory, answeredOn day: Int) -> Int {
    fixed.due(after: memory, answeredOn: day)
  }
}
