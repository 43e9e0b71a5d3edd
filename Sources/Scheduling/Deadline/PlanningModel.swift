/// A model that takes over what any model left of a card.
package protocol ScheduledModel: ForgettingModel {
  /// What this model believes about a card; of a memory that another model left the nearest that can
  /// be said.
  static func memory(of card: CardMemory) -> Memory
}

/// A model that foretells recall, so that days ahead can be planned and simulated with it.
package protocol PlanningModel: ScheduledModel where Memory: StretchableMemory {}

extension FSRS7: PlanningModel {
  package static func memory(of card: CardMemory) -> Memory { card.asFSRS7 }
}

extension FSRS6: PlanningModel {
  package static func memory(of card: CardMemory) -> Memory { card.asFSRS6 }
}

/// Whichever is in force takes a card as it is.
extension Model: ScheduledModel {
  package static func memory(of card: CardMemory) -> CardMemory { card }
}

extension Model {
  /// Itself, to plan with; `nil` for models that only say when a card comes back.
  package var forPlanning: (any PlanningModel)? {
    switch self {
    case .fsrs7(let model): model
    case .fsrs6(let model): model
    case .sm2, .leitner: nil
    }
  }
}
