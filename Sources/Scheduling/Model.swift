/// The forgetting models that can be chosen, each with its parameters.
package enum Model: Hashable, Sendable {
  case fsrs7(FSRS7)
  case fsrs6(FSRS6)
  case sm2(SM2)
  case leitner(Leitner)

  /// The names by which a model is chosen, the most accurate one first.
  package static let names = [FSRS7.name, FSRS6.name, SM2.name, Leitner.name]

  /// The name that was typed with or without its hyphen; `nil` where no model has it.
  package static func name(typed word: String) -> String? {
    names.first { $0 == word || $0.replacing("-", with: "") == word }
  }

  /// All that `name(typed:)` takes.
  package static let spellings = names + names.map { $0.replacing("-", with: "") }

  /// With the parameters that its authors published; `nil` for a name that no model has.
  package init?(named name: String) {
    switch name {
    case FSRS7.name: self = .fsrs7(FSRS7())
    case FSRS6.name: self = .fsrs6(FSRS6())
    case SM2.name: self = .sm2(SM2())
    case Leitner.name: self = .leitner(Leitner())
    default: return nil
    }
  }

  /// What the review log calls it.
  package var name: String {
    switch self {
    case .fsrs7: FSRS7.name
    case .fsrs6: FSRS6.name
    case .sm2: SM2.name
    case .leitner: Leitner.name
    }
  }

  /// The same model with other weights; `nil` where it has none, or not these.
  package func replacing(weights values: [Double]) -> Model? {
    switch self {
    case .fsrs7: (try? FSRS7.Weights(values)).map { .fsrs7(FSRS7(weights: $0)) }
    case .fsrs6: (try? FSRS6.Weights(values)).map { .fsrs6(FSRS6(weights: $0)) }
    case .sm2, .leitner: nil
    }
  }

  /// The numbers that fit it to a learner; empty for a model that has none.
  package var weights: [Double] {
    switch self {
    case .fsrs7(let model): model.weights.values
    case .fsrs6(let model): model.weights.values
    case .sm2, .leitner: []
    }
  }

  /// What decides when a card comes back within a day.
  enum Pace: Hashable {
    /// The model itself: its intervals may be parts of a day.
    case own
    /// Learning steps, until a card has left them.
    case steps
    /// Nothing but a miss: the model knows whole days only.
    case days
  }

  var pace: Pace {
    switch self {
    case .fsrs7: .own
    case .fsrs6: .steps
    case .sm2, .leitner: .days
    }
  }
}

/// What the model in force believes about one memory.
package enum CardMemory: Hashable, Sendable {
  case fsrs7(FSRS7.Memory)
  case fsrs6(FSRS6.Memory)
  case sm2(SM2.Memory)
  case leitner(Leitner.Memory)
}

extension CardMemory {
  /// From 1, easy, to 10; `nil` where the model has no such thing.
  package var difficulty: Double? {
    switch self {
    case .fsrs7(let memory): memory.difficulty
    case .fsrs6(let memory): memory.difficulty
    case .sm2, .leitner: nil
    }
  }

  /// Whether the model asks for the card once more on the same day.
  var isRepeatedToday: Bool {
    if case .sm2(let memory) = self { memory.isRepeatedToday } else { false }
  }

  /// Days until recall has fallen to 90 %, by the published parameters.
  fileprivate var stability: Double {
    switch self {
    case .fsrs7(let memory): FSRS7().interval(of: memory, to: 0.9)
    case .fsrs6(let memory): memory.stability
    case .sm2(let memory): SM2().interval(of: memory, to: 0.9)
    case .leitner(let memory): Leitner().interval(of: memory, to: 0.9)
    }
  }
}

/// A memory that another model left, as it is where its history is lost, is taken for one of the same
/// stability and difficulty: the nearest that can be said.
extension Model: ForgettingModel {
  package func memory(
    after grade: Grade,
    from memory: CardMemory?,
    elapsedDays: Double
  ) -> CardMemory {
    switch self {
    case .fsrs7(let model):
      .fsrs7(model.memory(after: grade, from: memory?.asFSRS7, elapsedDays: elapsedDays))
    case .fsrs6(let model):
      .fsrs6(model.memory(after: grade, from: memory?.asFSRS6, elapsedDays: elapsedDays))
    case .sm2(let model):
      .sm2(model.memory(after: grade, from: memory?.asSM2, elapsedDays: elapsedDays))
    case .leitner(let model):
      .leitner(model.memory(after: grade, from: memory?.asLeitner(model), elapsedDays: elapsedDays))
    }
  }

  package func retrievability(of memory: CardMemory, after days: Double) -> Double {
    switch self {
    case .fsrs7(let model): model.retrievability(of: memory.asFSRS7, after: days)
    case .fsrs6(let model): model.retrievability(of: memory.asFSRS6, after: days)
    case .sm2(let model): model.retrievability(of: memory.asSM2, after: days)
    case .leitner(let model): model.retrievability(of: memory.asLeitner(model), after: days)
    }
  }

  package func interval(of memory: CardMemory, to retention: Double) -> Double {
    switch self {
    case .fsrs7(let model): model.interval(of: memory.asFSRS7, to: retention)
    case .fsrs6(let model): model.interval(of: memory.asFSRS6, to: retention)
    case .sm2(let model): model.interval(of: memory.asSM2, to: retention)
    case .leitner(let model): model.interval(of: memory.asLeitner(model), to: retention)
    }
  }
}

extension CardMemory {
  /// Halfway, where the other model has none.
  private var likelyDifficulty: Double { difficulty ?? 5.5 }

  var asFSRS7: FSRS7.Memory {
    if case .fsrs7(let memory) = self { return memory }
    return FSRS7.Memory(
      slowStability: stability,
      fastStability: 0.8 * stability,
      difficulty: likelyDifficulty
    )
  }

  var asFSRS6: FSRS6.Memory {
    if case .fsrs6(let memory) = self { return memory }
    return FSRS6.Memory(
      stability: max(stability, FSRS6.minimumStability),
      difficulty: likelyDifficulty
    )
  }

  fileprivate var asSM2: SM2.Memory {
    if case .sm2(let memory) = self { return memory }
    let interval = max(1, stability.rounded())
    return SM2.Memory(
      repetitions: interval < 6 ? 1 : 2,
      easiness: 2.5,
      interval: interval,
      isRepeatedToday: false
    )
  }

  /// The last box that is looked through no later than the memory lasts.
  fileprivate func asLeitner(_ model: Leitner) -> Leitner.Memory {
    if case .leitner(let memory) = self { return memory }
    let place = model.boxes.lastIndex { Double($0) <= stability } ?? 0
    return Leitner.Memory(box: place + 1, age: 0, interval: model.boxes[place])
  }
}
