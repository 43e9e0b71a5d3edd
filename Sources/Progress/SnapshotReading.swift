import Basics
import JSON
import Questions
import Scheduling

extension Snapshot {
  /// Reads the text of `progress.json`.
  package init(reading bytes: [UInt8]) throws(SnapshotError) {
    let json: JSONNode
    do {
      json = try JSONNode(parsing: bytes)
    } catch {
      throw .damaged(line: error.line, column: error.column, reason: "\(error.reason)")
    }
    let schema = json["schema"]?.string ?? ""
    guard schema == Self.schema else {
      if schema.hasPrefix("grill.progress/") { throw .newer(schema: schema) }
      throw damage("schema", "this is no progress file of Grill", in: bytes)
    }
    // Without one it was written by an earlier version.
    guard json["sum"] == nil || hasOwnSum(bytes) else {
      throw damage("sum", "its checksum is that of another text: it was changed", in: bytes)
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
      latest: log["latest"].flatMap(Event.Position.init(json:))
    )
    guard let cards = json["cards"], cards.kind == .object, let days = json["days"]?.object else {
      throw damage("cards", "cards or days are missing", in: bytes)
    }
    for member in days {
      guard let day = CivilDay(text: member.name), let tally = DayTally(json: member.value) else {
        throw damage(member.name, "the day's counts cannot be read", in: bytes)
      }
      self.days[day] = tally
    }
    var card = cards.members
    while card.next() {
      let name = card.name
      var unknown: [JSONMember] = []
      guard let facts = CardFacts(json: card.value, &unknown) else {
        throw damage(name, "the card's memory cannot be read", in: bytes)
      }
      self.cards[name] = facts
      if !unknown.isEmpty { others.cards[name] = unknown }
    }
    let ignored = log["ignored"]?.strings
    self.ignored = Set(ignored ?? [])
    isComplete =
      log["names"]?.bool == true && ignored != nil
      && self.ignored.isDisjoint(with: Event.What.kinds)
    relinks = json["relinks"]?.array?.compactMap(Relinks.Known.init(json:)) ?? []
    seen = Seen(json: json)
    toldPermissions = json["shared"]?.string.flatMap { Int($0, radix: 8) } ?? 0
    others.members = json.members(without: memberNames)
  }
}

private let memberNames: Set = [
  "schema", "log", "settings", "days", "cards", "relinks", "seen", "shared",
  "sum",
]
private let cardMemberNames =
  CardStateReading.nameList + [
    "suspended", "flagged", "noted", "portrait", "buried", "seconds", "coverage",
  ]

extension CardFacts {
  private static let names = JSONNames(cardMemberNames)

  /// `nil` where a member has a value that it cannot have.
  ///
  /// Each member once: ten thousand of these are read at every start.
  fileprivate init?(json: JSONNode, _ unknown: inout [JSONMember]) {
    guard json.kind == .object else { return nil }
    var reading = CardStateReading()
    var suspended: JSONNode?
    var flagged: JSONNode?
    var noted: JSONNode?
    var portrait: Portrait?
    var buried: JSONNode?
    var seconds: Double?
    var coverage: Double?
    var member = json.members
    while let place = member.next(among: CardFacts.names) {
      switch place - CardStateReading.nameList.count {
      case 0: suspended = member.value
      case 1: flagged = member.value
      case 2: noted = member.value
      case 3: portrait = Portrait(json: member.value)
      case 4: buried = member.value
      case 5: seconds = member.value.double.within(0...600)
      case 6: coverage = member.value.double.within(0...1)
      default: reading.take(member.value, place)
      }
    }
    self.init()
    if reading.hasStage {
      guard let state = reading.state else { return nil }
      self.state = state
    }
    if let suspended {
      guard let time = time(suspended) else { return nil }
      suspendedSince = time
    }
    if let flagged {
      guard let time = time(flagged) else { return nil }
      flaggedSince = time
    }
    if let buried {
      guard let at = buried["at"].flatMap(time),
        let until = buried["until"]?.string.flatMap(CivilDay.init(text:))
      else { return nil }
      self.buried = Buried(at: at, until: until)
    }
    if let noted {
      guard let at = noted["at"].flatMap(time), let digest = noted["digest"]?.string else {
        return nil
      }
      self.noted = Noted(at: at, digest: digest)
    }
    self.portrait = portrait
    self.seconds = seconds
    self.coverage = coverage
    if member.hasPassedOthers { unknown = json.members(without: Set(cardMemberNames)) }
  }
}

/// `nil` where it is none, or one that is not kept.
private func time(_ json: JSONNode) -> LocalTime? {
  json.string.flatMap(LocalTime.init(timestamp:)).flatMap { $0.isKept ? $0 : nil }
}

extension LogMark {
  fileprivate init?(json: JSONNode) {
    guard let length = json["length"]?.int.within(0...Int.max),
      let checksum = json["tail"]?.string.flatMap({ UInt32($0, radix: 16) })
    else { return nil }
    let hash = json["hash"]?.string.flatMap { UInt64($0, radix: 16) }
    self.init(length: length, checksum: checksum, hash: hash.map(LogHash.init(value:)))
  }
}

extension JSONNode {
  fileprivate func members(without names: Set<String>) -> [JSONMember] {
    guard let object else { return [] }
    return object.filter { !names.contains($0.name) }.map {
      JSONMember($0.name, JSONValue($0.value))
    }
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
