import Basics
import JSON
import Questions
import Scheduling

extension Snapshot {
  /// Reads the text of `progress.json`.
  package init(reading bytes: [UInt8]) throws(SnapshotError) {
    let json: JSONValue
    do {
      json = try JSONValue(parsing: bytes)
    } catch {
      throw .damaged(line: error.line, column: error.column, reason: "\(error.reason)")
    }
    let schema = json["schema"]?.string ?? ""
    guard schema == Self.schema else {
      if schema.hasPrefix("grill.progress/") { throw .newer(schema: schema) }
      throw damage("schema", "this is no progress file of Grill", in: bytes)
    }
    guard let log = json["log"], let mark = LogMark(json: log),
      let events = log["events"]?.int.within(0...1_000_000_000)
    else { throw damage("log", "the log's mark is incomplete", in: bytes) }
    guard let settings = json["settings"].flatMap(ScheduleSettings.init(json:)) else {
      throw damage("settings", "the settings are missing", in: bytes)
    }
    self.init(
      log: mark,
      settings: settings,
      cards: [:],
      days: [:],
      eventCount: events,
      latest: Event.Position(json: log["latest"])
    )
    guard let cards = json["cards"]?.object, let days = json["days"]?.object else {
      throw damage("cards", "cards or days are missing", in: bytes)
    }
    for member in days {
      guard let day = CivilDay(text: member.name), let tally = DayTally(json: member.value) else {
        throw damage(member.name, "the day's counts cannot be read", in: bytes)
      }
      self.days[day] = tally
    }
    for member in cards {
      guard let facts = CardFacts(json: member.value) else {
        throw damage(member.name, "the card's memory cannot be read", in: bytes)
      }
      self.cards[member.name] = facts
      let unknown = member.value.members(without: cardMemberNames)
      if !unknown.isEmpty { others.cards[member.name] = unknown }
    }
    let ignored = log["ignored"]?.array?.compactMap(\.string)
    self.ignored = Set(ignored ?? [])
    isComplete =
      log["names"]?.bool == true && ignored != nil
      && self.ignored.isDisjoint(with: Event.What.kinds)
    relinks = (json["relinks"]?.array ?? []).compactMap(Relinks.Known.init(json:))
    seen = Seen(json: json)
    toldPermissions = json["shared"]?.string.flatMap { Int($0, radix: 8) } ?? 0
    others.members = json.members(without: memberNames)
  }
}

private let memberNames: Set = [
  "schema", "log", "settings", "days", "cards", "relinks", "seen", "shared",
]
private let cardMemberNames = CardState.memberNames.union([
  "suspended", "flagged", "noted", "portrait",
])

extension CardFacts {
  /// `nil` where a member has a value that it cannot have.
  fileprivate init?(json: JSONValue) {
    self.init()
    if json["stage"] != nil {
      guard let state = CardState(json: json) else { return nil }
      self.state = state
    }
    if let since = json["suspended"] {
      guard let time = time(since) else { return nil }
      suspendedSince = time
    }
    if let since = json["flagged"] {
      guard let time = time(since) else { return nil }
      flaggedSince = time
    }
    if let noted = json["noted"] {
      guard let at = noted["at"].flatMap(time), let digest = noted["digest"]?.string else {
        return nil
      }
      self.noted = Noted(at: at, digest: digest)
    }
    portrait = json["portrait"].flatMap(Portrait.init(json:))
    guard json.object != nil else { return nil }
  }
}

/// `nil` where it is none, or one that is not kept.
private func time(_ json: JSONValue) -> LocalTime? {
  json.string.flatMap(LocalTime.init(timestamp:)).flatMap { $0.isKept ? $0 : nil }
}

extension LogMark {
  fileprivate init?(json: JSONValue) {
    guard let length = json["length"]?.int.within(0...Int.max),
      let checksum = json["tail"]?.string.flatMap({ UInt32($0, radix: 16) })
    else { return nil }
    let hash = json["hash"]?.string.flatMap { UInt64($0, radix: 16) }
    self.init(length: length, checksum: checksum, hash: hash.map(LogHash.init(value:)))
  }
}

extension Event.Position {
  fileprivate init?(json: JSONValue?) {
    guard let at = json?["at"]?.int64.within(0...LocalTime.lastKept), let id = json?["id"]?.string
    else { return nil }
    self.init(moment: Moment(milliseconds: at), id: id)
  }
}

extension JSONValue {
  fileprivate func members(without names: Set<String>) -> [JSONMember] {
    (object ?? []).filter { !names.contains($0.name) }
  }
}

/// Points to the first place that names the member, or to the start.
private func damage(_ name: String, _ reason: String, in bytes: [UInt8]) -> SnapshotError {
  let name = Array(JSONValue.string(name).compact().utf8)
  let offset = bytes.indices.first { bytes[$0...].starts(with: name) } ?? 0
  let line = bytes[..<offset].count { $0 == lineFeed } + 1
  let start = bytes[..<offset].lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
  let column = String(decoding: bytes[start..<offset], as: UTF8.self).count + 1
  return .damaged(line: line, column: column, reason: reason)
}
