import Foundation
import TestKit
import Testing

/// Programs of others that read what a quiz writes; where one is not installed its test is skipped.
struct QuizConsumerTests {
  /// Everything in it means something to one of the readers.
  private let evil =
    "a `b` ]]> <x> & \"q\" # \\ | %0A ::error::y ::stop-commands::z \u{1b}[31m \u{0} é"

  private func withReports(_ body: (URL) throws -> Void) throws {
    try withFolder { folder in
      let document = """
        # Evil

        ### Q1: \(evil)

        **Answer**: It is \(evil).

        ### Q2: Why #2 \\# ok?

        **Answer**: The least recently used entry goes.

        ### Q3: Which \(evil)?

        - a) \(evil)
        - b) other

        Answer: B

        """
      let answers = "== evil/q1\nI do not know.\n== evil/q2\nThe least recently used entry goes.\n"
      try Data(document.utf8).write(to: folder.appending(path: "evil.md"))
      try Data(answers.utf8).write(to: folder.appending(path: "a.txt"))
      let words = ["junit=out.xml", "tap=out.tap", "json=out.json", "github=out.github"]
      let process = try GrillProcess(
        ["quiz", "--bank", "evil.md", "--answers", "a.txt"] + words.flatMap { ["--report", $0] },
        environment: ["GITHUB_STEP_SUMMARY": "summary.md"],
        in: folder
      )
      let end = try process.finish()
      #expect(end.errors == "" || !end.errors.contains("\u{1b}"))
      try body(folder)
    }
  }

  private func run(_ words: [String], in folder: URL) throws -> (status: Int32, output: String) {
    try OtherPrograms.run(words, in: folder)
  }

  @Test(.enabled(if: OtherPrograms.has("junitparser"), "pip install junitparser"))
  func `a JUnit library reads cases, results and text`() throws {
    try withReports { folder in
      let program = """
        from junitparser import JUnitXml
        xml = JUnitXml.fromfile("out.xml")
        for suite in xml:
          print(suite.name, suite.tests, suite.failures, suite.errors, suite.skipped)
          for case in suite:
            print(case.name[:10], [type(r).__name__ for r in case.result], "]]>" in case.name)
        """
      let end = try run(["python3", "-c", program], in: folder)
      #expect(
        end.output == """
          evil 3 1 0 1
          evil/q1 a  ['Failure'] True
          evil/q2 Wh [] False
          evil/q3 Wh ['Skipped'] True

          """
      )
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/prove"), "perl"))
  func `prove reads the test points`() throws {
    try withReports { folder in
      let end = try run(["prove", "--exec", "cat", "-v", "out.tap"], in: folder)
      #expect(end.status != 0)
      #expect(end.output.contains("Failed test:  1"))
      #expect(end.output.contains("Tests: 3 Failed: 1"))
      #expect(!end.output.contains("Parse errors"))
      #expect(!end.output.contains("\u{1b}"))
    }
  }

  @Test(.enabled(if: OtherPrograms.has("tap.parser"), "pip install tap.py"))
  func `a TAP library reads the same, though not that a number sign is escaped`() throws {
    try withReports { folder in
      let program = """
        from tap.parser import Parser
        for line in Parser().parse_file("out.tap"):
          if line.category == "test": print(line.number, line.ok)
          elif line.category == "unknown": print("unknown", line)
        """
      let end = try run(["python3", "-c", program], in: folder)
      let tests = end.output.split(separator: "\n").filter { $0.first?.isNumber ?? false }
      #expect(
        tests == ["1 False", "2 True", "3 True"],
        "\(end)"
      )
    }
  }

  @Test func `GitHub reads one command a line, and nothing that the document says`() throws {
    try withReports { folder in
      let text = try String(contentsOf: folder.appending(path: "out.github"), encoding: .utf8)
      let lines = text.split(separator: "\n")
      #expect(lines.count == 2)
      for line in lines {
        #expect(
          line.wholeMatch(of: /::(error|warning) file=evil\.md,line=[0-9]+,title=[^:,]*::.*/) != nil
        )
      }
      let summary = try String(contentsOf: folder.appending(path: "summary.md"), encoding: .utf8)
      let rows = summary.split(separator: "\n").filter { $0.hasPrefix("| evil") }
      #expect(rows.count == 2)
      // Bars that are not escaped divide cells.
      for row in rows { #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 5) }
    }
  }

  @Test(.enabled(if: OtherPrograms.has("jsonschema"), "pip install jsonschema"))
  func `the JSON keeps to the schema that help prints, and another does not`() throws {
    try withReports { folder in
      let schema = try GrillProcess(["help", "quiz-schema"], in: folder).finish().output
      try Data(schema.utf8).write(to: folder.appending(path: "schema.json"))
      let program = """
        import json, jsonschema
        schema = json.load(open("schema.json"))
        validator = jsonschema.validators.validator_for(schema)
        validator.check_schema(schema)
        value = json.load(open("out.json"))
        print(len(list(validator(schema).iter_errors(value))))
        names = schema["properties"].keys() - {"shard"}
        print(sorted(names) == sorted(value), sorted(schema["$defs"]["result"]["required"]) == sorted(value["results"][0]))
        value["results"][0]["status"] = "maybe"
        print(len(list(validator(schema).iter_errors(value))))
        """
      let end = try run(["python3", "-c", program], in: folder)
      #expect(end.output == "0\nTrue True\n1\n")
    }
  }

  @Test func `every JSON reader gets the document's own text`() throws {
    try withReports { folder in
      let data = try Data(contentsOf: folder.appending(path: "out.json"))
      let json = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      let results = json?["results"] as? [[String: Any]]
      #expect(results?.count == 3)
      #expect((results?[0]["title"] as? String)?.contains("]]>") == true)
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git"), "git"))
  func `git says which questions were changed, and which documents are new`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let user = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
      _ = try run(["git", "init", "-q"], in: folder)
      _ = try run(["git", "add", "."], in: folder)
      let commit = ["commit", "-q", "-m", "x"]
      #expect(try run(["git"] + user + commit, in: folder).status == 0)
      let caches = folder.appending(path: "bank/caches.md")
      let text = SmallBank.caches.replacing("jittered expiry", with: "mixed expiry")
      try Data(text.utf8).write(to: caches)
      let new = "# New\n\n### Q1: What is new?\n\n**Answer**: This document is new.\n"
      try Data(new.utf8).write(to: folder.appending(path: "bank/a new \"one\".md"))
      let words = ["quiz", "--bank", "bank", "--self-check", "--verbose", "--min-score", "0"]
      let end = try GrillProcess(words + ["--only-changed", "HEAD"], in: folder).finish()
      #expect(end.output.hasPrefix("quiz: 2 questions from 2 files"))
      #expect(end.output.contains("caches/q3"))
      #expect(end.output.contains("one\"/q1"))
      let bad = try GrillProcess(words + ["--only-changed", "nonsense"], in: folder).finish()
      #expect(bad.status == 66)
      #expect(bad.errors.contains("no commit \"nonsense\""))
    }
  }

  @Test func `a full disk and a closed input have their exit codes`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let grill = GrillProcess.executable.path()
      let full = "'\(grill)' quiz --bank bank --self-check > /dev/full"
      #expect(try run(["sh", "-c", full], in: folder).status == 74)
      let closed = "'\(grill)' quiz --bank bank --answers - <&-"
      #expect([1, 65, 66].contains(try run(["sh", "-c", closed], in: folder).status))
    }
  }
}
