import Host
import TestKit
import Testing

@testable import Commands

struct AddQuestionTests {
  private let fake = FakeWorld()
  private let captured = "/home/learner/.local/share/grill/captured.md"

  private func add(_ words: String...) -> ExitCode {
    Program(world: fake.world).run(["add"] + words)
  }

  @Test func `a question is added to the learner's own document and asked from then on`() {
    #expect(
      add("Why Kafka?", "--source", "Acme, round 2", "-t", "mq,logs", "--answer", "Replay.")
        == .success
    )
    #expect(fake.console.output.hasPrefix("Added: \(captured):3 "))
    #expect(fake.console.output.hasSuffix(" Why Kafka?\n"))
    #expect(
      fake.files[captured] == """
        # Captured questions

        ## Q: Why Kafka?

        **Tags:** mq, logs

        **Source:** Acme, round 2, captured 2026-11-21

        **Answer:**

        Replay.

        """
    )
    #expect(Program(world: fake.world).run(["list", "captured", "--plain"]) == .success)
    #expect(fake.console.output.contains("Why Kafka? (new)"))
    #expect(fake.console.errorOutput == "")
  }

  @Test func `asked twice it is there already, whatever document asks it`() {
    fake.files["Content/x.md"] = "# Q: What is Raft?\n\nConsensus.\n"
    #expect(add("what is  RAFT") == .success)
    #expect(fake.console.output.hasPrefix("There already: Content/x.md:1 "))
    #expect(fake.files[captured] == nil)
    #expect(add("Why Kafka?") == .success)
    #expect(add("Why Kafka?", "--answer", "Replay.") == .success)
    #expect(fake.console.output.contains("There already: \(captured):3 "))
    #expect(fake.console.errorOutput.contains("keep yours with: grill answer "))
    #expect(fake.files[captured]?.contains("Replay") == false)
  }

  @Test func `at a terminal it asks line by line`() {
    fake.console.enter("Why Kafka?")
    fake.console.enter("")
    fake.console.enter("mq, logs")
    fake.console.enter("Acme")
    #expect(add() == .success)
    #expect(
      fake.console.output.hasPrefix(
        "Question: Answer (empty for none yet): Tags (with commas between, empty for none): "
          + "Who asked, and where (empty for nobody): Added: "
      )
    )
    #expect(fake.files[captured]?.contains("**Source:** Acme, captured") == true)
    #expect(fake.files[captured]?.contains("**Tags:** mq, logs\n") == true)
    #expect(fake.files[captured]?.contains("Answer") == false)
  }

  @Test func `nothing is asked where nobody can answer`() {
    #expect(add("--no-input") == .usage)
    fake.console.inputIsTerminal = false
    #expect(add() == .usage)
    #expect(fake.console.errorOutput.contains("add needs a question"))
    #expect(add("  ") == .usage)
    #expect(add("-", "--answer", "-") == .usage)
    #expect(fake.files.writes == 0)
  }

  @Test func `from a pipe the question is all of standard input`() {
    fake.console.inputIsTerminal = false
    fake.console.then(.bytes(Array("Why\nKafka?\n".utf8)))
    #expect(add("-", "--to", "new/mine.md") == .success)
    #expect(fake.files["new/mine.md"]?.contains("## Q: Why Kafka?\n") == true)
    #expect(fake.console.errorOutput.contains("grill config bank --add new/mine.md"))
  }

  @Test func `code and whatever else stands below a question belongs to it`() {
    fake.console.inputIsTerminal = false
    fake.console.then(.bytes(Array("What does\nthis print?\n```python\nprint(1)\n```\n".utf8)))
    #expect(add("-", "--to", "mine.md", "--bank", "mine.md") == .success)
    #expect(add("And this?\n\nprint(`2`)", "--to", "mine.md", "--answer", "2") == .success)
    #expect(
      fake.files["mine.md"]?.filter { $0 != "\n" }.contains(
        "**Details:**```pythonprint(1)```**Answer:**## Q: And this?"
      ) == true
    )
    #expect(Program(world: fake.world).run(["list", "--json", "--bank", "mine.md"]) == .success)
    let list = fake.console.output
    #expect(list.contains(#""prompt": "What does this print?\nprint(1)""#))
    #expect(list.contains(#""answer": null"#))
    #expect(list.contains(#""prompt": "And this?\nprint(2)""#))
    #expect(list.contains(#""answer": "2""#))
  }

  @Test func `a document of the learner's keeps every byte it has`() {
    let old = "# Mine\n\n### Q1: What is a?\n\nA.\n\n### Q2: What is b?\n\nB, without a line end"
    fake.files["mine.md"] = old
    #expect(add("What is c?", "--to", "mine.md", "--bank", "mine.md") == .success)
    #expect(fake.files["mine.md"]?.hasPrefix(old + "\n\n## Q: What is c?\n") == true)
    #expect(fake.console.errorOutput == "")
  }

  @Test func `an open code block is named and nothing is written`() {
    fake.files["mine.md"] = "# Mine\n\n```\ncode\n"
    #expect(add("Why?", "--to", "mine.md") == .badData)
    #expect(
      fake.console.errorOutput.hasPrefix("grill: mine.md:3:1: what begins here is never closed")
    )
    #expect(fake.files["mine.md"] == "# Mine\n\n```\ncode\n")
  }

  @Test func `a full disk and a closed folder are said, and nothing is half written`() {
    fake.files["mine.md"] = "# Mine\n"
    fake.files.room = 5
    #expect(add("Why?", "--to", "mine.md") == .writeFailed)
    fake.files.room = nil
    fake.files.deny("mine.md")
    #expect(add("Why?", "--to", "mine.md") == .noInput)
    fake.files.allow("mine.md")
    #expect(fake.files["mine.md"] == "# Mine\n")
  }
}
