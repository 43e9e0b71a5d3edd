import Basics
import Grading
import Questions
import Sessions

/// Questions to export, and the results of a quiz about them.
enum Sample {
  static let questions = [
    question("sort000one", Recall(), "When is insertion sort the right choice?") {
      $0.number = "Q1"
      $0.path = ["Algorithms", "Sorting"]
      $0.answer = """
        For **short** or *nearly sorted* input; libraries switch to it below some [threshold](http://x.org).

        1. few moves
        2. no extra memory

        | Input | Cost |
        |---|---|
        | sorted | linear |
        | reversed | quadratic, and every element moves past all that were placed before it |

        ```swift
        func sort() {}
        ```
        """
      $0.tags = ["sorting"]
      $0.difficulty = "easy"
      $0.minutes = 3
      $0.followUps = [FollowUp(question: "Is it stable?", answer: "Yes.")]
      $0.redFlags = ["never used in practice"]
      $0.statedPoints = [KeyPoint("short input", isMust: true), KeyPoint("nearly sorted input")]
    },
    question("graphs0two", Choice(), "Which traversal finds a shortest path without weights?") {
      $0.number = "Q2"
      $0.choices = ["depth first", "breadth first"]
      $0.correct = [1]
      $0.answer = "It visits nodes by their distance."
    },
    question("an-id-that-its-author-gave", Recall(), "Why do heaps live in arrays?") { _ in },
  ]

  static let other = question("other0deck", Recall(), "Größe der 問題?") {
    $0.stem = "```\nlet x = 1\n```"
    $0.answer = "Eins."
  }

  static let bank = Bank(
    questions: questions + [other],
    documents: [
      BankDocument(file: "decks/notes.md", deck: "notes", title: "Notes on algorithms"),
      BankDocument(file: "decks/other.md", deck: "other"),
    ]
  )

  static func question(
    _ id: QuestionID,
    _ form: any Form,
    _ title: String,
    _ change: (inout Draft) -> Void
  ) -> Question {
    var draft = Draft(form: form, title: title, line: 3, lastLine: 9)
    change(&draft)
    let deck = id.hasPrefix("other") ? "other" : "notes"
    return Question(id: id, deck: deck, file: "decks/\(deck).md", draft: draft)
  }

  /// Everything in it tries to drive the terminal.
  static let hostile: Question = {
    let evil = "\u{1b}]0;x\u{07}\u{9b}31m\u{202e}\u{7f}\r\nend\u{2028}"
    var draft = Draft(form: Recall(), title: evil, line: 1, lastLine: 1)
    draft.number = evil
    draft.path = [evil]
    draft.stem = evil
    draft.answer = evil
    draft.choices = [evil]
    draft.correct = [0]
    draft.statedPoints = [KeyPoint(evil)]
    draft.redFlags = [evil]
    draft.followUps = [FollowUp(question: evil)]
    draft.tags = [evil]
    draft.difficulty = evil
    return Question(id: "id\(evil)", deck: evil, file: evil, draft: draft)
  }()

  /// A result to fill in.
  static func result(_ question: Question, _ status: QuizReport.Status) -> QuizReport.Result {
    var result = quiz([question], answers: [:]).results[0]
    result.status = status
    result.reason = nil
    return result
  }

  static let report: QuizReport = {
    var pass = result(questions[0], .pass)
    pass.coverage = 1
    pass.points = questions[0].statedPoints.map { .init(point: $0, mark: .covered, evidence: "x") }
    var fail = result(questions[1], .fail)
    fail.coverage = 1.0 / 3
    fail.reason = "too few key points"
    fail.points = [
      .init(point: KeyPoint("by levels"), mark: .missed, evidence: nil),
      .init(
        point: KeyPoint("a queue of nodes, where each is visited once and remembers its parent"),
        mark: .missed,
        evidence: nil
      ),
      .init(point: KeyPoint("all edges count the same"), mark: .covered, evidence: "the same"),
    ]
    fail.flags = redFlags(["recursion is enough"], in: "I think that recursion is enough.")
    var half = fail
    half.question = other
    half.coverage = 0.5
    half.points = [
      .init(point: KeyPoint("eins"), mark: .partly, evidence: "ein")
    ]
    half.flags = []
    var skip = result(questions[2], .skip)
    skip.reason = "no answer was given"
    var error = result(questions[1], .error)
    error.reason = "the question marks no correct choice"
    var report = quiz([], answers: [:])
    report.results = [pass, fail, half, skip, error]
    return report
  }()
}
