import Basics
import Grading
import Questions
import Testing

@testable import Sessions

struct ExactQuizTests {
  private func answered(
    _ question: Question,
    _ text: String,
    rules: QuizRules = QuizRules()
  ) throws -> QuizReport.Result {
    let file = AnswerFile(reading: text, file: "a.txt")
    #expect(file.findings.isEmpty)
    let answers = [question.id: try #require(file.answers.first)]
    return try #require(quiz([question], answers: answers, rules: rules).results.first)
  }

  @Test(arguments: [
    ("== q\ngradient descent", QuizReport.Status.pass, 1.0),
    ("== q\nGradient-Descent.", .pass, 1), ("== q\ngradient decsent", .pass, 0.75),
    ("== q\nIt is called gradient descent.", .pass, 0.75), ("== q\nboosting", .fail, 0),
  ])
  func `a short answer must be right, in whatever words around it`(
    text: String,
    status: QuizReport.Status,
    coverage: Double
  ) throws {
    let result = try answered(question("q", answer: "gradient descent"), text)
    #expect(result.status == status)
    #expect(result.coverage == coverage)
    #expect(result.reason == (status == .pass ? nil : "wanted gradient descent"))
  }

  @Test func `output is compared line by line`() throws {
    let question = question("q", answer: "```\n1\n2\n```") { draft in
      draft.title = "What does this print?"
      draft.stem = "```c\nmain();\n```"
    }
    #expect(try answered(question, "== q\n1\n2").status == .pass)
    #expect(try answered(question, "== q\n```\n1\n2\n```").status == .pass)
    let wrong = try answered(question, "== q\n1\n3")
    #expect(wrong.status == .fail && wrong.reason == "wanted 1 / 2")
  }

  @Test func `an order has the numbers that a session with the same seed shows`() throws {
    let steps = question("q", Order(), answer: "1. one\n2. two\n3. three") {
      $0.title = "What are the steps?"
    }
    var rules = QuizRules()
    rules.seed = 7
    let shown = mixedSteps(3, seed: 7, card: "q")
    let right = (0..<3).map { String((shown.firstIndex(of: $0) ?? 0) + 1) }
    let text = right.joined(separator: " ")
    #expect(try answered(steps, "== q  order: " + text, rules: rules).status == .pass)
    let turned = right.reversed().joined(separator: " ")
    let wrong = try answered(steps, "== q  order: " + turned, rules: rules)
    #expect(wrong.status == .fail && wrong.coverage == 0)
    #expect(wrong.reason == "the right order is " + text)
    #expect(try answered(steps, "== q  order: 1 1 2", rules: rules).status == .error)
    #expect(try answered(question("q"), "== q  order: 1 2").status == .error)
    #expect(try answered(steps, "== q\nOne, then two, then three.").status == .pass)
  }

  @Test(arguments: [
    ("== q  answer: false\nIt rules out a linear trend only.", QuizReport.Status.pass, 1.0),
    ("== q  answer: true\nIt rules out a linear trend only.", .fail, 0),
    ("== q  answer: false", .fail, 0), ("== q\nFalse. It rules out a linear trend only.", .pass, 1),
    ("== q\nIt rules out a linear trend only.", .pass, 1),
  ])
  func `a mistake is called false and put right`(
    text: String,
    status: QuizReport.Status,
    coverage: Double
  ) throws {
    let mistake = question("q", Mistake(), answer: "It rules out a linear trend only.")
    let result = try answered(mistake, text)
    #expect(result.status == status)
    #expect(result.coverage == coverage)
  }

  @Test func `a true statement needs no more than its verdict`() throws {
    let statement = question("q", answer: "True. All trees are.") {
      $0.title = "A trie is a graph."
    }
    #expect(try answered(statement, "== q  answer: true").status == .pass)
    #expect(try answered(statement, "== q  answer: false").reason == "the statement is true")
  }

  @Test func `several options earn a part`() throws {
    let several = question("q", Choice()) { draft in
      draft.choices = ["w", "x", "y", "z"]
      draft.correct = [0, 1, 2]
    }
    let result = try answered(several, "== q  choice: a b")
    #expect(result.status == .fail && result.coverage == 2.0 / 3)
    var mild = QuizRules()
    mild.minCard = 0.6
    #expect(try answered(several, "== q  choice: a b", rules: mild).status == .pass)
  }

  @Test func `JSON says the same`() throws {
    let file = AnswerFile(
      reading: #"{"id":"q","order":[2,1,3]}"# + "\n"
        + #"{"id":"r","answer":false,"text":"It is not."}"#,
      file: "a.jsonl"
    )
    #expect(file.findings.isEmpty)
    #expect(file.answers.map(\.order) == [[1, 0, 2], nil])
    #expect(file.answers[1].text == "false\nIt is not.")
    let bad = AnswerFile(reading: #"{"id":"q","order":["x"]}"#, file: "a.jsonl")
    #expect(bad.findings.first?.message.text == "order must be numbers, as in [2, 1, 3]")
    let text = AnswerFile(reading: "== q  order: b a", file: "a.txt")
    #expect(text.findings.map(\.place.column).contains(14))
  }

  private var ofEveryForm: [Question] {
    [
      question("a", answer: "`git log`"), question("b", answer: "443"),
      question("c", answer: "False. It is a tree.") { $0.title = "A trie is a list." },
      question("d", Mistake(), answer: "It rules out a linear trend only."),
      question("e", Order(), answer: "1. one\n2. two\n3. three") {
        $0.title = "What are the steps?"
      },
      question("f", Formula(), answer: "```\nA = r^2\n```"),
      question("g", answer: "- Rebalancing costs time.\n- Caches like arrays."),
      question("h", Choice()) { draft in
        draft.choices = ["x", "y"]
        draft.correct = [1]
      },
      question("i", answer: nil),
    ]
  }

  @Test func `every form's own answer is all right`() {
    let questions = ofEveryForm
    let report = quiz(questions, answers: ownAnswers(of: questions), rules: .selfCheck)
    #expect(report.results.map(\.coverage) == Array(repeating: 1, count: 8) + [nil])
    #expect(report.selected == 8 && report.isPassed(minScore: 1))
  }

  @Test func `an empty answer says nothing, whatever is asked`() {
    let questions = ofEveryForm.dropLast()
    for text in ["", " ", "\n"] {
      let answers = questions.map { question in
        var answer = GivenAnswer(id: question.id, place: question.place)
        answer.text = text
        return (question.id, answer)
      }
      let report = quiz(Array(questions), answers: Dictionary(uniqueKeysWithValues: answers))
      #expect(report.results.allSatisfy { $0.coverage ?? 0 == 0 && $0.status != .pass })
    }
  }
}
