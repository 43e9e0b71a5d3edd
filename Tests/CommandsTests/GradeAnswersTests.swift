import Foundation
import Host
import TestKit
import Testing

@testable import Commands

struct GradeAnswersTests {
  private let fake = FakeWorld()

  init() {
    fake.console.outputIsTerminal = false
    fake.console.inputIsTerminal = false
  }

  private func run(_ words: String...) -> (code: ExitCode, output: String) {
    let before = fake.console.output.count
    let code = Program(world: fake.world).run(["grade"] + words)
    return (code, String(fake.console.output.dropFirst(before)))
  }

  private let good =
    #"{"reference":"Locks prevent races. Order prevents deadlocks.","answer":"ä: a lock prevents races"}"#

  @Test func `a line of JSON comes back as a line with coverage and evidence`() throws {
    fake.files["a.jsonl"] = good + "\n"
    let (code, output) = run("a.jsonl")
    #expect(code == .success)
    #expect(
      output
        == #"{"coverage":0.9352,"share":0.5,"points":["#
        + #"{"point":"Locks prevent races","mark":"covered","extent":1.0,"weight":3.0,"#
        + #""evidence":"lock prevents races","start":5,"end":24},"#
        + #"{"point":"Order prevents deadlocks","mark":"missed","extent":0.5556,"weight":3.0,"#
        + #""evidence":null,"start":null,"end":null}]}"# + "\n"
    )
  }

  @Test func `bad lines are named by their number, and the others count`() {
    fake.files["a.jsonl"] =
      "\u{feff}" + good
      + "\r\n\n{\"reference\":\"x\"}\n{\"id\":7,\"reference\":\"x\",\"answer\":3}\n"
      + "{\"reference\":\"a\" \"answer\":\"b\"}\n[1]\n{\"reference\":\"\",\"answer\":\"b\"}\n"
      + "{\"reference\":\"x y z\",\"answer\":\"x y z\",\"as\":\"essay\"}\n" + good
    let (code, output) = run("a.jsonl")
    let lines = output.split(separator: "\n")
    #expect(code == .badData)
    #expect(lines.count == 8)
    #expect(lines.first == lines.last && lines[0].hasPrefix(#"{"coverage":"#))
    #expect(lines[1] == #"{"line":3,"error":"\"answer\" is missing"}"#)
    #expect(lines[2] == #"{"id":7,"line":4,"error":"\"answer\" must be a text"}"#)
    #expect(lines[3].hasPrefix(#"{"line":5,"error":"#))
    #expect(lines[4].contains(#""line":6"#) && lines[5].contains("nothing to compare with"))
    #expect(lines[6].contains("it can be points, short, code, output"))
    #expect(fake.console.errorOutput.contains("grill: a.jsonl:5:18: "))
    #expect(fake.console.errorOutput.split(separator: "\n").count == 6)
  }

  @Test func `from a pipe each line is answered as it comes`() {
    let half = good.utf8.count / 2
    fake.console.then(.bytes(Array(good.utf8.prefix(half))))
    fake.console.then(.bytes(Array(good.utf8.dropFirst(half)) + Array("\n{}\n".utf8)))
    fake.console.then(.bytes(Array(good.utf8)))
    let (code, output) = run("-")
    #expect(code == .badData)
    #expect(output.split(separator: "\n").count == 3)
    // The first answer was there before the last line was read.
    #expect(fake.console.screens.dropLast().joined().contains("coverage"))
  }

  @Test func `short answers, code and output are compared in their ways`() {
    fake.files["a.jsonl"] = """
      {"as":"short","reference":["gradient descent","GD"],"answer":"Gradiant descent"}
      {"as":"short","reference":"harmonic mean (also: F1)","answer":"f1"}
      {"as":"code","reference":"let x = 1","answer":"Let x=1"}
      {"as":"output","reference":"1\\n2","answer":"1\\n3"}

      """
    let lines = run("a.jsonl").output.split(separator: "\n").map(String.init)
    #expect(
      lines[0]
        == #"{"coverage":0.5,"mark":"near","wanted":"gradient descent","difference":["#
        + #"{"extra":"G"},{"missing":"g"},{"same":"radi"},{"extra":"a"},{"missing":"e"},"#
        + #"{"same":"nt descent"}]}"#
    )
    #expect(lines[1].hasPrefix(#"{"coverage":1.0,"mark":"right","wanted":"F1""#))
    #expect(lines[2].hasPrefix(#"{"coverage":0.5,"mark":"near""#))
    #expect(
      lines[3].hasPrefix(#"{"coverage":0.0,"mark":"wrong""#) && lines[3].hasSuffix(#""line":2}"#)
    )
  }

  @Test
  func `red flags are told as heard, points may be given, and nothing reaches the terminal raw`() {
    fake.files["a.jsonl"] = """
      {"points":["! sums","(none)"],"answer":"F1 is a plain average \\u001b[31m\\u009b","red_flags":["F1 is a plain average"]}

      """
    let (code, output) = run("a.jsonl")
    #expect(code == .success)
    #expect(output.contains(#""must":true"#))
    #expect(output.contains(#""red_flags":[{"flag":"F1 is a plain average","said":"#))
    #expect(!output.unicodeScalars.contains { $0.value < 0x0a || (0x7f...0x9f).contains($0.value) })
  }

  @Test func `two files are told to a person`() {
    fake.files["r.md"] = "- **Reads**: fast, from the cache\n- **Writes**: slow, they go through\n"
    fake.files["a.md"] = "reads are fast because of the cache\n"
    let (code, output) = run("r.md", "a.md")
    #expect(code == .success)
    #expect(output.contains("Covered 1 of 2 points, 50 percent."))
    #expect(output.contains("Reads: fast, from the cache") && output.contains("Missing"))
    #expect(run("r.md", "a.md", "--json").output.hasPrefix(#"{"coverage":"#))
    fake.files["o.txt"] = "1\n2\n3\n"
    fake.files["p.txt"] = "1\n2\n4\n"
    let wrong = run("o.txt", "p.txt", "--as", "output").output
    #expect(wrong.contains("Line 3 is the first that differs."))
    #expect(wrong.contains("[-4-]") && wrong.contains("{+3+}"))
    #expect(run("o.txt", "o.txt", "--as", "output").output == "Right.\n")
  }

  @Test func `what cannot be graded says what to type`() {
    fake.files["r.md"] = ""
    fake.files["a.md"] = "x"
    #expect(run("r.md", "a.md").code == .badData)
    #expect(run("none.jsonl").code == .noInput)
    #expect(run("a.md", "--question", "x").code == .usage)
    #expect(run("-", "-").code == .usage)
    fake.console.inputIsTerminal = true
    #expect(run().code == .usage)
    #expect(fake.console.errorOutput.contains("grill grade REFERENCE ANSWER"))
  }

  @Test func `the README's example prints what it shows`() throws {
    let start = "$ cat reference.md\n"
    let parts = try readmeExample(start).dropFirst(start.count).split(
      separator: /^\$ .*\n/.anchorsMatchLineEndings(),
      omittingEmptySubsequences: false
    )
    try #require(parts.count == 4)
    fake.files["reference.md"] = String(parts[0])
    fake.files["answer.txt"] = String(parts[1])
    fake.console.outputIsTerminal = true
    let printed = run("reference.md", "answer.txt").output.replacing(/\u{1b}\[[0-9;]*m/, with: "")
    #expect(printed == parts[2], "the README should show:\n\(printed)")
    let line = run("reference.md", "answer.txt", "--json").output
    #expect(line.hasPrefix(parts[3].prefix(70)), "\(line)")
  }
}
