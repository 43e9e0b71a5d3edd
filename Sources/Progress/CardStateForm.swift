import Basics
package import JSON
package import Scheduling

/// A card's memory as progress files write it.
///
/// ```json
/// {"stage": "review", "due": "2026-12-01", "stability": 8.29, "difficulty": 5.1,
///  "last": "2026-11-21T08:12:00.125+01:00", "reviews": 3, "lapses": 0}
/// ```
///
/// In `learning` and `relearning` a `step` follows the stage, and `due` is a time.
extension CardState {
  package var json: JSONValue {
    .object(members)
  }

  var members: [JSONMember] {
    let (name, step): (String, Int?) =
      switch stage {
      case .learning(let step): ("learning", step)
      case .review: ("review", nil)
      case .relearning(let step): ("relearning", step)
      }
    let due =
      switch due {
      case .at(let moment): timestamp(LocalTime(moment, offset: lastReview.offset))
      case .on(let day): day.description
      }
    return [JSONMember("stage", .string(name))]
      + (step.map { [JSONMember("step", .number(JSONNumber($0)))] } ?? [])
      + [
        JSONMember("due", .string(due)),
        JSONMember("stability", .number(JSONNumber(memory.stability))),
        JSONMember("difficulty", .number(JSONNumber(memory.difficulty))),
        JSONMember("last", .string(timestamp(lastReview))),
        JSONMember("reviews", .number(JSONNumber(reviews))),
        JSONMember("lapses", .number(JSONNumber(lapses))),
      ]
  }

  static let memberNames: Set = [
    "stage", "step", "due", "stability", "difficulty", "last", "reviews", "lapses",
  ]

  /// `nil` where something is missing, of another type or out of any range.
  package init?(json: JSONValue) {
    guard let stage = Stage(json: json),
      let due = json["due"]?.string.flatMap(Due.init(text:)),
      let stability = json["stability"]?.double.within(1e-9...1e9),
      let difficulty = json["difficulty"]?.double.within(0...100),
      let last = json["last"]?.string.flatMap(LocalTime.init(timestamp:)), last.isKept,
      let reviews = json["reviews"]?.int.within(0...1_000_000_000),
      let lapses = json["lapses"]?.int.within(0...1_000_000_000)
    else { return nil }
    self.init(
      memory: MemoryState(stability: stability, difficulty: difficulty),
      stage: stage,
      due: due,
      lastReview: last,
      reviews: reviews,
      lapses: lapses
    )
  }
}

extension Stage {
  fileprivate init?(json: JSONValue) {
    let step = json["step"]?.int.within(0...1_000_000_000)
    switch (json["stage"]?.string, step) {
    case ("review", _): self = .review
    case ("learning", let step?): self = .learning(step: step)
    case ("relearning", let step?): self = .relearning(step: step)
    default: return nil
    }
  }
}

extension Due {
  /// A day is ten characters, a time is more.
  ///
  /// It may lie behind the last time that is kept: what happened then is due later.
  fileprivate init?(text: String) {
    if let time = LocalTime(timestamp: text), time.moment.milliseconds >= 0 {
      self = .at(time.moment)
    } else if let day = CivilDay(text: text) {
      self = .on(day)
    } else {
      return nil
    }
  }
}

extension CivilDay {
  /// Reads `2026-11-21`.
  init?(text: String) {
    guard text.utf8.count == 10, let time = LocalTime(parsing: text) else { return nil }
    self = time.calendarDay
  }
}
