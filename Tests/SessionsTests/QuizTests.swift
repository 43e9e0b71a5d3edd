import Basics
import Grading
import Questions
import Sessions
import Testing

struct QuizTests {
  private let points = [
    KeyPoint("gradient descent follows the slope"), KeyPoint("learning rate sets the step"),
    KeyPoint("momentum remembers earlier steps"),
  ]

  private func answered(
    _ question: Question,
    _ text: String,
    rules: QuizRules = QuizRules()
  ) throws -> QuizReport.Result {
    let file = AnswerFile(reading: text, file: "a.txt")
    let answers = [question.id: try #require(file.answers.first)]
    return try #require(quiz([question], answers: answers, rules: rules).results.first)
  }

  @Test func `an answer passes by its share of the key points`() throws {
    let question = question("q", points: points)
    let two = "== q\nGradient descent follows the slope; the learning rate sets the step."
    let failed = try answered(question, two)
    #expect(failed.status == .fail)
    #expect(failed.coverage == 2.0 / 3)
    #expect(failed.points.map(\.mark) == [.covered, .covered, .missed])
    #expect(failed.points[0].evidence != nil)
    #expect(failed.reason == "too few key points")
    var mild = QuizRules()
    mild.minCard = 2.0 / 3
    #expect(try answered(question, two, rules: mild).status == .pass)
  }

  @Test func `a must-have point that is missing fails a good share`() throws {
    var points = points
    points[2].isMust = true
    var mild = QuizRules()
    mild.minCard = 0.5
    let result = try answered(
      question("q", points: points),
      "== q\nGradient descent follows the slope; the learning rate sets the step.",
      rules: mild
    )
    #expect(result.status == .fail)
    #expect(result.reason?.contains("momentum remembers earlier steps") == true)
  }

  @Test(arguments: [
    ("== q  choice: b", QuizReport.Status.pass, nil),
    ("== q\nB", .pass, nil),
    ("== q  choice: a", .fail, "chose a, right is b"),
    ("== q  choice: a b", .fail, "chose a, b, right is b"),
    ("== q  choice: z", .error, "the question has only 3 choices"),
    ("== q\nthe second one", .error, "the question wants a choice, as in \"choice: c\""),
  ])
  func `a choice is right as a whole or not`(
    text: String,
    status: QuizReport.Status,
    reason: String?
  ) throws {
    let question = question("q", Choice()) { draft in
      draft.choices = ["x", "y", "z"]
      draft.correct = [1]
    }
    let result = try answered(question, text)
    #expect(result.status == status)
    #expect(result.reason == reason)
  }

  @Test(arguments: ["== q choice: a", "== q choice: z", "== q\nthe second one"])
  func `a choice without a right one is skipped and never counts`(text: String) throws {
    let unmarked = question("q", Choice(), points: points) { $0.choices = ["x", "y"] }
    let result = try answered(unmarked, text)
    #expect(result.status == .skip)
    #expect(!result.isComparable)
    #expect(result.reason == "the document marks no right option")
    let silent = quiz([unmarked], answers: [:])
    #expect(silent.results.map(\.reason) == ["the document marks no right option"])
    #expect(silent.selected == 0)
    let own = quiz([unmarked], answers: ownAnswers(of: [unmarked]))
    #expect(own.results.map(\.status) == [.skip])
  }

  @Test(arguments: [
    ("== s  ticks: 1 2 3", QuizReport.Status.pass, 1.0 as Double?),
    ("== s  ticks: 2", .fail, 1.0 / 3),
    ("== s  ticks: 4", .error, nil),
    ("== s  choice: a", .error, nil),
  ])
  func `ticks count as the points they stand for`(
    text: String,
    status: QuizReport.Status,
    coverage: Double?
  ) throws {
    let result = try answered(question("s", Scenario(), points: points), text)
    #expect(result.status == status)
    #expect(result.coverage == coverage)
  }

  @Test func `ticks for a question without a checklist are an error`() throws {
    #expect(try answered(question("q", points: points), "== q ticks: 1").status == .error)
  }

  @Test func `a red flag fails where it is said, not where it is denied or only near`() throws {
    let question = question("q", points: [KeyPoint("gradient descent")]) { draft in
      draft.redFlags = ["Adam always generalizes better than SGD"]
    }
    let said = "== q\nWith gradient descent, Adam always generalizes better than SGD."
    let failed = try answered(question, said)
    #expect(failed.status == .fail)
    #expect(failed.reason == "red flag: Adam always generalizes better than SGD")
    var lenient = QuizRules()
    lenient.failsOnRedFlag = false
    let passed = try answered(question, said, rules: lenient)
    #expect(passed.status == .pass)
    #expect(passed.flags.map(\.isVerbatim) == [true])
    let near = "== q\nWith gradient descent: better than SGD generalizes Adam, always."
    let reported = try answered(question, near)
    #expect(reported.status == .pass)
    #expect(reported.flags.map(\.isVerbatim) == [false])
    let denied = "== q\nGradient descent; Adam does not always generalize better than SGD."
    #expect(try answered(question, denied).status == .pass)
    let silent = try answered(question, "== q\ngradient descent")
    #expect(silent.flags.isEmpty)
  }

  @Test func `the score counts what was skipped unless it may be, but never what cannot be judged`()
    throws
  {
    let questions = [
      question("a", points: [KeyPoint("gradient descent")]),
      question("b", points: points),
      question("c", answer: nil),
    ]
    let file = AnswerFile(reading: "== a\ngradient descent", file: "a.txt")
    let answers = ["a": try #require(file.answers.first)]
    let report = quiz(questions, answers: answers)
    #expect(report.results.map(\.question.id) == ["a", "b", "c"])
    #expect(report.results.map(\.status) == [.pass, .skip, .skip])
    #expect(report.results[1].reason == "no answer was given")
    #expect(report.results[2].reason == "the document gives nothing to compare with")
    #expect(report.selected == 2)
    #expect(report.score == 0.5)
    var rules = QuizRules()
    rules.allowsSkip = true
    let mild = quiz(questions, answers: answers, rules: rules)
    #expect(mild.selected == 1)
    #expect(mild.score == 1)
    #expect(quiz([], answers: [:]).score == 0)
  }

  @Test func `the documents' own answers pass their own questions`() {
    let questions = [
      question(
        "a",
        answer: "- Gradient descent follows the slope.\n- The learning rate sets the step."
      ),
      question("b", Choice()) { draft in
        draft.choices = ["x", "y"]
        draft.correct = [0]
      },
      question("c", Scenario(), answer: "- one thing\n- another thing"),
    ]
    let report = quiz(questions, answers: ownAnswers(of: questions))
    #expect(report.results.map(\.status) == [.pass, .pass, .pass])
    #expect(report.results.map(\.coverage) == [1, 1, 1])
  }

  @Test func `a run with errors never passes, else the score decides`() throws {
    let points = [KeyPoint("gradient descent")]
    let questions = ["a", "b", "c"].map { question($0, points: points) }
    let right = AnswerFile(reading: "== a\ngradient descent", file: "a.txt")
    var answers = ["a": try #require(right.answers.first)]
    let run = quiz(questions, answers: answers)
    #expect(run.isPassed(minScore: nil))
    #expect(run.isPassed(minScore: 1.0 / 3))
    #expect(!run.isPassed(minScore: 0.34))
    let wrong = AnswerFile(reading: "== b ticks: 1", file: "a.txt")
    answers["b"] = wrong.answers.first
    #expect(!quiz(questions, answers: answers).isPassed(minScore: 0))
  }
}
