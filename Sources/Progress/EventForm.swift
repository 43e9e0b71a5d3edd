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
/// - `review`: `card grade seconds how [coverage missed covered flags goal_met rubric] model`
/// - `undo`: `event`
/// - `suspend`, `restore`, `flag`, `unflag`: `card`
/// - `note`: `question` and the `digest` of what was written, left out where it was taken out
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
    guard hasGoodSum(line),
      let json = try? JSONValue(parsing: Array(line)),
      let id = json["id"]?.string,
      let at = json["at"]?.int,
      let zone = json["zone"]?.int,
      let kind = json["kind"]?.string
    else { return nil }
    // Kept small before it is made: a time far outside would overflow.
    guard let milliseconds = Optional(at).within(0...Int(LocalTime.lastKept)),
      let offset = Optional(zone).within(-86399...86399)
    else { return nil }
    self.init(
      id: id,
      at: LocalTime(Moment(milliseconds: Int64(milliseconds)), offset: offset),
      what: What(kind: kind, json)
        ?? .unknown(kind: kind, line: String(decoding: line, as: UTF8.self))
    )
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
    case .suspend(let card), .restore(let card), .flag(let card), .unflag(let card):
      [JSONMember("card", .string(card))]
    case .note(let question, let digest):
      [JSONMember("question", .string(question))]
        + (digest.map { [JSONMember("digest", .string($0))] } ?? [])
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

extension Event.What {
  /// What this version understands.
  static let kinds: Set = [
    "review", "undo", "suspend", "restore", "flag", "unflag", "note", "settings", "checkpoint",
    "days", "question", "relink",
  ]

  fileprivate var kind: String {
    switch self {
    case .review: "review"
    case .undo: "undo"
    case .suspend: "suspend"
    case .restore: "restore"
    case .flag: "flag"
    case .unflag: "unflag"
    case .note: "note"
    case .settings: "settings"
    case .checkpoint: "checkpoint"
    case .days: "days"
    case .question: "question"
    case .relink: "relink"
    case .unknown(let kind, _): kind
    }
  }

  fileprivate init?(kind: String, _ json: JSONValue) {
    switch (kind, json["card"]?.string) {
    case ("review", let card?):
      guard let review = Review(json, card: card) else { return nil }
      self = .review(review)
    case ("undo", _):
      guard let event = json["event"]?.string else { return nil }
      self = .undo(event)
    case ("suspend", let card?):
      self = .suspend(card)
    case ("restore", let card?):
      self = .restore(card)
    case ("flag", let card?):
      self = .flag(card)
    case ("unflag", let card?):
      self = .unflag(card)
    case ("note", _):
      guard let question = json["question"]?.string else { return nil }
      self = .note(question, digest: json["digest"]?.string)
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

private func days(json: JSONValue) -> [CivilDay: DayTally]? {
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
    for (name, texts) in [("missed", missed), ("covered", covered), ("flags", flags)]
    where !texts.isEmpty {
      members.append(JSONMember(name, .array(texts.map(JSONValue.string))))
    }
    if let goalMet { members.append(JSONMember("goal_met", .bool(goalMet))) }
    if let rubric { members.append(JSONMember("rubric", .string(rubric))) }
    members.append(JSONMember("model", .string(model)))
    return members
  }

  fileprivate init?(_ json: JSONValue, card: String) {
    guard let grade = json["grade"]?.int.flatMap(Grade.init(rawValue:)),
      let seconds = json["seconds"]?.double.within(0...1e9),
      let how = json["how"]?.string,
      let model = json["model"]?.string
    else { return nil }
    self.init(card: card, grade: grade, seconds: seconds, how: How(rawValue: how), model: model)
    coverage = json["coverage"]?.double.within(0...1)
    missed = texts(json["missed"])
    covered = texts(json["covered"])
    flags = texts(json["flags"])
    goalMet = json["goal_met"]?.bool
    rubric = json["rubric"]?.string
  }
}

private func texts(_ json: JSONValue?) -> [String] {
  json?.array?.compactMap(\.string) ?? []
}

// MARK: - The sum

private let sumName = Array(",\"sum\":\"".utf8)

private func sumMember(of open: some Sequence<UInt8>) -> [UInt8] {
  sumName + Array(checksum(of: open).hexadecimal(digits: 8).utf8) + Array("\"}".utf8)
}

private func hasGoodSum(_ line: ArraySlice<UInt8>) -> Bool {
  let length = sumName.count + 10
  guard line.count > length, line.suffix(length).starts(with: sumName) else { return false }
  return line.suffix(length).elementsEqual(sumMember(of: line.dropLast(length)))
}
