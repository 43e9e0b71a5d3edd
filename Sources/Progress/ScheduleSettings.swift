package import JSON
package import Scheduling

/// What decides the schedule: how well to remember, in which steps, how much a day.
package struct ScheduleSettings: Sendable, Hashable {
  /// The forgetting model asked for, as in `fsrs-7`.
  ///
  /// A name that is not known here is kept; FSRS-7 schedules in its place.
  package var model = FSRS7.name
  /// The probability of recall at which a card is asked again.
  package var desiredRetention = 0.9
  package var learningSteps: LearningSteps = [60, 600]
  /// After a card in review was missed.
  package var relearningSteps: LearningSteps = [600]
  /// In days.
  package var maximumInterval = 36500
  package var newPerDay = 20
  package var reviewsPerDay = 200
  /// The hour at which the learner's day begins.
  package var dayStart = 4
  /// Members that a newer Grill wrote and this one does not know.
  package var others: [JSONMember] = []

  package init() {}

  package var scheduler: Scheduler {
    Scheduler(
      model: Model(named: model) ?? .fsrs7(FSRS7()),
      desiredRetention: min(max(desiredRetention, 0.01), 0.99),
      learningSteps: learningSteps,
      relearningSteps: relearningSteps,
      maximumInterval: max(1, maximumInterval),
      dayStart: dayStart
    )
  }
}

extension ScheduleSettings {
  /// Written in full, so that a default that changes later does not change a schedule.
  package var json: JSONValue {
    .object(
      [
        JSONMember("model", .string(model)),
        JSONMember("desired_retention", JSONValue(desiredRetention)),
        JSONMember("learning_steps", learningSteps.json),
        JSONMember("relearning_steps", relearningSteps.json),
        JSONMember("maximum_interval", JSONValue(maximumInterval)),
        JSONMember("new_per_day", JSONValue(newPerDay)),
        JSONMember("reviews_per_day", JSONValue(reviewsPerDay)),
        JSONMember("day_start", JSONValue(dayStart)),
      ] + others
    )
  }

  /// What is missing or out of range keeps its default; `nil` where `json` is no object.
  package init?(json: JSONNode) {
    guard let members = json.object else { return nil }
    for member in members {
      let value = member.value
      switch member.name {
      case "model": model = value.string ?? model
      case "desired_retention":
        desiredRetention = value.double.within(0.01...0.99) ?? desiredRetention
      case "learning_steps": learningSteps = LearningSteps(json: value) ?? learningSteps
      case "relearning_steps": relearningSteps = LearningSteps(json: value) ?? relearningSteps
      case "maximum_interval":
        maximumInterval = value.int.within(1...36500) ?? maximumInterval
      case "new_per_day": newPerDay = value.int.within(0...1_000_000) ?? newPerDay
      case "reviews_per_day": reviewsPerDay = value.int.within(0...1_000_000) ?? reviewsPerDay
      case "day_start": dayStart = value.int.within(0...23) ?? dayStart
      default: others.append(JSONMember(member.name, JSONValue(value)))
      }
    }
  }
}

extension LearningSteps {
  fileprivate var json: JSONValue {
    .array(seconds.map { .number($0.shortest) })
  }

  /// `nil` where one of them is no wait between a second and a year.
  fileprivate init?(json: JSONNode) {
    guard let values = json.array else { return nil }
    let seconds = values.compactMap { $0.double.within(1...31_536_000) }
    guard seconds.count == values.count else { return nil }
    self.init(seconds: seconds)
  }
}

extension Double {
  /// Without a fraction where there is none, as people write it.
  var shortest: JSONNumber {
    Int(exactly: self).map { JSONNumber($0) } ?? JSONNumber(self)
  }
}

extension Optional where Wrapped: Comparable {
  /// `nil` outside the bounds.
  package func within(_ bounds: ClosedRange<Wrapped>) -> Wrapped? {
    flatMap { bounds.contains($0) ? $0 : nil }
  }
}
