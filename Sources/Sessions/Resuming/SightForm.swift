import Grading
import JSON
import Progress

/// The parts of a sight that most cards do not have: written where they say something.
extension Sight {
  var members: [JSONMember] {
    var members: [JSONMember] = []
    if asking.hints > 0 { members.append(JSONMember("hints", .number(JSONNumber(asking.hints)))) }
    if let seconds = asking.answeredAfter {
      members.append(JSONMember("answered", .number(JSONNumber(seconds))))
    }
    if let judgement { members.append(JSONMember("judgement", judgement.json)) }
    func add(_ name: String, _ positions: some Sequence<Int>) {
      let numbers = positions.sorted().map { JSONValue.number(JSONNumber($0)) }
      if !numbers.isEmpty { members.append(JSONMember(name, .array(numbers))) }
    }
    for (name, mark) in marks { add(name, corrections.filter { $0.value == mark }.keys) }
    add("flags", confirmed)
    if hasListedFlags { members.append(JSONMember("listed", true)) }
    add("chosen", asking.chosen)
    if let claim = asking.claim { members.append(JSONMember("claim", .bool(claim))) }
    if let order = asking.order {
      members.append(JSONMember("order", .array(order.map { .number(JSONNumber($0)) })))
    }
    return members
  }

  mutating func readMembers(of json: JSONNode) {
    asking.hints = json["hints"]?.int.within(0...Drill.mostHints) ?? 0
    asking.answeredAfter = json["answered"]?.double.within(0...1e9)
    judgement = json["judgement"].flatMap { try? Judgement(json: $0) }
    func positions(_ name: String) -> [Int] { json[name]?.array?.compactMap(\.int) ?? [] }
    for (name, mark) in marks {
      for position in positions(name) { corrections[position] = mark }
    }
    confirmed = Set(positions("flags"))
    hasListedFlags = json["listed"]?.bool ?? false
    asking.chosen = Set(positions("chosen"))
    asking.claim = json["claim"]?.bool
    asking.order = json["order"]?.array.map { $0.compactMap(\.int) }
  }
}

private let marks: [(name: String, mark: Coverage.Mark)] = [
  ("covered", .covered), ("partly", .partly), ("missed", .missed),
]
