import Host
import TestKit
import Testing

@testable import Commands

struct EditQuestionTests {
  private let fake = FakeWorld()

  init() {
    fake.files["Content/x.md"] = """
      # Deck

      ### Q1: What is open?

      **Answer**: This.

      ### Q2: What is known about the answer to it?

      **Answer**: That.

      """
    fake.environment["EDITOR"] = "nvim"
  }

  private func run(_ words: String...) -> (code: ExitCode, errors: String) {
    let before = fake.console.errorOutput.count
    let code = Program(world: fake.world).run(words)
    return (code, String(fake.console.errorOutput.dropFirst(before)))
  }

  @Test func `the editor opens the document at the question's line`() {
    var seen: (String, [String])?
    fake.child = { line, arguments in
      seen = (line, arguments)
      return .exited(code: 0)
    }
    #expect(run("edit", "x/q2") == (.success, ""))
    #expect(seen?.0 == "nvim \"$@\"")
    #expect(seen?.1 == ["+7", "./Content/x.md"] || seen?.1 == ["+7", "Content/x.md"])
  }

  @Test func `what is wrong with the document afterwards is told`() {
    fake.child = { [fake] _, _ in
      fake.files["Content/x.md"] = "# Deck\n\n### Q1: What is open?\n<!-- id: o!pen -->\n\nThis.\n"
      fake.pass(milliseconds: 90_000)
      return .exited(code: 0)
    }
    let end = run("edit", "x/q1")
    #expect(end.code == .success)
    #expect(end.errors.contains("Content/x.md:3:1: error"))
  }

  @Test func `an editor that fails, several questions, none and no terminal are told`() {
    fake.child = { _, _ in .exited(code: 3) }
    #expect(run("edit", "x/q1") == (.no, "grill: nvim ended with 3.\n"))
    #expect(run("edit", "x").code == .usage)
    #expect(run("edit", "x").errors.contains("\"x\" names 2 questions"))
    #expect(run("edit").code == .usage)
    #expect(run("edit", "nothing").code == .noInput)
    fake.console.outputIsTerminal = false
    let end = run("edit", "x/q1")
    #expect(end.code == .usage)
    #expect(end.errors.contains("The question stands at Content/x.md:3"))
  }
}
