import Grading
import JSON
import Questions

/// The texts of a question as Markdown, and what plain text leaves out; only what it has.
func source(of question: Question) -> JSONValue {
  var members: [JSONMember] = []
  func add(_ name: String, _ value: String?) {
    if let value { members.append(JSONMember(name, .string(value))) }
  }
  func add(_ name: String, _ values: [JSONValue]) {
    if !values.isEmpty { members.append(JSONMember(name, .array(values))) }
  }
  add("number", question.number)
  add("title", question.titleMarkdown)
  add("context", question.context.map(JSONValue.string))
  add("stem", question.stem)
  add("answer", question.answer)
  if question.answer == nil, question.gap != .missing { add("gap", question.gap.rawValue) }
  add("key_problem", question.keyProblem?.rawValue)
  add(
    "key_points",
    question.statedPoints.map { point in
      ["text": .string(point.text), "must": .bool(point.isMust), "also": JSONValue(point.aliases)]
    }
  )
  add("musts", question.musts.map(JSONValue.string))
  add(
    "follow_ups",
    question.followUps.map { followUp in
      ["question": .string(followUp.question), "answer": JSONValue(followUp.answer)]
    }
  )
  if let goal = question.goal { members.append(JSONMember("seconds", JSONValue(goal))) }
  add("weight", question.weight)
  add("sources", question.sources.map(JSONValue.string))
  add("same", question.same.map(JSONValue.string))
  add("after", question.after.map(JSONValue.string))
  return .object(members)
}
