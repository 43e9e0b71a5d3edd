import Basics
import Exports
import Host
import Progress
import Scheduling

/// `grill fit`: the model's weights, from the learner's own answers or from a file of anybody's.
package struct FitSchedule: Verb {
  package var name: String { "fit" }
  package var group: VerbGroup { .everyDay }
  package var summary: String {
    "fit the schedule to you, where that foretells your answers better"
  }
  package var operand: String? { nil }
  package var examples: [VerbExample] {
    [
      VerbExample("grill fit", "from all of your answers"),
      VerbExample("grill fit --dry-run", "only say what that would come to"),
      VerbExample("grill fit --reset", "back to the weights that suit most people"),
      VerbExample("grill fit --reviews r.csv --json", "a review log of anybody's"),
    ]
  }
  package var options: [CommandOption] { [.reviews, .model, .dryRun, .resetWeights, .json] }

  package init() {}

  package func changesProgress(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    if let path = invocation.value(of: .reviews) {
      guard !invocation.has(.resetWeights) else { throw .resetOfFile }
      let model = chosenModel(invocation) ?? .fsrs7(FSRS7())
      let reviews = try program.reviews(at: path)
      let outcome = try self.outcome(of: model, reviews)
      program.world.console.write(text(outcome, invocation, isSaved: false))
      return .success
    }
    let files = try ProgressFiles(invocation, in: program.world)
    if invocation.has(.resetWeights) {
      try reset(invocation, files, in: program)
    } else if invocation.has(.dryRun) {
      let store = try ProgressStore.reading(files, in: program.world)
      program.report(store.notes, about: files)
      let outcome = try self.outcome(of: store, invocation)
      program.world.console.write(text(outcome, invocation, isSaved: false))
    } else {
      let time = program.world.clock.local()
      let outcome = try program.recording(in: files) { store throws(Failure) in
        let outcome = try self.outcome(of: store, invocation)
        guard outcome.isAdopted else { return outcome }
        var settings = store.ledger.settings
        settings.weights[outcome.model.name] = outcome.model.weights
        try program.append(settings, to: &store, at: time)
        return outcome
      }
      program.world.console.write(text(outcome, invocation, isSaved: outcome.isAdopted))
    }
    return .success
  }

  private func chosenModel(_ invocation: Invocation) -> Model? {
    invocation.value(of: .model).flatMap(Model.name(typed:)).flatMap(Model.init(named:))
  }

  private func outcome(of model: Model, _ reviews: [PastReview]) throws(Failure) -> FitOutcome {
    guard let outcome = FitOutcome(fitting: model, to: reviews) else { throw .noWeights(model) }
    return outcome
  }

  /// By the model in force, or by another with the weights that it has already.
  private func outcome(
    of store: ProgressStore,
    _ invocation: Invocation
  ) throws(Failure) -> FitOutcome {
    var settings = store.ledger.settings
    if let model = chosenModel(invocation) { settings.model = model.name }
    let events = try store.history()
    return try outcome(of: settings.scheduler.model, pastReviews(answers(in: events)))
  }

  private func reset(
    _ invocation: Invocation,
    _ files: ProgressFiles,
    in program: Program
  ) throws(Failure) {
    let time = program.world.clock.local()
    let model = chosenModel(invocation)
    let hadAny = try program.recording(in: files) { store throws(Failure) in
      var settings = store.ledger.settings
      let name = model?.name ?? settings.scheduler.model.name
      let hadAny = settings.weights.removeValue(forKey: name) != nil
      try program.append(settings, to: &store, at: time)
      return hadAny
    }
    program.world.console.write(
      hadAny
        ? "The published weights are in force again; every card was scheduled anew.\n"
        : "The published weights are in force already.\n"
    )
  }

  private func text(_ outcome: FitOutcome, _ invocation: Invocation, isSaved: Bool) -> String {
    invocation.has(.json)
      ? fitJSON(of: outcome.report(isSaved: isSaved)) : outcome.sentences(isSaved: isSaved)
  }
}

extension Program {
  /// The answers of a review log as FSRS's optimisers read it.
  fileprivate func reviews(at path: String) throws(Failure) -> [PastReview] {
    let log = try foreign(path, reading: "the review log")
    let (reviews, findings) = readPastReviews(ForeignText(reading: log, file: path))
    report(findings)
    guard !reviews.isEmpty else { throw .noReviews(path) }
    return reviews
  }
}

extension Failure {
  fileprivate static let resetOfFile = Failure(
    .usage,
    "--reset puts your own weights back; it has nothing to do with --reviews."
  )

  fileprivate static func noWeights(_ model: Model) -> Failure {
    Failure(
      .usage,
      "\(model.name) has no weights to fit.",
      advice: ["There are some in: \(FSRS7.name), \(FSRS6.name) (--model)"]
    )
  }

  fileprivate static func noReviews(_ path: String) -> Failure {
    Failure(
      .badData,
      "\(path): no answer was found.",
      advice: ["Expected: a CSV with the columns card_id, review_time_ms and rating"]
    )
  }
}
