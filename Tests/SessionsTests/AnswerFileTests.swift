import Basics
import Grading
import Questions
import Sessions
import Testing

struct AnswerFileTests {
  private func read(_ text: String) -> AnswerFile {
    AnswerFile(reading: text, file: "a.txt")
  }

  @Test func `settings come before blocks, and blocks keep their prose`() throws {
    let file = read(
      """
      # the answers of a trial
      seed: 7
      now: 2026-12-01T09:00:00Z

      == deck/q1

      First line.

        - indented
      # no comment here
      \\== literal
      ==== not a header

      == q2   # a title: with a choice: in it
      x
      """
    )
    #expect(file.findings.isEmpty)
    #expect(file.seed == 7)
    #expect(file.now == LocalTime(parsing: "2026-12-01T09:00:00Z"))
    #expect(file.answers.map(\.id) == ["deck/q1", "q2"])
    #expect(
      file.answers[0].text
        == "First line.\n\n  - indented\n# no comment here\n== literal\n==== not a header"
    )
    #expect(file.answers[1].text == "x")
    #expect(file.answers[0].place == Place(file: "a.txt", line: 5, column: 4))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `any line end will do, and a byte order mark`(end: String) {
    let file = read("\u{feff}seed: 1\(end)== q1\(end)one\(end)two\(end)== q2\(end)three")
    #expect(file.findings.isEmpty)
    #expect(file.answers.map(\.text) == ["one\ntwo", "three"])
  }

  @Test func `a header may carry the whole answer`() {
    let file = read(
      """
      == q1   choice: c
      == q2 choice: b, D
      == q3\tanswer: false
      It is the other way round.
      == my deck/q4    ticks: 1 2, 5
      == q5 ticks: none
      """
    )
    #expect(file.findings.isEmpty)
    #expect(file.answers.map(\.choice) == [[2], [1, 3], nil, nil, nil])
    #expect(file.answers[2].text == "false\nIt is the other way round.")
    #expect(file.answers[3].id == "my deck/q4")
    #expect(file.answers[3].ticks == [0, 1, 4])
    #expect(file.answers[4].ticks == [])
  }

  @Test(arguments: [
    ("hello", "a.txt:1:1: error: before the first"),
    ("color: red", "a.txt:1:1: error: there is no setting \"color\"; known are seed and now"),
    ("\nseed: x", "a.txt:2:1: error: seed must be a whole number"),
    ("now: soon", "a.txt:1:1: error: now must be a time as"),
    ("==\nx", "a.txt:1:1: error: a question's id is missing after \"==\""),
    ("== q\n\n== p\nx", "a.txt:1:4: error: the answer to q is empty"),
    ("== q\nx\n== q\ny", "a.txt:3:4: error: q is answered twice, first in line 1"),
    ("== q  choice: 4\nx", "a.txt:1:15: error: \"4\" is no choice"),
    ("== q  choice:   # Title\nx", "error: \"\" is no choice"),
    ("== q  ticks: one\nx", "a.txt:1:14: error: \"one\" are no ticks"),
    ("== q  ticks:\nx", "error: \"\" are no ticks"),
    ("== q  ticks: 0\nx", "a.txt:1:14: error: \"0\" are no ticks"),
    ("{\"id\":\"q\",\"text\":\"x\"}\n{\"id\":", "a.txt:2:7: error: the text ends too early"),
    ("{\"text\":\"x\"}", "a.txt:1:1: error: an answer has no id"),
    ("{\"id\":\"q\",\"choice\":4,\"text\":\"x\"}", "a.txt:1:20: error: choice must be letters"),
    ("{\"id\":\"q\",\"ticks\":[0],\"text\":\"x\"}", "a.txt:1:19: error: ticks must be numbers"),
  ])
  func `what is wrong has its place`(text: String, finding: String) throws {
    let findings = read(text).findings
    #expect(findings.count == 1)
    #expect(try #require(findings.first).description.contains(finding))
  }

  @Test func `nothing at all is no answer and no error`() {
    #expect(read("") == AnswerFile())
    #expect(read("\n# only a comment\n\n") == AnswerFile())
  }

  @Test func `a document and lines of JSON are read like blocks`() {
    let lines = read(
      """
      {"id":"q1","text":"one"}

      {"id":"q2","choice":"b","ticks":[1,3]}
      """
    )
    #expect(lines.findings.isEmpty)
    #expect(lines.answers.map(\.id) == ["q1", "q2"])
    #expect(lines.answers.map(\.place.line) == [1, 3])
    #expect(lines.answers[1].choice == [1])
    #expect(lines.answers[1].ticks == [0, 2])
    let document = read(
      """
      {
        "schema": "grill.answers/1",
        "answers": [
          {"id": "q1", "text": "one"},
          {"id": "q1", "text": "two"}
        ]
      }
      """
    )
    #expect(document.answers.map(\.text) == ["one"])
    #expect(document.findings.count == 1)
    #expect(read("{\"schema\":\"other\",\"answers\":[]}").findings.count == 1)
  }

  @Test func `names are found in the bank, each question once`() {
    let bank = Bank(questions: [
      question("alpha") { $0.number = "Q1" }, question("beta") { $0.number = "Q2" },
    ])
    let file = read("== deck/q1\nx\n== beta\ny\n== alpha\nz\n== gamma\nw\n== deck\nv")
    let resolved = file.resolved(in: bank)
    #expect(resolved.answers.mapValues(\.text) == ["alpha": "x", "beta": "y"])
    #expect(resolved.findings.map(\.place.line) == [5, 7, 9])
    #expect(resolved.findings[0].message.text.contains("line 1 answers as deck/q1"))
    #expect(resolved.findings[1].message.text.contains("gamma"))
    #expect(resolved.findings[2].message.text == "deck means 2 questions; an answer is to one")
  }

  @Test func `whatever name is looked up, it means what a selection means by it`() {
    let made: [(id: String, deck: String, number: String?)] = [
      ("alpha", "one", "Q 1"), ("beta", "one", "Q2"), ("gamma", "two", "Q2"), ("alpha", "two", nil),
      ("two", "three", "7"), ("q2", "three", "three/q9"), ("delta", "three", "q9"),
    ]
    let questions = made.map { made in
      var draft = question(made.id).draft
      draft.number = made.number
      return Question(id: made.id, deck: made.deck, file: "notes/\(made.deck).md", draft: draft)
    }
    let bank = Bank(questions: questions)
    var names = ["", "/", "one/", "one/q1", "ONE/Q1", "one / q1", "tag:x", "nobody"]
    for question in questions {
      names += [question.deck, question.file, "./" + question.file, "deck:" + question.deck]
      for name in [question.id, question.number ?? "?"] {
        names += [name, name.uppercased(), "\(question.deck)/\(name)", String(name.prefix(4))]
      }
    }
    for name in names {
      var file = AnswerFile()
      file.answers = [GivenAnswer(id: name, place: Place(file: "a", line: 1))]
      let meant = try? bank.questions(selectedBy: Selection([name])).map(\.id)
      let found = file.resolved(in: bank).answers.keys.sorted()
      #expect(found == (meant?.count == 1 ? meant : []), "\(name)")
    }
  }

  @Test func `a name inside an answer's text or behind escapes is not taken for another`() {
    let document = read(
      #"""
      {"schema": "grill.answers/1", "answers": [
        {"text": "he said \"q2\" \\", "id": "q1"},
        {"id": "q2", "text": "x"},

        {"id": "say \"q3\"", "text": "y"}
      ]}
      """#
    )
    #expect(document.answers.map(\.place.line) == [2, 3, 5])
  }

  @Test func `what JSON says of the run stands beside the answers, or on a line of its own`() {
    let document = read(
      #"{"schema":"grill.answers/1","seed":7,"now":"2026-12-01T09:00:00Z","answers":[{"id":"a","text":"x"}]}"#
    )
    #expect(document.findings.isEmpty && document.answers.map(\.id) == ["a"])
    #expect(document.seed == 7 && document.now == LocalTime(parsing: "2026-12-01T09:00:00Z"))
    let lines = read("{\"seed\": 7, \"now\": \"2026-12-01\"}\n{\"id\":\"a\",\"text\":\"x\"}\n")
    #expect(lines.findings.isEmpty && lines.answers.map(\.place.line) == [2])
    #expect(lines.seed == 7 && lines.now == LocalTime(parsing: "2026-12-01"))
  }

  @Test func `everything that a block can say JSON can say`() {
    let file = read(
      """
      {"id":"a","answer":false,"text":"What is right."}
      {"id":"b","answer":"true","text":null}
      {"id":"c","choice":["B","d"]}
      {"id":"d","ticks":[],"text":"é"}
      {"id":"e","order":[2,1],"remark":"nobody knows this"}
      """
    )
    #expect(file.findings.isEmpty)
    #expect(file.answers.map(\.text) == ["false\nWhat is right.", "true", "", "é", ""])
    #expect(file.answers.map(\.choice) == [nil, nil, [1, 3], nil, nil])
    #expect(file.answers.map(\.ticks) == [nil, nil, nil, [], nil])
    #expect(file.answers.map(\.order) == [nil, nil, nil, nil, [1, 0]])
  }

  @Test(arguments: [
    (#"{"id":"é漢","text":7}"#, [1, 19]), (#"{"text":"x","id":""}"#, [1, 18]),
    (#"{"text":"x"}"#, [1, 1]), (#"{"id":"a","choice":"b1"}"#, [1, 20]),
    (#"{"id":"a","choice":[]}"#, [1, 20]), (#"{"id":"a","order":[0]}"#, [1, 19]),
    (#"{"order":[],"id":"a","text":"x"}"#, [1, 10]), (#"{"id":"a","ticks":["1"]}"#, [1, 19]),
    (#"{"id":"a","answer":"maybe"}"#, [1, 20]), ("{\"seed\":-1}", [1, 9]),
    ("{\"seed\":1,\n\"now\":\"soon\"}", [2, 7]), ("{\"id\":\"a\",\"text\" \"x\"}", [1, 18]),
    ("{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",}\n", [2, 11]),
    (
      "{\n  \"schema\": \"grill.answers/1\",\n  \"answers\": [\n    {\"id\" \"a\"}\n  ]\n}",
      [4, 11]
    ),
    ("{\n  \"schema\": \"grill.answers/2\", \"answers\": []}", [2, 13]),
    ("{\"schema\":\"grill.answers/1\",\"answers\":{}}", [1, 39]),
    ("{\"schema\":\"grill.answers/1\",\"answers\":[\n{\"text\":1,\r\n  \"id\":\"a\"}]}", [2, 9]),
  ])
  func `what is wrong in JSON has its line and column`(text: String, at: [Int]) {
    let places = read(text).findings.map { [$0.place.line, $0.place.column] }
    #expect(places.first == at, "\(read(text).findings)")
  }

  @Test func `eight times the answers cost about eight times the time`() {
    func duration(_ count: Int) -> Duration {
      let questions = (0..<count).map { question("question-\($0)") }
      let answers = questions.map { "{\"id\":\"\($0.id)\",\"text\":\"An answer of some words.\"}" }
      let text =
        "{\"schema\":\"grill.answers/1\",\"answers\":[\(answers.joined(separator: ",\n"))]}"
      let bank = Bank(questions: questions)
      return ContinuousClock().measure {
        let file = AnswerFile(reading: text, file: "a.json")
        #expect(file.answers.last?.place.line == count)
        #expect(file.resolved(in: bank).answers.count == count)
      }
    }
    // The square would be 64.
    #expect(duration(4000) < duration(500) * 30)
  }

  @Test func `a template names every question and is filled in by writing below`() {
    let questions = [
      question("a"), question("b", Choice()) { $0.choices = ["x", "y"] },
      question("c", Scenario(), points: [.init("one")]),
    ]
    let template = answerTemplate(for: questions)
    let empty = read(template)
    #expect(empty.answers.isEmpty)
    #expect(empty.findings.map(\.place.line) == [3, 5, 5, 7, 7])
    let filled = read(
      template.replacing("== a ", with: "== a # \n words\n== z").replacing(
        "choice:",
        with: "choice: b"
      )
    )
    #expect(filled.answers.first?.text == " words")
    #expect(filled.answers.contains { $0.id == "b" && $0.choice == [1] })
  }

  @Test(arguments: 0..<50)
  func `no text stops the reading`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "==", " ", "\n", "q1", "choice:", "ticks:", "answer:", "#", "\\==", "\r\n", "{", "\"", "1",
      ":",
      "\u{301}", "é", "\t", "now", "}",
    ]
    let text = (0..<200).compactMap { _ in pieces.randomElement(using: &random) }.joined()
    let file = read(text)
    #expect(file.findings.allSatisfy { $0.place.line > 0 && $0.place.column > 0 })
  }
}
