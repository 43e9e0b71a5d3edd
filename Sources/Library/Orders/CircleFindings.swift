package import Basics
import Questions

/// Tells of questions and topics that come after each other in a circle, each circle where its first is.
///
/// - Complexity: O(n) in the questions and what they come after.
func circleFindings(_ questions: [Question], _ topics: [OrderedTopic]) -> [Finding] {
  guard questions.contains(where: \.comesAfter) else { return [] }
  let places = Dictionary(questions.enumerated().map { ($1.id, $0) }) { first, _ in first }
  // A question waits for topics, and a topic for its questions.
  var waits = questions.map { question in
    question.after.compactMap { places[$0] } + question.afterTopics.map { questions.count + $0 }
  }
  waits += [[Int]](repeating: [], count: topics.count)
  for (position, question) in questions.enumerated() {
    for topic in question.topics { waits[questions.count + topic].append(position) }
  }
  let circles = circles(among: waits)
  let groups = Dictionary(grouping: waits.indices) { circles[$0] }
  return groups.values.filter { $0.count > 1 || waits[$0[0]].contains($0[0]) }
    .sorted { $0[0] < $1[0] }
    .map { finding(of: $0, questions, topics) }
}

/// Where several topics are in it, they are what the circle is made of.
private func finding(of group: [Int], _ questions: [Question], _ topics: [OrderedTopic]) -> Finding
{
  let inside = group.filter { $0 >= questions.count }.map { topics[$0 - questions.count] }
  guard inside.count < 2 else {
    return Finding(.circle, at: inside[0].place, .circle(inside.map { "\"\($0.name)\"" }))
  }
  let asked = group.filter { $0 < questions.count }.map { questions[$0] }
  return Finding(.circle, at: asked[0].place, .circle(asked.map(\.id)))
}

extension Question {
  /// Whether it is to be learned after any other.
  fileprivate var comesAfter: Bool { !draft.after.isEmpty || !afterTopics.isEmpty }
}

extension Rule {
  package static let circle = Rule("W113", "questions that come after each other in a circle")
}

extension Finding.Message {
  fileprivate static func circle(_ names: [String]) -> Finding.Message {
    "each of \(names.joined(separator: ", ")) is said to come after another; the first is asked first"
  }
}
