import Host
import TestKit
import Testing

@testable import Commands

struct BankTests {
  private let fake = FakeWorld()

  private func run(_ words: String...) -> ExitCode {
    fake.console.outputIsTerminal = false
    return Program(world: fake.world).run(words)
  }

  /// The files whose questions `list` shows, in its order.
  private func listed(_ words: String...) -> [String] {
    let before = fake.console.output.count
    _ = Program(world: fake.world).run(["list", "--json"] + words)
    let output = fake.console.output.dropFirst(before)
    return output.matches(of: /"file": "([^"]*)"/).map { String($0.1) }
  }

  private func document(_ number: Int) -> String {
    "# Deck\n\n### Q: What is number \(number)?\n\nIt is \(number).\n"
  }

  private func lay(_ paths: String...) {
    for (number, path) in paths.enumerated() { fake.files[path] = document(number) }
    fake.console.outputIsTerminal = false
  }

  @Test func `several banks add up, and a file counts once however it is reached`() {
    lay("a/x.md", "a/sub/y.md", "b/x.md")
    #expect(listed("--bank", "a", "--bank", "b") == ["a/sub/y.md", "a/x.md", "b/x.md"])
    #expect(listed("--bank", "a/sub", "--bank", "a") == ["a/sub/y.md", "a/x.md"])
    #expect(listed("--bank", "a", "--bank", "/here/a/x.md") == ["a/sub/y.md", "a/x.md"])
    #expect(listed("--bank", "a", "--bank", "./a/../a") == ["a/sub/y.md", "a/x.md"])
    #expect(run("list", "--bank", "a", "--bank", "b") == .success)
    #expect(fake.console.output.contains("a-x") && fake.console.output.contains("b-x"))
    #expect(fake.console.errorOutput == "")
  }

  @Test func `the environment lists banks with colons, and an option goes before it`() {
    lay("a/x.md", "b/y.md", "c/z.md")
    fake.environment["GRILL_BANK"] = "a::b"
    #expect(listed() == ["a/x.md", "b/y.md"])
    #expect(listed("--bank", "c") == ["c/z.md"])
  }

  @Test func `the settings name banks, relative to their file or to home`() {
    lay("/home/learner/notes/x.md", "/home/learner/.config/grill/near.md", "Content/z.md")
    fake.files["/home/learner/.config/grill/config"] = "bank = ~/notes\nbank = near.md\n"
    #expect(
      listed() == ["/home/learner/notes/x.md", "/home/learner/.config/grill/near.md"]
    )
    fake.environment["GRILL_BANK"] = "Content"
    #expect(listed() == ["Content/z.md"])
  }

  @Test func `a bank that is away is told, and hides none of the others`() {
    lay("a/x.md")
    fake.files["/home/learner/.config/grill/config"] = "bank = /here/a\nbank = /stick\n"
    #expect(listed() == ["/here/a/x.md"])
    #expect(
      fake.console.errorOutput.hasPrefix(
        "grill: /home/learner/.config/grill/config:2:1: warning: left out: /stick: there is no"
      )
    )
    #expect(run("list", "--bank", "a", "--bank", "/stick") == .noInput)
  }

  @Test func `with no documents at all the one command that names them is said`() {
    #expect(run("today") == .noInput)
    #expect(fake.console.errorOutput.contains("grill config bank PATH"))
    #expect(fake.console.errorOutput.split(separator: "\n").count == 3)
  }

  @Test func `what a folder ignores is left out, but never what is named by itself`() {
    lay("a/x.md", "a/old/y.md", "a/sub/draft.md", "a/sub/keep.draft.md", "a/sub/deep/z.md")
    fake.files["a/.grillignore"] = "old/\n*draft.md\n/sub/*/z.md\n"
    fake.files["a/sub/.grillignore"] = "!keep.draft.md\n"
    #expect(listed("--bank", "a") == ["a/sub/keep.draft.md", "a/x.md"])
    #expect(
      listed("--bank", "a", "--bank", "a/old/y.md") == [
        "a/sub/keep.draft.md", "a/x.md", "a/old/y.md",
      ]
    )
    #expect(listed("--bank", "a/old") == ["a/old/y.md"])
    fake.files["a/.grillignore"] = "[\n*"
    #expect(run("list", "--bank", "a", "--bank", "a/x.md") == .noInput)
    #expect(run("list", "--bank", "a/sub", "--bank", "a/x.md") == .success)
    fake.files["a/.grillignore"] = "[\nold"
    #expect(run("list", "--bank", "a") == .success)
    #expect(fake.console.errorOutput.contains("a/.grillignore:1:1: warning"))
  }

  @Test func `the learner's notes are no document, wherever they lie`() {
    lay("a/x.md")
    fake.files["a/progress.notes.md"] = document(7)
    #expect(listed("--bank", "a", "--progress", "a/progress.json") == ["a/x.md"])
  }
}
