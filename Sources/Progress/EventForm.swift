import Basics
import JSON
import Questions
import Scheduling

/// An event as one line of the log, a compact JSON object.
///
/// ```json
/// {"id":"01KF...","at":1795248720125,"zone":3600,"kind":"review","card":"q1","grade":3,
///  "seconds":12.4,"how":"recalled","model":"fsrs-6","sum":"8f1e22b0"}
/// ```
///
/// `at` counts milliseconds since 1970 UTC, `zone` seconds east. Every line begins with `id`, `at`,
/// `zone` and `kind` and ends with `sum`; what lies between belongs to the kind:
///
/// - `review`: `card grade seconds how [coverage missed covered fixed flags goal_met rubric due] model`
///   with `fixed` as in `[{"point":"...","said":"...","covered":true}]`
/// - `undo`: `event`
/// - `suspend`, `restore`, `reset`, `flag`, `unflag`: `card`
/// - `bury`: `card` and the day `until` which it is not asked
/// - `note`: `question` and the `digest` of what was written, left out where it was taken out
/// - `rubric`: see `RubricForm.swift`
/// - `settings`: `settings`
/// - `checkpoint`: `card state`
/// - `days`: `days`, each with its counts up to that event; see `DayCounts`
/// - `question`: `question` and its portrait, see `PortraitForm.swift`
/// - `relink`: see `RelinkForm.swift`
///
/// `sum` is the CRC-32, eight lower-case hexadecimal digits, of the line's bytes before `,"sum":`.
/// A kind, or a kind's content, that this version does not know is kept and ignored.
extension Event {
  /// Without a line feed.
  package var line: String {
    if case .unknown(_, let line) = what { return line }
    let open = JSONValue.object(head + members).compact().utf8.dropLast()
    return String(decoding: Array(open) + sumMember(of: open), as: UTF8.self)
  }

  /// Reads a line without its line feed; `nil` where it is damaged.
  package init?(line: ArraySlice<UInt8>) {
    var reader = EventReader(Array(line))
    guard let event = reader.event(in: 0..<line.count) else { return nil }
    self = event
  }

  private var head: [JSONMember] {
    [
      JSONMember("id", .string(id)),
      JSONMember("at", .number(JSONNumber(at.moment.milliseconds))),
      JSONMember("zone", .number(JSONNumber(at.offset))),
      JSONMember("kind", .string(what.kind)),
    ]
  }

  private var members: [JSONMember] {
    switch what {
    case .review(let review): review.members
    case .undo(let event): [JSONMember("event", .string(event))]
    case .suspend(let card), .restore(let card), .reset(let card), .flag(let card),
      .unflag(let card):
      [JSONMember("card", .string(card))]
    case .bury(let card, let day):
      [JSONMember("card", .string(card)), JSONMember("until", .string(day.description))]
    case .note(let question, let digest):
      [JSONMember("question", .string(question))]
        + (digest.map { [JSONMember("digest", .string($0))] } ?? [])
    case .rubric(let rubric): rubric.members
    case .settings(let settings): [JSONMember("settings", settings.json)]
    case .checkpoint(let card, let state):
      [JSONMember("card", .string(card)), JSONMember("state", state.json)]
    case .days(let days): [JSONMember("days", .object(Progress.members(of: days)))]
    case .question(let id, let portrait):
      [JSONMember("question", .string(id))] + portrait.members
    case .relink(let relink): relink.members
    case .unknown: []
    }
  }
}

extension Event {
  static let reviewKind = "review"
}

extension Event.What {
  /// What this version understands.
  static let kinds: Set = [
    "review", "undo", "suspend", "restore", "reset", "bury", "flag", "unflag", "note", "rubric",
    "settings", "checkpoint", "days", "question", "relink",
  ]

  fileprivate var kind: String {
    switch self {
    case .review: Event.reviewKind
    case .undo: "undo"
    case .suspend: "suspend"
    case .restore: "restore"
    case .reset: "reset"
    case .bury: "bury"
    case .flag: "flag"
    case .unflag: "unflag"
    case .note: "note"
    case .rubric: "rubric"
    case .settings: "settings"
    case .checkpoint: "checkpoint"
    case .days: "days"
    case .question: "question"
    case .relink: "relink"
    case .unknown(let kind, _): kind
    }
  }

  init?(kind: String, _ json: JSONNode) {
    switch (kind, json["card"]?.string) {
    case ("undo", _):
      guard let event = json["event"]?.string else { return nil }
      self = .undo(event)
    case ("suspend", let card?):
      self = .suspend(card)
    case ("restore", let card?):
      self = .restore(card)
    case ("reset", let card?):
      self = .reset(card)
    case ("bury", let card?):
      guard let day = json["until"]?.string.flatMap(CivilDay.init(text:)) else { return nil }
      self = .bury(card, until: day)
    case ("flag", let card?):
      self = .flag(card)
    case ("unflag", let card?):
      self = .unflag(card)
    case ("note", _):
      guard let question = json["question"]?.string else { return nil }
      self = .note(question, digest: json["digest"]?.string)
    case ("rubric", _):
      guard let rubric = RubricReview(json: json) else { return nil }
      self = .rubric(rubric)
    case ("settings", _):
      guard let settings = json["settings"].flatMap(ScheduleSettings.init(json:)) else {
        return nil
      }
      self = .settings(settings)
    case ("checkpoint", let card?):
      guard let state = json["state"].flatMap(CardState.init(json:)) else { return nil }
      self = .checkpoint(card, state)
    case ("days", _):
      guard let days = json["days"].flatMap(days(json:)) else { return nil }
      self = .days(days)
    case ("question", _):
      guard let id = json["question"]?.string, let portrait = Portrait(json: json) else {
        return nil
      }
      self = .question(id, portrait)
    case ("relink", _):
      guard let relink = Relink(json: json) else { return nil }
      self = .relink(relink)
    default:
      return nil
    }
  }
}

private func days(json: JSONNode) -> [CivilDay: DayTally]? {
  guard let members = json.object else { return nil }
  var days: [CivilDay: DayTally] = [:]
  for member in members {
    guard let day = CivilDay(text: member.name), let tally = DayTally(json: member.value) else {
      return nil
    }
    days[day] = tally
  }
  return days
}

extension Review {
  fileprivate var members: [JSONMember] {
    var members = [
      JSONMember("card", .string(card)),
      JSONMember("grade", .number(JSONNumber(grade.rawValue))),
      JSONMember("seconds", .number(seconds.shortest)),
      JSONMember("how", .string(how.rawValue)),
    ]
    if let coverage { members.append(JSONMember("coverage", .number(coverage.shortest))) }
    func add(_ name: String, _ values: [JSONValue]) {
      if !values.isEmpty { members.append(JSONMember(name, .array(values))) }
    }
    add("missed", missed.map(JSONValue.string))
    add("covered", covered.map(JSONValue.string))
    add("fixed", fixed.map(\.json))
    add("flags", flags.map(JSONValue.string))
    if let goalMet { members.append(JSONMember("goal_met", .bool(goalMet))) }
    if let rubric { members.append(JSONMember("rubric", .string(rubric))) }
    if let due { members.append(JSONMember("due", .string(due.description))) }
    members.append(JSONMember("model", .string(model)))
    return members
  }
}

// MARK: - The sum

private let sumName = Array(",\"sum\":\"".utf8)

private func sumMember(of open: some Sequence<UInt8>) -> [UInt8] {
  sumName + Array(checksum(of: open).hexadecimal(digits: 8).utf8) + Array("\"}".utf8)
}

/// Whether the line ends with the sum of what comes before.
func hasGoodSum(_ line: Span<UInt8>) -> Bool {
  let start = line.count - sumName.count - 10
  guard start > 0, line[line.count - 2] == UInt8(ascii: "\""),
    line[line.count - 1] == UInt8(ascii: "}")
  else { return false }
  let name = sumName.span
  for index in name.indices where line[start + index] != name[index] { return false }
  let digits = line.extracting((start + sumName.count)..<(line.count - 2)).bytes
  return UInt64(littleEndian: digits.unsafeLoadUnaligned(as: UInt64.self))
    == hexadecimal(checksum(of: line.extracting(first: start)))
}

/// Eight lower-case digits in a word, the first one in the lowest byte; no step hangs on a digit.
private func hexadecimal(_ value: UInt32) -> UInt64 {
  var digits = UInt64(value.byteSwapped)
  digits = (digits | digits << 16) & 0x0000_ffff_0000_ffff
  digits = (digits | digits << 8) & 0x00ff_00ff_00ff_00ff
  digits = (digits >> 4 | digits << 8) & 0x0f0f_0f0f_0f0f_0f0f
  let letters = (digits &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
  return digits &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
}
