package import Questions

/// One question of an interview, with the phases in which it is answered.
package struct MockPart: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Scenarios included: both are planned aloud and then held against a checklist.
    case design
    case coding
    /// A story in four boxes: situation, task, action, result.
    case behavioural
    case theory
  }

  package var question: QuestionID
  package var kind: Kind
  /// At least one.
  package var phases: [MockPhase]

  package init(question: QuestionID, kind: Kind, phases: [MockPhase]) {
    self.question = question
    self.kind = kind
    self.phases = phases
  }

  /// What all phases take together.
  package var seconds: Double { phases.reduce(0) { $0 + $1.seconds } }
}

/// A stretch of time for one thing.
package struct MockPhase: Hashable, Sendable {
  package var name: String
  package var seconds: Double
  /// What an interviewer expects now; empty where nothing is to be said.
  package var cue: String

  package init(name: String, seconds: Double, cue: String = "") {
    self.name = name
    self.seconds = seconds
    self.cue = cue
  }
}

extension MockPart.Kind {
  init(of question: Question) {
    self =
      switch question.form.name {
      case "design", "scenario": .design
      case "coding": .coding
      case "behavioural": .behavioural
      default: .theory
      }
  }

  /// How it goes where the document does not time it.
  var phases: [MockPhase] {
    switch self {
    case .design:
      [
        phase("Requirements", 300), phase("High-level", 600), phase("Deep dive", 900),
        phase("Scaling", 300),
      ]
    case .coding:
      [
        phase("Clarify", 180), phase("Plan", 300), phase("Code", 900), phase("Test", 300),
        phase("Complexity", 120),
      ]
    case .behavioural:
      [
        phase("Situation", 60), phase("Task", 30), phase("Action", 150), phase("Result", 60),
      ]
    case .theory: [phase("Answer", 300)]
    }
  }

  /// A phase of that name, with the cue that goes with it.
  func phase(_ name: String, _ seconds: Double) -> MockPhase {
    let words = name.lowercased()
    let cue = cues.first { cue in
      cue.kind == self && cue.words.contains { words.contains($0) }
    }
    return MockPhase(name: name, seconds: seconds, cue: cue?.text ?? "")
  }
}

/// By words that the names of phases have, for a document may call them otherwise.
private let cues: [(kind: MockPart.Kind, words: [String], text: String)] = [
  (
    .design, ["requirement", "question", "scope", "clarif", "sizing"],
    "Ask before you draw: who uses it, how much, how fast, and what may fail."
  ),
  (
    .design, ["deep", "hard", "component", "detail"],
    "Take the riskiest box apart: its data, its algorithm, its limits, how you would measure it."
  ),
  (
    .design, ["high", "flow", "overview", "architecture", "sketch"],
    "Draw the boxes: name each hop from the request to the answer, and what it keeps."
  ),
  (
    .design, ["scal", "fail", "cost", "wrap", "bottleneck", "operat"],
    "Ten times the load: what breaks first, what it costs, what you would watch."
  ),
  (.coding, ["clarif"], "Say the inputs, the outputs and the odd cases before any code."),
  (.coding, ["plan"], "Name two ways to do it and why you take one of them."),
  (.coding, ["code"], "Write it in your editor; note here what you would say while you do."),
  (.coding, ["test"], "Walk through an example by hand, then the odd cases."),
  (.coding, ["complex"], "Time and memory, and what you would change for ten times the data."),
  (.behavioural, ["situation"], "Two sentences: where, when, what was at stake."),
  (.behavioural, ["task"], "What was yours to do."),
  (.behavioural, ["action"], "What you did, step by step, and which choice you turned down."),
  (.behavioural, ["result"], "What came of it, with a number, and what you learned."),
  (.theory, ["answer"], "Answer as you would say it: first the point, then why, then an example."),
]
