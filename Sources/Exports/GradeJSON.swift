import Grading
package import JSON
package import Sessions

/// A graded answer on one line.
///
/// `coverage` is the extent of all points together, or 1, 0.5 or 0 for a short answer;
/// `share` counts points as screens do. `start` and `end` of the evidence count Unicode code points of
/// the answer. Ends with a line feed. `id` is the request's, where it has one; `judgement` is what a
/// grader of the learner's own says.
package func gradeJSON(
  of graded: GradedAnswer,
  _ answer: String,
  id: JSONNode? = nil,
  judgement: Judgement? = nil
) -> String {
  var members = id.map { [JSONMember("id", JSONValue($0))] } ?? []
  switch graded {
  case .points(let coverage, let flags):
    members += [
      JSONMember("coverage", JSONValue(coverage.extent.rounded4)),
      JSONMember("share", JSONValue(coverage.share.rounded4)),
      JSONMember("points", JSONValue(coverage.points.map { form(of: $0, in: answer) })),
    ]
    if !flags.isEmpty {
      let asked = flags.map { flag -> JSONValue in
        [
          "flag": .string(flag.text), "said": .string(flag.said),
          "verbatim": .bool(flag.isVerbatim),
        ]
      }
      members.append(JSONMember("red_flags", JSONValue(asked)))
    }
  case .short(let verdict):
    let value = verdict.mark == .right ? 1 : verdict.mark == .near ? 0.5 : 0
    members += [
      JSONMember("coverage", JSONValue(value)),
      JSONMember("mark", .string(verdict.mark.rawValue)),
      JSONMember("wanted", .string(verdict.wanted)),
      JSONMember("difference", JSONValue(verdict.difference.map(form))),
    ]
    if let line = verdict.line { members.append(JSONMember("line", JSONValue(line))) }
  }
  if let judgement {
    let own: JSONValue = [
      "score": JSONValue(judgement.score.rounded4), "feedback": .string(judgement.feedback),
    ]
    members.append(JSONMember("grader", own))
  }
  return safeLine(of: .object(members))
}

/// What was wrong with a line, counted from 1, in the place of what it would have come to.
package func gradeErrorJSON(_ error: String, line: Int, id: JSONNode? = nil) -> String {
  let members = id.map { [JSONMember("id", JSONValue($0))] } ?? []
  return safeLine(
    of: .object(
      members + [JSONMember("line", JSONValue(line)), JSONMember("error", .string(error))]
    )
  )
}

private func form(of point: Coverage.Point, in answer: String) -> JSONValue {
  let place = point.place.map { answer.codePoints(of: $0) }
  var members = [
    JSONMember("point", .string(point.point.text)), JSONMember("mark", .string(point.mark.name)),
    JSONMember("extent", JSONValue(point.extent.rounded4)),
    JSONMember("weight", JSONValue(point.weight.rounded4)),
    JSONMember("evidence", JSONValue(point.evidence)),
    JSONMember("start", place.map { JSONValue($0.lowerBound) } ?? .null),
    JSONMember("end", place.map { JSONValue($0.upperBound) } ?? .null),
  ]
  if point.isContradicted { members.append(JSONMember("contradicted", true)) }
  if point.point.isMust { members.insert(JSONMember("must", true), at: 1) }
  return .object(members)
}

private func form(_ piece: Difference) -> JSONValue {
  switch piece {
  case .same(let text): ["same": .string(text)]
  case .missing(let text): ["missing": .string(text)]
  case .extra(let text): ["extra": .string(text)]
  }
}

extension Coverage.Mark {
  fileprivate var name: String {
    switch self {
    case .covered: "covered"
    case .partly: "partly"
    case .missed: "missed"
    }
  }
}

extension String {
  /// The range of code points that these bytes of UTF-8 are.
  fileprivate func codePoints(of bytes: Range<Int>) -> Range<Int> {
    // Every byte that does not go on with a character begins one.
    let start = utf8.prefix(bytes.lowerBound).count { $0 & 0xc0 != 0x80 }
    let length = utf8.dropFirst(bytes.lowerBound).prefix(bytes.count).count { $0 & 0xc0 != 0x80 }
    return start..<start + length
  }
}
