import Basics
package import JSON
import Progress

/// A saved session as a JSON document.
///
/// ```json
/// {"schema":"grill.session/1","started":"2026-11-21T08:12:00Z","saved":"...","paused":0,
///  "latest":{"at":1795248720125,"id":"01KF"},"ready":["q1"],
///  "waiting":[{"card":"q2","until":1795248720125,"behind":4}],
///  "showing":{"card":"q1","seconds":4.5,"revealed":true,"written":"...","ticked":[0],
///             "judgement":{"score":0.5,"feedback":"..."},"hints":1,"answered":3.5,"covered":[2],"partly":[],"missed":[0],"flags":[0]},
///  "steps":[{"card":"q3","seconds":9,"place":"ready","at":0,"events":["01KF"],"answers":0}],
///  "answers":["01KF"],"selection":["ml"],"manner":{"goal":90,"cold":true},
///  "draft":{"card":"q1","text":"..."}}
/// ```
extension SavedSession {
  package var json: JSONValue {
    var members: [JSONMember] = [
      JSONMember("schema", .string(Self.schema)),
      JSONMember("started", .string(timestamp(startedAt))),
      JSONMember("saved", .string(timestamp(savedAt))),
      JSONMember("paused", .number(JSONNumber(pausedSeconds))),
    ]
    if let latest { members.append(JSONMember("latest", latest.json)) }
    members += [
      JSONMember("ready", .array(ready.map(JSONValue.string))),
      JSONMember("waiting", .array(waiting.map(\.json))),
    ]
    if let showing { members.append(JSONMember("showing", .object(showing.members))) }
    members += [
      JSONMember("steps", .array(steps.map(\.json))),
      JSONMember("answers", .array(answers.map(JSONValue.string))),
    ]
    if !selection.isEmpty {
      members.append(JSONMember("selection", .array(selection.map(JSONValue.string))))
    }
    if !manner.members.isEmpty { members.append(JSONMember("manner", .object(manner.members))) }
    if let draft {
      var parts: [JSONMember] = [
        JSONMember("card", .string(draft.card)), JSONMember("text", .string(draft.text)),
      ]
      if draft.isNote { parts.append(JSONMember("note", .bool(true))) }
      members.append(JSONMember("draft", .object(parts)))
    }
    return .object(members)
  }

  /// `nil` where it is damaged or from another version: a session is then begun anew.
  package init?(json: JSONNode) {
    guard json["schema"]?.string == Self.schema,
      let startedAt = json["started"]?.string.flatMap(LocalTime.init(timestamp:)),
      let savedAt = json["saved"]?.string.flatMap(LocalTime.init(timestamp:)),
      startedAt.isKept, savedAt.isKept
    else { return nil }
    self.startedAt = startedAt
    self.savedAt = savedAt
    pausedSeconds = json["paused"]?.double.within(0...1e9) ?? 0
    latest = json["latest"].flatMap(Event.Position.init(json:))
    ready = json["ready"]?.strings ?? []
    waiting = json["waiting"]?.array?.compactMap(Waiting.init(json:)) ?? []
    showing = json["showing"].flatMap(Showing.init(json:))
    steps = json["steps"]?.array?.compactMap(Step.init(json:)) ?? []
    answers = json["answers"]?.strings ?? []
    selection = json["selection"]?.strings ?? []
    manner = json["manner"].map(Drill.Manner.init(json:)) ?? Drill.Manner()
    if let card = json["draft"]?["card"]?.string, let text = json["draft"]?["text"]?.string {
      draft = Draft(card: card, text: text, isNote: json["draft"]?["note"]?.bool ?? false)
    }
  }

  private static let schema = "grill.session/1"
}

/// `nil` where it is none that Grill writes.
private func keptMoment(_ json: JSONNode?) -> Moment? {
  json?.int64.within(0...LocalTime.lastKept).map(Moment.init(milliseconds:))
}

extension SavedSession.Waiting {
  fileprivate var json: JSONValue {
    [
      "card": .string(card), "until": .number(JSONNumber(until.milliseconds)),
      "behind": .number(JSONNumber(answers)),
    ]
  }

  fileprivate init?(json: JSONNode) {
    guard let card = json["card"]?.string, let until = keptMoment(json["until"]) else { return nil }
    self.init(card: card, until: until, answers: json["behind"]?.int.within(0...1_000_000) ?? 0)
  }
}

extension SavedSession.Showing {
  fileprivate var members: [JSONMember] {
    var members = [
      JSONMember("card", .string(card)),
      JSONMember("seconds", .number(JSONNumber(sight.seconds))),
    ]
    if sight.isRevealed { members.append(JSONMember("revealed", true)) }
    if let written = sight.written { members.append(JSONMember("written", .string(written))) }
    if !sight.ticked.isEmpty {
      let ticked = sight.ticked.sorted().map { JSONValue.number(JSONNumber($0)) }
      members.append(JSONMember("ticked", .array(ticked)))
    }
    return members + sight.members
  }

  fileprivate init?(json: JSONNode) {
    guard let card = json["card"]?.string, let seconds = json["seconds"]?.double.within(0...1e9)
    else { return nil }
    var sight = Sight(seconds: seconds)
    sight.isRevealed = json["revealed"]?.bool ?? false
    sight.written = json["written"]?.string
    sight.ticked = Set(json["ticked"]?.array?.compactMap(\.int) ?? [])
    sight.readMembers(of: json)
    self.init(card: card, sight: sight)
  }
}

extension SavedSession.Step {
  fileprivate var json: JSONValue {
    var members = showing.members + place.members
    if !others.isEmpty {
      let moves = others.map { move in
        JSONValue.object([JSONMember("card", .string(move.card))] + move.place.members)
      }
      members.append(JSONMember("others", .array(moves)))
    }
    if !events.isEmpty {
      members.append(JSONMember("events", .array(events.map(JSONValue.string))))
    }
    members.append(JSONMember("answers", .number(JSONNumber(answers))))
    return .object(members)
  }

  fileprivate init?(json: JSONNode) {
    guard let showing = SavedSession.Showing(json: json), let place = Queue.Place(json: json),
      let answers = json["answers"]?.int.within(0...1_000_000)
    else { return nil }
    self.showing = showing
    self.place = place
    self.answers = answers
    others = json["others"]?.array?.compactMap(Move.init(json:)) ?? []
    // Sessions that an earlier version left have one at most.
    events = json["events"]?.strings ?? (json["event"]?.string).map { [$0] } ?? []
  }
}

extension SavedSession.Step.Move {
  fileprivate init?(json: JSONNode) {
    guard let card = json["card"]?.string, let place = Queue.Place(json: json) else { return nil }
    self.init(card: card, place: place)
  }
}

extension Queue.Place {
  fileprivate var members: [JSONMember] {
    switch self {
    case .out: [JSONMember("place", "out")]
    case .ready(let index):
      [JSONMember("place", "ready"), JSONMember("at", .number(JSONNumber(index)))]
    case .waiting(let moment, let answers, let index):
      [
        JSONMember("place", "waiting"),
        JSONMember("at", .number(JSONNumber(index))),
        JSONMember("until", .number(JSONNumber(moment.milliseconds))),
        JSONMember("behind", .number(JSONNumber(answers))),
      ]
    }
  }

  fileprivate init?(json: JSONNode) {
    let index = json["at"]?.int.within(0...1_000_000)
    switch (json["place"]?.string, index) {
    case ("out", _): self = .out
    case ("ready", let index?): self = .ready(at: index)
    case ("waiting", let index?):
      guard let until = keptMoment(json["until"]) else { return nil }
      let answers = json["behind"]?.int.within(0...1_000_000) ?? 0
      self = .waiting(until: until, answers: answers, at: index)
    default: return nil
    }
  }
}
