import Host
import TestKit
import Testing

@testable import Commands

struct AnswerQuestionTests {
  private let fake = FakeWorld()
  private let notes = "/home/learner/.local/share/grill/progress.notes.md"

  init() {
    fake.files["Content/x.md"] = """
      # Deck

      ### Q1: What is open?

      ### Q2: What is known?

      The document's answer.

      """
    fake.console.outputIsTerminal = false
  }

  private func run(_ words: String...) -> ExitCode { Program(world: fake.world).run(words) }

  /// What the command prints.
  private func output(_ words: String...) -> String {
    let before = fake.console.output.count
    #expect(Program(world: fake.world).run(words) == .success)
    return String(fake.console.output.dropFirst(before))
  }

  @Test func `an answer is kept, shown, replaced and taken out`() {
    #expect(output("answer", "x/q1").hasPrefix("You have kept no answer yet"))
    #expect(output("answer", "x/q1", "Mine, *first*.").hasPrefix("Kept: \(notes):6 "))
    #expect(output("answer", "x/q1") == "Mine, first.\n")
    #expect(output("answer", "x/q1", "Mine, second.").hasSuffix("In the place of:\nMine, first.\n"))
    #expect(output("answer", "x/q1", "Mine, second.").contains("In the place of") == false)
    #expect(output("answer", "x/q1", "--remove").hasSuffix(":\nMine, second.\n"))
    #expect(output("answer", "x/q1", "--remove") == "There is no answer of yours.\n")
    #expect(fake.files["Content/x.md"]?.contains("Mine") == false)
  }

  @Test func `it stands in for an answer that is missing, and beneath one that is there`() {
    _ = output("answer", "x/q1", "Mine.")
    _ = output("answer", "x/q2", "Also mine.")
    let open = output("show", "x/q1")
    #expect(open.contains("Your note:\nMine.\n"))
    #expect(!open.contains("gives no answer"))
    let known = output("show", "x/q2")
    #expect(known.contains("Answer:\nThe document's answer.\nYour note:\nAlso mine.\n"))
    let json = output("list", "--json")
    #expect(json.contains("\"answer\": null,"))
    #expect(json.contains("\"last_line\": 3,\n      \"note\": \"Mine.\",\n"))
    #expect(output("export", "x/q1").contains("Your note:"))
    #expect(!output("export", "x/q2").contains("Also mine"))
  }

  @Test func `answers that go through a link are said to, and so are questions`() {
    fake.files.link(notes, to: "/home/learner/vault/mine.md")
    fake.files["/home/learner/vault/mine.md"] = ""
    _ = output("answer", "x/q1", "Mine.")
    #expect(
      fake.console.errorOutput.hasSuffix("symbolic link, followed to /home/learner/vault/mine.md\n")
    )
    #expect(fake.files["/home/learner/vault/mine.md"]?.contains("Mine.") == true)
    fake.files.link("/home/learner/.local/share/grill/captured.md", to: "new.md")
    _ = output("add", "What is new?")
    #expect(
      fake.console.errorOutput.hasSuffix("followed to /home/learner/.local/share/grill/new.md\n")
    )
  }

  @Test func `a question without any answer says so`() {
    #expect(output("show", "x/q1").contains("The document gives no answer."))
  }

  @Test func `standard input, and what is no answer to one question`() {
    fake.console.inputIsTerminal = false
    fake.console.then(.bytes(Array("From a\n\npipe.\n".utf8)))
    _ = output("answer", "x/q1", "-")
    #expect(fake.files[notes]?.hasSuffix("## What is open?\n\nFrom a\n\npipe.\n\n") == true)
    #expect(run("answer") == .usage)
    #expect(run("answer", "x/q1", " ") == .usage)
    #expect(run("answer", "x/q1", "a", "--remove") == .usage)
    #expect(run("answer", "x", "a") == .usage)
    #expect(run("answer", "nothing", "a") == .noInput)
  }

  @Test func `what no document asks any more can still be read and taken out`() {
    fake.files[notes] = "<!-- question: gone -->\n## Gone?\n\nStill here.\n"
    #expect(output("answer", "gone") == "Still here.\n")
    #expect(output("answer", "gone", "--remove").contains("Still here."))
  }

  @Test func `what cannot be saved changes nothing`() {
    fake.files[notes] = "My own.\n"
    fake.files.room = 10
    #expect(run("answer", "x/q1", "Mine.") == .writeFailed)
    fake.files.room = nil
    fake.files.lockByAnother("/home/learner/.local/share/grill/progress.notes.lock")
    #expect(run("answer", "x/q1", "Mine.") == .inUse)
    fake.files.unlockByAnother("/home/learner/.local/share/grill/progress.notes.lock")
    #expect(fake.files[notes] == "My own.\n")
    fake.files.set(notes, to: [0xff, 0xfe, 0x41, 0x00])
    #expect(run("answer", "x/q1", "Mine.") == .badData)
    #expect(fake.files.contents[notes] == [0xff, 0xfe, 0x41, 0x00])
  }

  @Test func `answers that cannot be read are missed, and the documents are still there`() {
    _ = output("answer", "x/q1", "Mine.")
    fake.files.deny(notes)
    #expect(output("list", "x").contains("What is open?"))
    #expect(fake.console.errorOutput == "grill: \(notes): no permission to read your answers.\n")
  }

  @Test func `a quiz goes by the documents alone`() {
    _ = output("answer", "x/q1", "Mine.")
    _ = output("add", "What did I add?", "--answer", "This.")
    fake.files["a.txt"] = "== x/q2\nThe document's answer.\n"
    let report = output("quiz", "--answers", "a.txt", "--report", "json")
    #expect(!report.contains("captured"))
    #expect(report.contains("\"skip\""))
  }

  @Test func `in a drill an answer is written, and what was typed is kept`() throws {
    fake.files["keys.txt"] = """
      space w
      Written in the drill.
      ctrl-d
      a w
      And more.
      ctrl-d
      3
      t
      Typed.
      ctrl-d
      w w
      ctrl-d
      q
      """
    let told = output("drill", "x", "--plain", "--input", "keys.txt", "--seed", "1")
    #expect(told.contains("The document gives no answer."))
    #expect(told.contains("Kept in your notes."))
    #expect(told.contains("Your note:\nWritten in the drill.\n"))
    #expect(told.contains("Write more for your note."))
    #expect(told.contains("What you typed is kept in your notes."))
    let kept = try #require(fake.files[notes])
    #expect(kept.contains("## What is open?\n\nWritten in the drill.\n\nAnd more.\n\n"))
    #expect(kept.hasSuffix("## What is known?\n\nTyped.\n\n"))
  }

  @Test func `where nothing is recorded no answer is, and one that cannot be saved stays in sight`()
  {
    fake.files["keys.txt"] = "space w q"
    #expect(
      output("drill", "x/q1", "--plain", "--no-record", "--input", "keys.txt")
        .contains("Nothing is recorded in this session, notes neither.")
    )
    fake.files["keys.txt"] = "space w\nMine.\nctrl-d\n3\n"
    fake.files.lockByAnother("/home/learner/.local/share/grill/progress.notes.lock")
    let told = output("drill", "x/q1", "--plain", "--input", "keys.txt")
    #expect(told.contains("Not kept, copy what you wrote:"))
    #expect(told.contains("Good. Next in"))
  }
}
