import Basics
package import JSON
import Scheduling

extension ScheduleSettings {
  /// Written in full, so that a default that changes later does not change a schedule.
  package var json: JSONValue {
    .object(
      [
        JSONMember("model", .string(model)),
        JSONMember("weights", weightsJSON),
        JSONMember("desired_retention", JSONValue(desiredRetention)),
        JSONMember("learning_steps", learningSteps.json),
        JSONMember("relearning_steps", relearningSteps.json),
        JSONMember("maximum_interval", JSONValue(maximumInterval)),
        JSONMember("new_per_day", JSONValue(newPerDay)),
        JSONMember("reviews_per_day", JSONValue(reviewsPerDay)),
        JSONMember("minutes_per_day", minutesPerDay.map { JSONValue($0) } ?? .null),
        JSONMember("minutes_on_last_day", minutesOnLastDay.map { JSONValue($0) } ?? .null),
        JSONMember("interview", interview.map { .string($0.description) } ?? .null),
        JSONMember("pause", pause?.json ?? .null),
        JSONMember("weekday_shares", .array(weekdayShares.map { .number($0.shortest) })),
        JSONMember("spread", .bool(isSpread)),
        JSONMember("day_start", JSONValue(dayStart)),
      ] + others
    )
  }

  private var weightsJSON: JSONValue {
    let models = weights.sorted { $0.key < $1.key }
    return .object(
      models.map { JSONMember($0.key, .array($0.value.map { .number($0.shortest) })) }
    )
  }

  /// What is missing or out of range keeps its default; `nil` where `json` is no object.
  package init?(json: JSONNode) {
    guard let members = json.object else { return nil }
    for member in members {
      let value = member.value
      switch member.name {
      case "model": model = value.string ?? model
      case "weights":
        guard let models = value.object else { break }
        for one in models {
          weights[one.name] = one.value.array?.compactMap { $0.double.within(-1e6...1e6) }
        }
      case "desired_retention":
        desiredRetention = value.double.within(0.01...0.99) ?? desiredRetention
      case "learning_steps": learningSteps = LearningSteps(json: value) ?? learningSteps
      case "relearning_steps": relearningSteps = LearningSteps(json: value) ?? relearningSteps
      case "maximum_interval":
        maximumInterval = value.int.within(1...36500) ?? maximumInterval
      case "new_per_day": newPerDay = value.int.within(0...1_000_000) ?? newPerDay
      case "reviews_per_day": reviewsPerDay = value.int.within(0...1_000_000) ?? reviewsPerDay
      case "minutes_per_day": minutesPerDay = value.int.within(1...1440)
      case "minutes_on_last_day": minutesOnLastDay = value.int.within(0...1440)
      case "interview": interview = value.string.flatMap(CivilDay.init(text:))
      case "pause": pause = Pause(json: value)
      case "weekday_shares": weekdayShares = value.shares ?? weekdayShares
      case "spread": isSpread = value.bool ?? isSpread
      case "day_start": dayStart = value.int.within(0...23) ?? dayStart
      default: others.append(JSONMember(member.name, JSONValue(value)))
      }
    }
  }
}

extension ScheduleSettings.Pause {
  fileprivate var json: JSONValue {
    ["from": .string(from.description), "until": .string(until.description)]
  }

  fileprivate init?(json: JSONNode) {
    guard let from = json["from"]?.string.flatMap(CivilDay.init(text:)),
      let until = json["until"]?.string.flatMap(CivilDay.init(text:))
    else { return nil }
    self.init(from: from, until: until)
  }
}

extension JSONNode {
  /// One for each weekday; `nil` where it is anything else.
  fileprivate var shares: [Double]? {
    guard let array else { return nil }
    let shares = array.compactMap { $0.double.within(0...1) }
    return shares.count == 7 && array.count == 7 ? shares : nil
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
