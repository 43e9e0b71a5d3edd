import Host
import JSON
import TestKit
import Testing

@testable import Commands

struct OwnGraderTests {
  private let scene = WritingScene()
  private let config = "/home/learner/.config/grill/config"

  private func grader(
    _ command: String,
    says text: String,
    _ end: ChildAnswer.End = .ended(.exited(code: 0))
  ) {
    scene.fake.files[config] = "grader = \(command)\n"
    scene.fake.grader = { _, _ throws(HostError) in
      ChildAnswer(output: Array(text.utf8), end: end)
    }
  }

  private func answer() {
    scene.fake.console.press("t", "least used", "\r", "\r", "q", "q")
    #expect(scene.drill() == .success)
  }

  @Test func `it is asked with words, and documents reach it as JSON alone`() throws {
    var asked: (words: [String], input: [UInt8])?
    scene.fake.files[config] = "grader = ~/bin/judge --model 'a b'\n"
    scene.fake.grader = { words, input throws(HostError) in
      asked = (words, input)
      return ChildAnswer(
        output: Array(#"{"score":0.9,"feedback":"Well \u001b[31msaid"}"#.utf8),
        end: .ended(.exited(code: 0))
      )
    }
    answer()
    let seen = try #require(asked)
    #expect(seen.words == ["/home/learner/bin/judge", "--model", "a b"])
    let json = try JSONNode(parsing: seen.input)
    #expect(json["question"]?.string == "What does an LRU cache evict?")
    #expect(json["answer"]?.string == "least used")
    #expect(json["key_points"]?.strings.count == 2)
    #expect(scene.screen.contains("Your grader  90 %"))
    #expect(scene.screen.contains("Well ␛[31msaid"))
    #expect(scene.answers.first?.contains(#""coverage":0.9"#) == true)
    #expect(scene.answers.first?.contains(#""grade":3"#) == true)
  }

  @Test(arguments: [
    ["t", "least used", "\r", "\u{03}"], ["t", "least used", "\r", "4", "u", "\u{03}"],
  ])
  func `what it said stays through undo and a break, and it is asked once`(keys: [String]) {
    var count = 0
    scene.fake.files[config] = "grader = judge\n"
    scene.fake.grader = { _, _ throws(HostError) in
      count += 1
      let said = #"{"score":0.9,"feedback":"Well said"}"#
      return ChildAnswer(output: Array(said.utf8), end: .ended(.exited(code: 0)))
    }
    for key in keys { scene.fake.console.press(key) }
    #expect(scene.drill() == .interrupted)
    let before = scene.fake.console.output.count
    scene.fake.console.press("\r", "u", "\r", "q", "q")
    #expect(scene.drill() == .success)
    #expect(count == 1)
    #expect(scene.fake.console.output.dropFirst(before).contains("Your grader"))
    #expect(scene.answers.suffix(2).allSatisfy { $0.contains(#""coverage":0.9"#) })
    #expect(scene.answers.suffix(2).allSatisfy { $0.contains(#""grade":3"#) })
  }

  @Test(arguments: [
    ("nonsense", ChildAnswer.End.ended(.exited(code: 0)), "no JSON object"),
    (#"{"score":7}"#, .ended(.exited(code: 0)), "not from 0 to 1"),
    (#"{"score":1}"#, .ended(.exited(code: 2)), "it ended with 2"),
    ("", .ended(.killed(signal: 9)), "killed by signal 9"),
    ("", .tooSlow, "more than 10 seconds"), ("", .tooMuch, "more than 64 KiB"),
  ])
  func `what fails is told, and the comparison here counts`(
    text: String,
    end: ChildAnswer.End,
    reason: String
  ) {
    grader("judge", says: text, end)
    answer()
    #expect(scene.fake.console.output.contains(reason))
    #expect(scene.answers.first?.contains(#""grade":1"#) == true)
  }

  @Test func `a program that is not there is told as well`() {
    scene.fake.files[config] = "grader = judge\n"
    answer()
    #expect(scene.fake.console.output.contains("judge: there is no such file"))
  }

  @Test func `the README shows what it prints`() throws {
    let example = try readmeExample("$ cat judge.py\n")
    let files = try readmeExample("$ cat reference.md\n")
    let parts = files.split(separator: "$ cat ").map { $0.split(separator: "\n", maxSplits: 1) }
    for part in parts where part.count == 2 {
      let text = part[1].prefix { $0 != "$" }
      scene.fake.files[String(part[0])] = String(text)
    }
    let program = { [scene] (words: [String]) in Program(world: scene.fake.world).run(words) }
    #expect(program(["config", "grader", "python3 judge.py"]) == .success)
    scene.fake.grader = { words, input throws(HostError) in
      #expect(words == ["python3", "judge.py"])
      let answer = (try? JSONNode(parsing: input))?["answer"]?.string ?? ""
      let count = answer.split(whereSeparator: \.isWhitespace).count
      let said = #"{"score":\#(Double(count) / 40),"feedback":"\#(count) words."}"#
      return ChildAnswer(output: Array(said.utf8), end: .ended(.exited(code: 0)))
    }
    #expect(program(["grade", "reference.md", "answer.txt", "--grader"]) == .success)
    let shown = scene.fake.console.output.replacing(/\u{1b}\[[0-9;]*m/, with: "")
    let tail = shown.split(separator: "\n").suffix(2).joined(separator: "\n")
    #expect(example.hasSuffix("| tail -2\n\(tail)\n"), "the README should show:\n\(tail)")
  }

  @Test func `grade asks it where it is told to`() throws {
    grader("judge", says: #"{"score":0.25,"feedback":"thin"}"#)
    scene.fake.files["want.md"] = "- **Caches** are fast copies\n"
    scene.fake.files["got.md"] = "Caches are fast copies\n"
    let program = { [scene] (words: [String]) in Program(world: scene.fake.world).run(words) }
    #expect(program(["grade", "want.md", "got.md", "--grader", "--json"]) == .success)
    #expect(scene.fake.console.output.contains(#""grader":{"score":0.25,"feedback":"thin"}"#))
    #expect(program(["grade", "want.md", "got.md"]) == .success)
    #expect(!scene.fake.console.output.contains("Your grader"))
    #expect(program(["grade", "want.md", "got.md", "--grader", "--plain"]) == .success)
    #expect(scene.fake.console.output.contains("Your grader: 25 percent."))
    scene.fake.files["all.jsonl"] = #"{"reference":"Caches are fast","answer":"x","id":1}"# + "\n"
    #expect(program(["grade", "all.jsonl", "--grader"]) == .success)
    #expect(scene.fake.console.output.contains(#""grader":{"score":0.25"#))
    scene.fake.files[config] = ""
    #expect(program(["grade", "want.md", "got.md", "--grader"]) == .usage)
    #expect(scene.fake.console.errorOutput.contains("none is set"))
  }
}
