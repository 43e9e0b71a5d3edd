import Basics
import Host
import TestKit
import Testing

@testable import Commands

/// What `grill quiz` is asked and what it does, in a world of memory.
struct TakeQuizTests {
  private let fake = FakeWorld()

  init() {
    fake.files["Content/caches.md"] = """
      # Caches

      ### Q1: What does an LRU cache evict?

      The least recently used entry.

      ### Q2: Why does a cache need a time to live?

      A time to live bounds how long a stale answer can be served.

      ### Q3: Which cache writes at once?

      - a) write-through
      - b) write-back

      Answer: A

      """
    fake.files["a.txt"] = """
      == caches/q1
      The least recently used entry.
      == caches/q3  choice: b

      """
    fake.console.outputIsTerminal = false
  }

  private func quiz(_ words: String...) -> ExitCode { run(["quiz"] + words) }

  private func run(_ words: [String]) -> ExitCode { Program(world: fake.world).run(words) }

  private var output: String { fake.console.output }
  private var errors: String { fake.console.errorOutput }

  // MARK: Reports

  @Test func `several reports are written at once`() {
    fake.environment["GITHUB_STEP_SUMMARY"] = "summary.md"
    fake.files["summary.md"] = "before\n"
    let code = quiz(
      "--answers",
      "a.txt",
      "--report",
      "junit=out.xml",
      "--report",
      "tap=out.tap",
      "--report",
      "json=out.json",
      "--report",
      "compact",
      "--report",
      "github"
    )
    #expect(code == .success)
    #expect(fake.files["out.xml"]?.hasPrefix("<?xml") == true)
    #expect(fake.files["out.tap"]?.hasPrefix("TAP version 13\n1..3\n") == true)
    #expect(fake.files["out.json"]?.hasPrefix("{") == true)
    #expect(output.hasPrefix("quiz: 3 questions from 1 file, in file order, seed 0\n"))
    #expect(output.contains("\n::error file=Content/caches.md,line="))
    #expect(fake.files["summary.md"]?.hasPrefix("before\n### grill quiz: passed\n") == true)
  }

  @Test func `a summary takes no more than the room that the step has left`() {
    fake.environment["GITHUB_STEP_SUMMARY"] = "summary.md"
    fake.files["summary.md"] = String(repeating: "x", count: 900 << 10)
    #expect(quiz("--answers", "a.txt", "--report", "github") == .success)
    #expect(fake.files["summary.md"]?.utf8.count == 900 << 10)
  }

  @Test(arguments: [
    ["--report", "json", "--report", "tap"], ["--report", "json", "--report", "github"],
    ["--report", "json=x", "--report", "tap=x"], ["--report", "nonsense"], ["-q", "--verbose"],
    ["--fail-on-red-flag", "--no-fail-on-red-flag"], ["--self-check"], ["--template"],
    ["--shard", "3/2"], ["--shuffle", "--shard", "1/2"],
  ])
  func `what contradicts itself is refused, and nothing is written`(words: [String]) {
    #expect(run(["quiz", "--answers", "a.txt"] + words) == .usage)
    #expect(output.isEmpty)
    #expect(!errors.isEmpty)
    #expect(fake.files["x"] == nil)
  }

  @Test func `quiet is one line`() {
    #expect(quiz("--answers", "a.txt", "-q") == .success)
    #expect(output == "quiz: score 33.3 %, 1 of 3 passed, 1 failed, 1 skipped\n")
  }

  @Test func `the header tells seed and clock, wherever they come from`() {
    #expect(quiz("--answers", "a.txt", "--seed", "3", "--now", "2026-12-01T09:00:00Z") == .success)
    #expect(output.contains("in file order, seed 3, clock 2026-12-01T09:00:00"))
    fake.files["a.txt"] = "seed: 7\nnow: 2026-12-02\n\n" + (fake.files["a.txt"] ?? "")
    #expect(quiz("--answers", "a.txt") == .success)
    #expect(output.contains("in file order, seed 7, clock 2026-12-02"))
  }

  // MARK: Order and parts

  @Test func `a shuffle without a seed prints the one that repeats it`() throws {
    #expect(quiz("--self-check", "--shuffle", "--verbose") == .success)
    let first = output
    let seed = try #require(first.firstMatch(of: /shuffled, seed ([0-9]+)/)?.output.1)
    #expect(quiz("--self-check", "--shuffle", "--verbose", "--seed", String(seed)) == .success)
    #expect(output == first + first)
  }

  @Test(arguments: [1, 2, 5, 16], [[], ["--shuffle", "--seed", "5"]])
  func `the parts merged are the bytes of one run`(count: Int, words: [String]) {
    let common = ["quiz", "--answers", "a.txt", "--min-score", "30"] + words
    let whole = run(common + ["--report", "json=whole.json"])
    var files: [String] = []
    for number in 1...count {
      let path = "\(number).json"
      _ = run(common + ["--shard", "\(number)/\(count)", "--report", "json=\(path)"])
      files.append(path)
    }
    #expect(whole == .success)
    #expect(run(["quiz", "merge"] + files.reversed() + ["--report", "json=all.json"]) == whole)
    #expect(fake.files["all.json"] == fake.files["whole.json"])
    #expect(fake.files["all.json"]?.contains("caches") == true)
    guard count > 1 else { return }
    #expect(run(["quiz", "merge"] + files.dropLast()) == .badData)
    #expect(errors.contains("part \(count) of \(count) is missing"))
    #expect(run(["quiz", "merge"] + files + [files[0]]) == .badData)
    #expect(errors.contains("1.json: this is part 1/\(count) again."))
  }

  @Test func `merge takes reports alone`() {
    #expect(quiz("merge") == .usage)
    #expect(quiz("merge", "a.txt") == .badData)
    #expect(errors.contains("a.txt:1:1: "))
    #expect(quiz("merge", "gone.json") == .noInput)
    #expect(quiz("merge", "a.txt", "--answers", "a.txt") == .usage)
  }

  // MARK: Answers

  @Test func `everything that is wrong with the answers is told, and nothing is scored`() {
    fake.files["bad.txt"] =
      "colour: red\n== caches/q9\nx\n== caches/q1\n\n== caches/q3  choice: ?\n"
    #expect(quiz("--answers", "bad.txt") == .badData)
    #expect(output.isEmpty)
    let places = errors.matches(of: /bad\.txt:([0-9]+):[0-9]+:/).map { String($0.output.1) }
    #expect(places == ["1", "2", "4", "6", "6"] || places == ["1", "2", "4", "6"], "\(errors)")
    #expect(errors.hasSuffix("Nothing was scored. All ids: grill list DECK\n"))
  }

  @Test func `a template that is filled in is a file of answers`() {
    #expect(quiz("--template", "caches") == .success)
    let template = output
    #expect(template.contains("# Which cache writes at once?\n"))
    let filled = template.replacing("choice: ", with: "choice: a ")
      .replacing(/(# What [^\n]*\n)/) { $0.output.1 + "The least recently used entry.\n" }
      .replacing(/(# Why [^\n]*\n)/) { $0.output.1 + "It bounds how long an answer is stale.\n" }
    fake.files["filled.txt"] = filled
    #expect(quiz("--answers", "filled.txt", "-q") == .success)
    #expect(output.contains("of 3 passed"))
  }

  // MARK: A practice exam

  @Test func `without answers a person is asked, and nothing is written but the report`() {
    fake.console.outputIsTerminal = true
    fake.console.enter("The least recently used entry.")
    fake.console.enter("")
    fake.console.enter("")
    fake.console.enter("z")
    fake.console.enter("A")
    #expect(quiz("--plain", "--min-score", "60") == .success)
    #expect(output.contains("Option a: write-through"))
    #expect(output.hasSuffix("PASSED\n"))
    #expect(output.contains("2 of 3 passed"))
    #expect(!fake.files.contents.keys.contains { $0.contains("progress") })
  }

  @Test func `an exam that ends early skips the rest`() {
    fake.console.outputIsTerminal = true
    fake.console.enter("The least recently used entry.")
    #expect(quiz("--plain") == .success)
    #expect(output.contains("1 of 3 passed"))
    #expect(output.contains("2 skipped"))
  }

  @Test func `nobody is asked where nobody sits, or where it is forbidden`() {
    #expect(quiz() == .usage)
    #expect(errors.contains("--self-check"))
    fake.console.outputIsTerminal = true
    #expect(quiz("--no-input") == .usage)
  }

  @Test func `a drill records what was said, and a quiz scores it`() {
    fake.console.outputIsTerminal = true
    fake.console.press("t")
    fake.console.enter("The least recently used entry.")
    fake.console.press("\u{4}", "3", "q", "q")
    let words = ["drill", "caches/q1", "--record-answers", "said.txt", "--seed", "4"]
    #expect(run(words) == .success)
    #expect(fake.files["said.txt"]?.contains("\nThe least recently used entry.\n") == true)
    #expect(fake.files["said.txt"]?.hasPrefix("seed: 4\n\n== ") == true)
    fake.console.outputIsTerminal = false
    #expect(quiz("caches/q1", "--answers", "said.txt", "--min-score", "100") == .success)
    #expect(run(words) == .cannotCreate)
  }

  // MARK: Errors of the documents, red flags

  @Test func `a question that no answer can pass fails the run unless it may`() {
    fake.files["Content/caches.md"]? += "\n### Q4: Which is last?\n\n- a) x\n- b) y\n\nAnswer: E\n"
    #expect(quiz("--answers", "a.txt", "--min-score", "0") == .no)
    #expect(output.contains("error[E502]: the key names an option that is not there"))
    #expect(quiz("--answers", "a.txt", "--min-score", "0", "--allow-errors") == .success)
    // What is not asked does not count.
    #expect(quiz("caches/q1", "--answers", "a.txt", "--min-score", "0") == .success)
  }

  // MARK: Only what was changed

  private func git(_ answers: [String: String]) {
    fake.grader = { words, _ in
      let word = words.first { answers.keys.contains($0) }
      guard let word, let said = answers[word] else {
        return ChildAnswer(output: [], end: .ended(.exited(code: 128)))
      }
      return ChildAnswer(output: Array(said.utf8), end: .ended(.exited(code: 0)))
    }
  }

  @Test(arguments: [
    ("@@ -3 +3 @@ x\n-a\n+@@ -1 +7 @@\n", ["q1"]),
    ("@@ -5,0 +6,2 @@\n+x\n+y\n@@ -11 +13 @@\n", ["q2", "q3"]),
    ("", []),
    ("@@ -14,2 +13,0 @@\n", ["q3"]),
  ])
  func `questions are asked whose lines were changed`(diff: String, names: [String]) {
    git(["--git-dir": ".git\n", "--verify": "abc\n", "ls-files": "caches.md\n", "diff": diff])
    #expect(
      quiz("--self-check", "--only-changed", "main", "--verbose", "--min-score", "0") == .success
    )
    for name in ["q1", "q2", "q3"] {
      #expect(output.contains("caches/\(name)") == names.contains(name), "\(name): \(output)")
    }
  }

  @Test(arguments: [
    ([:], "this is in no git repository"), (["--git-dir": "x"], "no commit \"main\""),
    (["--git-dir": "x", "--verify": "abc", "ls-files": "c"], "git did not tell"),
  ])
  func `what git does not know is told`(answers: [String: String], words: String) {
    git(answers)
    #expect(quiz("--self-check", "--only-changed", "main") == .noInput)
    #expect(errors.contains(words))
    #expect(output.isEmpty)
  }

  @Test func `without git, and for a name that would be an option, it says so`() {
    #expect(quiz("--self-check", "--only-changed", "main") == .noInput)
    #expect(errors.contains("needs git"))
    #expect(quiz("--self-check", "--only-changed=--output=x") == .noInput)
    #expect(errors.contains("no commit \"--output=x\""))
  }
}
