import Basics
import Host
import TestKit
import Testing

@testable import Commands

struct TakeBackTests {
  private let fake = FakeWorld()
  private let log = "/home/learner/.local/share/grill/progress.reviews.jsonl"

  init() {
    fake.files["Content/x.md"] = """
      # Deck

      ### Q1: What is open?

      **Answer**: This.

      ### Q2: What is known?

      **Answer**: That.

      """
    fake.console.outputIsTerminal = false
    fake.millisecondsPerReading = 40
  }

  private func run(_ words: String...) -> ExitCode { Program(world: fake.world).run(words) }

  /// What the command prints.
  private func output(_ words: String...) -> String {
    let before = fake.console.output.count
    #expect(Program(world: fake.world).run(words) == .success)
    return String(fake.console.output.dropFirst(before))
  }

  private func drill(_ keys: String) {
    fake.files["keys"] = keys
    _ = output("drill", "--input", "keys")
  }

  /// The names that the list gives, the latest first.
  private func listed() -> [Substring] {
    output("undo", "--list").split(separator: "\n").compactMap { line in
      line.split(separator: "event ").last?.dropLast()
    }
  }

  @Test func `without anything there is nothing to take back, and nothing to list`() {
    #expect(output("undo") == "Nothing to take back.\n")
    #expect(output("undo", "--list") == "Nothing to take back.\n")
  }

  @Test func `changes are listed and taken back from the latest to the first`() {
    drill("* space 3\nspace 1 q")
    let list = output("undo", "--list").split(separator: "\n")
    #expect(list.map { $0.prefix(2) } == ["1:", "2:", "3:"])
    #expect(list[0].contains("What is known?") && list[0].contains("Again"))
    #expect(list[2].contains("What is open?") && list[2].contains("flagged"))
    #expect(output("undo", "--list", "-n", "1").hasSuffix("2 more before these: -n 3\n"))
    #expect(output("undo").hasPrefix("Taken back: Again for \"What is known?\""))
    #expect(output("undo").hasPrefix("Taken back: Good for \"What is open?\""))
    #expect(output("undo") == "Taken back: the flag of \"What is open?\".\n")
    #expect(output("undo") == "Nothing to take back.\n")
    #expect(output("list", "x").contains("flagged") == false)
  }

  @Test func `any change is taken back by its name, once`() {
    drill("* space 3\nspace 1 q")
    let names = listed().map(String.init)
    #expect(output("undo", names[1].lowercased()).contains("Good for \"What is open?\""))
    // A name is as long as it must be to be the only one of its kind, and there is one more now.
    let left = listed().map(String.init)
    #expect(left.count == 2)
    #expect(zip(left, [names[0], names[2]]).allSatisfy { $0.hasPrefix($1) || $1.hasPrefix($0) })
    #expect(run("undo", names[1]) == .usage)
    #expect(fake.console.errorOutput.contains("was taken back already"))
    #expect(run("undo", "ZZZZZZ") == .noInput)
    #expect(run("undo", "01M") == .noInput)
    #expect(run("undo", "--list", names[0]) == .usage)
    #expect(run("undo", "-n", "3") == .usage)
  }

  @Test func `an undo cannot be taken back, and says what to do instead`() throws {
    drill("space 3 q")
    _ = output("undo")
    let last = try #require(fake.files[log]?.split(separator: "\n").last)
    let id = String(last.dropFirst(7).prefix(26))
    #expect(run("undo", id) == .usage)
    #expect(fake.console.errorOutput.contains("Answer the card again"))
  }

  @Test func `a note's mark is taken back, the note stays`() {
    _ = output("answer", "x/q1", "Mine.")
    #expect(fake.files[log]?.contains("\"kind\":\"note\"") == true)
    #expect(fake.files[log]?.contains("Mine.") == false)
    #expect(output("undo").contains("the mark that you wrote about \"What is open?\""))
    #expect(output("answer", "x/q1") == "Mine.\n")
    _ = output("answer", "x/q1", "--remove")
    #expect(output("undo", "--list").contains("note out"))
  }

  @Test func `an answer is kept where the log is in use, and that is said`() {
    fake.files.lockByAnother("/home/learner/.local/share/grill/progress.lock", signature: "pid 7")
    #expect(output("answer", "x/q1", "Mine.").hasPrefix("Kept: "))
    #expect(fake.console.errorOutput.contains("your answer is kept, but the review log"))
    #expect(output("answer", "x/q1") == "Mine.\n")
  }

  @Test func `what is written in the drill is marked after it is kept`() {
    drill("space w\nIn my words.\nctrl-d\n3 q")
    let kinds = (fake.files[log] ?? "").split(separator: "\n").map { line in
      line.split(separator: "\"kind\":\"").last?.prefix { $0 != "\"" } ?? ""
    }
    #expect(kinds == ["note", "question", "review"])
  }
}
