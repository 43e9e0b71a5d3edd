import Basics
package import JSON
import Progress
import Questions

/// A saved interview as a JSON document.
///
/// ```json
/// {"schema":"grill.mock/1","started":"2026-11-21T08:12:00.000+00:00","saved":"...","seed":"7",
///  "words":["design"],"begun":2,"step":1,
///  "parts":[{"question":"ab12","kind":"design",
///            "phases":[{"name":"Requirements","seconds":300,"cue":"..."}]}],
///  "steps":[{"notes":"...","probes":["..."],"seconds":281.5}],
///  "scored":[0],"results":[{"part":0,"grade":"green","covered":["a"],"missed":[],"flags":[],
///                           "event":"01KF"}]}
/// ```
///
/// While parts are scored `scoring` is the part at hand, in the place of `step`.
extension SavedMock {
  package var json: JSONValue {
    var members: [JSONMember] = [
      JSONMember("schema", .string(schema)),
      JSONMember("started", .string(timestamp(startedAt))),
      JSONMember("saved", .string(timestamp(savedAt))),
      JSONMember("seed", .string(String(seed))),
      JSONMember("words", .array(words.map(JSONValue.string))),
      JSONMember("begun", .number(JSONNumber(begun))),
    ]
    switch place {
    case .step(let step): members.append(JSONMember("step", .number(JSONNumber(step))))
    case .scoring(let part): members.append(JSONMember("scoring", .number(JSONNumber(part))))
    }
    members += [
      JSONMember("parts", .array(plan.parts.map(\.json))),
      JSONMember(
        "steps",
        .array(
          notes.indices.map { step in
            [
              "notes": .string(notes[step]),
              "probes": .array(probes[step].map(JSONValue.string)),
              "seconds": .number(JSONNumber(seconds[step])),
            ]
          }
        )
      ),
      JSONMember("scored", .array(scored.map { .number(JSONNumber($0)) })),
      JSONMember("results", .array(results.keys.sorted().compactMap { results[$0]?.json(of: $0) })),
    ]
    return .object(members)
  }

  /// `nil` where it is damaged or from another version: an interview is then begun anew.
  package init?(json: JSONNode) {
    guard json["schema"]?.string == schema,
      let startedAt = json["started"]?.string.flatMap(LocalTime.init(timestamp:)),
      let savedAt = json["saved"]?.string.flatMap(LocalTime.init(timestamp:)),
      startedAt.isKept, savedAt.isKept,
      let seed = json["seed"]?.string.flatMap({ UInt64($0) }),
      let begun = json["begun"]?.int.within(1...1000),
      let parts = json["parts"]?.array?.compactMap(MockPart.init(json:)),
      let steps = json["steps"]?.array
    else { return nil }
    if let step = json["step"]?.int.within(0...1000) {
      place = .step(step)
    } else if let part = json["scoring"]?.int.within(0...1000) {
      place = .scoring(part: part)
    } else {
      return nil
    }
    self.startedAt = startedAt
    self.savedAt = savedAt
    self.seed = seed
    self.begun = begun
    words = json["words"]?.strings ?? []
    plan = MockPlan(parts: parts)
    notes = steps.map { $0["notes"]?.string ?? "" }
    probes = steps.map { $0["probes"]?.strings ?? [] }
    seconds = steps.map { $0["seconds"]?.double.within(0...1e7) ?? 0 }
    scored = json["scored"]?.array?.compactMap(\.int) ?? []
    for result in json["results"]?.array.map(Array.init) ?? [] {
      guard let part = result["part"]?.int, let read = Mock.Result(json: result) else { continue }
      results[part] = read
    }
  }
}

private let schema = "grill.mock/1"

extension MockPart {
  fileprivate var json: JSONValue {
    [
      "question": .string(question),
      "kind": .string(kind.rawValue),
      "phases": .array(
        phases.map { phase in
          [
            "name": .string(phase.name), "seconds": .number(JSONNumber(phase.seconds)),
            "cue": .string(phase.cue),
          ]
        }
      ),
    ]
  }

  fileprivate init?(json: JSONNode) {
    guard let question = json["question"]?.string,
      let kind = json["kind"]?.string.flatMap(Kind.init(rawValue:)),
      let phases = json["phases"]?.array
    else { return nil }
    let read = phases.compactMap { phase -> MockPhase? in
      guard let name = phase["name"]?.string, let seconds = phase["seconds"]?.double.within(0...1e6)
      else { return nil }
      return MockPhase(name: name, seconds: seconds, cue: phase["cue"]?.string ?? "")
    }
    guard read.count == phases.count else { return nil }
    self.init(question: question, kind: kind, phases: read)
  }
}

extension Mock.Result {
  fileprivate func json(of part: Int) -> JSONValue {
    [
      "part": .number(JSONNumber(part)),
      "grade": .string(grade.rawValue),
      "covered": .array(covered.map(JSONValue.string)),
      "missed": .array(missed.map(JSONValue.string)),
      "flags": .array(flags.map(JSONValue.string)),
      "event": .string(event),
    ]
  }

  fileprivate init?(json: JSONNode) {
    guard let grade = json["grade"]?.string.flatMap(RubricGrade.init(rawValue:)),
      let event = json["event"]?.string
    else { return nil }
    self.init(
      grade: grade,
      covered: json["covered"]?.strings ?? [],
      missed: json["missed"]?.strings ?? [],
      flags: json["flags"]?.strings ?? [],
      event: event
    )
  }
}
