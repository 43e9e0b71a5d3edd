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
    let text = bytes.span
    self.cards.reserveCapacity(cards.likelyCount)
    var card = cards.members
    while card.next(in: cards) {
      let name = card.name(in: cards)
      var unknown: [JSONMember] = []
      let isGood = self.cards[name, default: CardFacts()]
        .read(cards, at: card.place, in: text, &unknown)
      guard isGood else { throw damage(name, "the card's memory cannot be read", in: bytes) }
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
    "suspended", "flagged", "buried", "seconds", "coverage", "noted", "portrait", "fixed",
  ]

extension CardFacts {
  private static let names = JSONNames(cardMemberNames)

  /// Becomes what the object at that place says; false where a member has a value that it cannot have.
  ///
  /// `text` is all of the file's bytes. Each member once: ten thousand of these are read at every
  /// start.
  fileprivate mutating func read(
    _ json: JSONNode,
    at place: JSONPlace,
    in text: Span<UInt8>,
    _ unknown: inout [JSONMember]
  ) -> Bool {
    guard json.kind(at: place) == .object else { return false }
    var reading = CardStateReading()
    var suspended: JSONPlace?
    var flagged: JSONPlace?
    var noted: JSONPlace?
    var portrait: JSONPlace?
    var buried: JSONPlace?
    var seconds: Double?
    var coverage: Double?
    var fixed: JSONPlace?
    var member = json.members(at: place)
    while let name = member.next(among: CardFacts.names, in: json) {
      switch name - CardStateReading.nameList.count {
      case 0: suspended = member.place
      case 1: flagged = member.place
      case 2: buried = member.place
      case 3: seconds = json.double(at: member.place).within(0...600)
      case 4: coverage = json.double(at: member.place).within(0...1)
      case 5: noted = member.place
      case 6: portrait = member.place
      case 7: fixed = member.place
      default: reading.take(json, member.place, name, in: text)
      }
    }
    self = CardFacts()
    if reading.hasStage {
      state = reading.state
      if state == nil { return false }
    }
    if let suspended {
      suspendedSince = keptTime(json, at: suspended, in: text)
      if suspendedSince == nil { return false }
    }
    if let flagged {
      flaggedSince = keptTime(json, at: flagged, in: text)
      if flaggedSince == nil { return false }
    }
    if let buried {
      self.buried = Buried(json: json.node(at: buried))
      if self.buried == nil { return false }
    }
    self.seconds = seconds
    self.coverage = coverage
    if let noted {
      self.noted = Noted(json: json.node(at: noted))
      if self.noted == nil { return false }
    }
    if let fixed { self.fixed = FixedMark.all(in: json.node(at: fixed)) }
    if let portrait { sight = Sight(written: json.node(at: portrait)) }
    if member.hasPassedOthers {
      unknown = json.node(at: place).members(without: Set(cardMemberNames))
    }
    return true
  }
}

extension CardFacts.Noted {
  /// `nil` where something is missing.
  fileprivate init?(json: JSONNode) {
    guard let digest = json["digest"]?.string,
      let at = json["at"]?.string.flatMap(LocalTime.init(timestamp:)), at.isKept
    else { return nil }
    self.init(at: at, digest: digest)
  }
}

extension CardFacts.Buried {
  /// `nil` where something is missing.
  fileprivate init?(json: JSONNode) {
    guard let until = json["until"]?.string.flatMap(CivilDay.init(text:)),
      let at = json["at"]?.string.flatMap(LocalTime.init(timestamp:)), at.isKept
    else { return nil }
    self.init(at: at, until: until)
  }
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
