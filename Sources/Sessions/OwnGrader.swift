import Grading
package import JSON
import Questions

/// What a grader of the learner's own says of an answer.
package struct Judgement: Hashable, Sendable {
  /// From 0 to 1.
  package var score: Double
  /// Plain text of any number of lines; may be empty.
  package var feedback: String

  package init(score: Double, feedback: String = "") {
    self.score = score
    self.feedback = feedback
  }
}

/// What such a grader is asked: one JSON object.
package struct GraderQuestion: Hashable, Sendable {
  package var question: String
  package var keyPoints: [String]
  package var answer: String

  package init(question: String, keyPoints: [String], answer: String) {
    self.question = question
    self.keyPoints = keyPoints
    self.answer = answer
  }

  /// `{"question","key_points":[...],"answer"}`, on one line.
  package var json: JSONValue {
    [
      "question": .string(question),
      "key_points": .array(keyPoints.map(JSONValue.string)),
      "answer": .string(answer),
    ]
  }
}

/// Why what a grader said is no judgement.
package enum JudgementError: Error, Hashable, Sendable {
  case noJSON
  case noScore
  case outOfRange
}

extension JudgementError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noJSON: "what it said is no JSON object"
    case .noScore: "what it said has no number \"score\""
    case .outOfRange: "its score is not from 0 to 1"
    }
  }
}

extension Judgement {
  /// `{"score":0..1,"feedback":"..."}`, whatever else is there; feedback of thousands of characters is
  /// cut.
  package init(reading bytes: [UInt8]) throws(JudgementError) {
    guard let json = try? JSONNode(parsing: bytes), json.kind == .object else { throw .noJSON }
    try self.init(json: json)
  }

  init(json: JSONNode) throws(JudgementError) {
    guard let score = json["score"]?.double else { throw .noScore }
    guard (0...1).contains(score) else { throw .outOfRange }
    self.score = score
    feedback = String((json["feedback"]?.string ?? "").prefix(4000))
  }

  var json: JSONValue {
    ["score": .number(JSONNumber(score)), "feedback": .string(feedback)]
  }
}

extension Drill {
  /// A grader of the learner's own has judged the answer that shows; what it says decides what is
  /// suggested, unless the learner fixes marks.
  package mutating func take(_ judgement: Judgement) {
    guard case .revealed(let card, var revealed) = state, revealed.written != nil else { return }
    revealed.written?.judgement = judgement
    revealed.suggested = suggestion(for: card, revealed)
    state = .revealed(card, revealed)
  }

  /// What such a grader is asked about the answer that shows; `nil` where none was written, or nothing
  /// is known of what was wanted.
  package var graderQuestion: GraderQuestion? {
    guard case .revealed(let card, let revealed) = state, let written = revealed.written,
      let question = questions[card.question]
    else { return nil }
    let points = written.coverage.points.map(\.point.text)
    guard !points.isEmpty else { return nil }
    return GraderQuestion(question: question.title, keyPoints: points, answer: written.text)
  }
}
