import Basics
package import JSON
import Progress

/// A saved session as a JSON document.
///
/// ```json
/// {"schema":"grill.session/1","started":"2026-11-21T08:12:00Z","saved":"...","paused":0,
///  "latest":{"at":1795248720125,"id":"01KF"},"ready":["q1"],
///  "waiting":[{"card":"q2","until":1795248720125}],
///  "showing":{"card":"q1","seconds":4.5,"revealed":true,"written":"...","ticked":[0]},
///  "steps":[{"card":"q3","seconds":9,"place":"ready","at":0,"event":"01KF","answers":0}],
///  "answers":["01KF"],"selection":["ml"],"draft":{"card":"q1","text":"..."}}
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
    if let draft {
      members.append(
        JSONMember("draft", ["card": .string(draft.card), "text": .string(draft.text)])
      )
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
    if let card = json["draft"]?["card"]?.string, let text = json["draft"]?["text"]?.string {
      draft = Draft(card: card, text: text)
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
    ["card": .string(card), "until": .number(JSONNumber(until.milliseconds))]
  }

  fileprivate init?(json: JSONNode) {
    guard let card = json["card"]?.string, let until = keptMoment(json["until"]) else { return nil }
    self.init(card: card, until: until)
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
    return members
  }

  fileprivate init?(json: JSONNode) {
    guard let card = json["card"]?.string, let seconds = json["seconds"]?.double.within(0...1e9)
    else { return nil }
    var sight = Sight(seconds: seconds)
    sight.isRevealed = json["revealed"]?.bool ?? false
    sight.written = json["written"]?.string
    sight.ticked = Set(json["ticked"]?.array?.compactMap(\.int) ?? [])
    self.init(card: card, sight: sight)
  }
}

extension SavedSession.Step {
  fileprivate var json: JSONValue {
    var members = showing.members
    switch place {
    case .out: members.append(JSONMember("place", "out"))
    case .ready(let index):
      members += [JSONMember("place", "ready"), JSONMember("at", .number(JSONNumber(index)))]
    case .waiting(let moment, let index):
      members += [
        JSONMember("place", "waiting"),
        JSONMember("at", .number(JSONNumber(index))),
        JSONMember("until", .number(JSONNumber(moment.milliseconds))),
      ]
    }
    if let event { members.append(JSONMember("event", .string(event))) }
    members.append(JSONMember("answers", .number(JSONNumber(answers))))
    return .object(members)
  }

  fileprivate init?(json: JSONNode) {
    guard let showing = SavedSession.Showing(json: json),
      let place = json["place"]?.string,
      let answers = json["answers"]?.int.within(0...1_000_000)
    else { return nil }
    let index = json["at"]?.int.within(0...1_000_000)
    self.showing = showing
    self.answers = answers
    event = json["event"]?.string
    switch (place, index) {
    case ("out", _): self.place = .out
    case ("ready", let index?): self.place = .ready(at: index)
    case ("waiting", let index?):
      guard let until = keptMoment(json["until"]) else { return nil }
      self.place = .waiting(until: until, at: index)
    default: return nil
    }
  }
}
