import JSON
import Progress

/// The ways of a session that are not the usual ones, as `{"goal":90,"cold":true}`; a goal of 0 is none.
extension Drill.Manner {
  var members: [JSONMember] {
    var members: [JSONMember] = []
    switch goal {
    case .usual: break
    case .none: members.append(JSONMember("goal", 0))
    case .seconds(let seconds): members.append(JSONMember("goal", .number(JSONNumber(seconds))))
    }
    // As text, for a reader that takes numbers for doubles would change a large one.
    if let seed { members.append(JSONMember("seed", .string(String(seed)))) }
    let ways = [
      ("two_button", isTwoButton), ("cold", isCold), ("typed", isTyped), ("choices", offersChoices),
    ]
    return members + ways.filter(\.1).map { JSONMember($0.0, true) }
  }

  init(json: JSONNode) {
    let goal: Goal =
      switch json["goal"]?.double.within(0...1e6) {
      case nil: .usual
      case 0: .none
      case let seconds?: .seconds(seconds)
      }
    self.init(
      goal: goal,
      isTwoButton: json["two_button"]?.bool ?? false,
      isCold: json["cold"]?.bool ?? false,
      isTyped: json["typed"]?.bool ?? false,
      offersChoices: json["choices"]?.bool ?? false,
      seed: json["seed"]?.string.flatMap { UInt64($0) }
    )
  }
}
