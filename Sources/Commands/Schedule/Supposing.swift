import Basics
import Progress
import Scheduling

extension Ledger {
  /// As if that model had scheduled all answers; itself for `nil`.
  func supposing(_ model: String?, at time: LocalTime) -> Ledger {
    guard let model, model != settings.model else { return self }
    var settings = settings
    settings.model = model
    var ledger = self
    ledger.apply(Event(id: "supposed", at: time, what: .settings(settings)))
    return ledger
  }

  /// What plans days: the model in force where it foretells recall, else FSRS-7 as if it had scheduled
  /// all answers.
  func planning(at time: LocalTime) -> (model: any PlanningModel, ledger: Ledger) {
    if let model = scheduler.model.forPlanning { return (model, self) }
    let ledger = supposing(FSRS7.name, at: time)
    return (ledger.scheduler.model.forPlanning ?? FSRS7(), ledger)
  }
}
