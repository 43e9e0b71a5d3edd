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
/// In `learning` and `relearning` a `step` follows the stage, and `due` is a time. The numbers between
/// `due` and `last` are those of the model, see `CardMemory.numbers`.
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
        JSONMember("due", .string(due))
      ]
      + memory.numbers.map { JSONMember($0.name, .number($0.value.shortest)) }
      + [
        JSONMember("last", .string(timestamp(lastReview))),
        JSONMember("reviews", .number(JSONNumber(reviews))),
        JSONMember("lapses", .number(JSONNumber(lapses))),
      ]
  }

  /// `nil` where something is missing, of another type or out of any range.
  package init?(json: JSONNode) {
    var state = CardStateReading()
    var member = json.members
    while let name = member.next(among: CardStateReading.names, in: json) {
      state.take(json, member.place, name, in: json.bytes.span)
    }
    guard let known = state.state else { return nil }
    self = known
  }
}

/// A card's memory while its members are read, whatever order they lie in.
struct CardStateReading {
  /// Whether there is a stage at all, be it one that is known or not.
  private(set) var hasStage = false
  private var stage: String?
  private var step: Int?
  private var due: Due?
  private var memory = CardMemoryReading()
  private var last: LocalTime?
  private var reviews: Int?
  private var lapses: Int?

  static let nameList =
    ["stage", "step", "due", "last", "reviews", "lapses"] + CardMemoryReading.nameList
  static let names = JSONNames(nameList)

  /// Takes the value at that place, where `name` is the number of its name in the list and `text` all
  /// of the file's bytes.
  mutating func take(_ json: JSONNode, _ place: JSONPlace, _ name: Int, in text: Span<UInt8>) {
    switch name {
    case 0:
      hasStage = true
      stage = json.string(at: place)
    case 1: step = json.int(at: place).within(0...1_000_000_000)
    case 2: due = Due(json: json, at: place, in: text)
    case 3: last = keptTime(json, at: place, in: text)
    case 4: reviews = json.int(at: place).within(0...1_000_000_000)
    case 5: lapses = json.int(at: place).within(0...1_000_000_000)
    default: memory.take(json.double(at: place), name - 6)
    }
  }

  /// `nil` where something is missing, of another type or out of any range.
  var state: CardState? {
    let known: Stage? =
      switch (stage, step) {
      case ("review", _): .review
      case ("learning", let step?): .learning(step: step)
      case ("relearning", let step?): .relearning(step: step)
      default: nil
      }
    guard let known, let due, let memory = memory.memory, let last, let reviews, let lapses else {
      return nil
    }
    return CardState(
      memory: memory,
      stage: known,
      due: due,
      lastReview: last,
      reviews: reviews,
      lapses: lapses
    )
  }
}

extension Due {
  /// A day is ten characters, a time is more.
  ///
  /// It may lie behind the last time that is kept: what happened then is due later.
  fileprivate init?(json: JSONNode, at place: JSONPlace, in text: Span<UInt8>) {
    if let day = CivilDay(json: json, at: place, in: text) {
      self = .on(day)
    } else if let time = LocalTime(timestamp: json, at: place, in: text),
      time.moment.milliseconds >= 0
    {
      self = .at(time.moment)
    } else {
      return nil
    }
  }
}

/// `nil` where it is no time, or one that is not kept.
func keptTime(_ json: JSONNode, at place: JSONPlace, in text: Span<UInt8>) -> LocalTime? {
  LocalTime(timestamp: json, at: place, in: text).flatMap { $0.isKept ? $0 : nil }
}
