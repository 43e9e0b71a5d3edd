import JSON
import Questions

/// The members of a line of the log that are a rubric's: `deck grade answers [coverage flags]`.
extension RubricReview {
  var members: [JSONMember] {
    var members = [
      JSONMember("deck", .string(deck)),
      JSONMember("grade", .string(grade.rawValue)),
      JSONMember("answers", .number(JSONNumber(answers))),
    ]
    if let coverage { members.append(JSONMember("coverage", .number(coverage.shortest))) }
    if !flags.isEmpty { members.append(JSONMember("flags", .array(flags.map(JSONValue.string)))) }
    return members
  }

  /// `nil` where it is not what this version writes.
  init?(json: JSONNode) {
    guard let deck = json["deck"]?.string,
      let grade = json["grade"]?.string.flatMap(RubricGrade.init(rawValue:)),
      let answers = json["answers"]?.int.within(0...1_000_000)
    else { return nil }
    self.init(
      deck: deck,
      grade: grade,
      answers: answers,
      coverage: json["coverage"]?.double.within(0...1),
      flags: json["flags"]?.strings ?? []
    )
  }
}
