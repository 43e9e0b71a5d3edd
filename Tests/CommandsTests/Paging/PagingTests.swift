import Host
import TestKit
import Testing

@testable import Commands

/// What goes to a pager, and what it gets.
struct PagingTests {
  private let fake = FakeWorld()
  private let paged = Paged()

  private final class Paged {
    var texts: [String] = []
    var end = ChildEnd.exited(code: 0)
  }

  init() {
    fake.files["Content/caches.md"] = """
      # Caches

      ### Q1: What does an LRU cache evict?

      The **least** recently used entry.

      """
    fake.files["long.md"] = (1...40).map { "**line \($0)**\n\n" }.joined()
    fake.files["short.md"] = "A **short** one.\n"
    fake.pager = { [paged] _, text, _ in
      paged.texts.append(text)
      return paged.end
    }
  }

  private func run(_ words: String...) -> ExitCode { Program(world: fake.world).run(words) }

  @Test func `what is taller than the window is read in the pager alone`() {
    #expect(run("read", "long.md") == .success)
    #expect(fake.console.output == "")
    #expect(paged.texts.count == 1)
    #expect(paged.texts.first?.hasPrefix("\u{1b}[1mline 1\u{1b}[0m\n") == true)
    #expect(paged.texts.first?.hasSuffix("line 40\u{1b}[0m\n") == true)
  }

  @Test func `what fits the window stands in it`() {
    #expect(run("read", "short.md") == .success)
    #expect(fake.console.output.contains("short"))
    fake.console.size = (80, 79)
    #expect(run("read", "long.md") == .success)
    #expect(fake.console.output.contains("line 40"))
    #expect(paged.texts == [])
    fake.console.size = (80, 78)
    #expect(run("read", "long.md") == .success)
    #expect(paged.texts.count == 1)
  }

  @Test(arguments: [
    ["help"], ["--help"], ["help", "keys"], ["list", "--json"], ["export", "--to", "json"],
  ])
  func `whatever only shows something goes there`(words: [String]) {
    fake.console.size = (80, 6)
    #expect(Program(world: fake.world).run(words) == .success)
    #expect(paged.texts.count == 1 && fake.console.output == "")
  }

  @Test(arguments: [
    ["--plain"], ["--no-input"], ["--help", "--plain"],
  ])
  func `nothing goes there where that was said`(words: [String]) {
    #expect(Program(world: fake.world).run(["read", "long.md"] + words) == .success)
    #expect(paged.texts == [] && fake.console.output != "")
  }

  @Test(arguments: [
    ("TERM", "dumb"), ("TERM", ""), ("ACCESSIBLE", "1"), ("PAGER", ""), ("GRILL_PAGER", "cat"),
  ])
  func `nothing goes there where the environment says so`(name: String, value: String) {
    fake.environment[name] = value
    #expect(run("read", "long.md") == .success)
    #expect(paged.texts == [] && fake.console.output.contains("line 40"))
  }

  @Test func `a pipe gets its text, and a text from a pipe the pager`() {
    fake.console.outputIsTerminal = false
    #expect(run("read", "long.md") == .success)
    #expect(paged.texts == [] && fake.console.output.contains("line 40"))
    fake.console.outputIsTerminal = true
    fake.console.inputIsTerminal = false
    #expect(run("read", "long.md") == .success)
    #expect(paged.texts.count == 1)
  }

  @Test func `no codes go to one that shows them`() {
    fake.environment["PAGER"] = "more"
    #expect(run("read", "long.md") == .success)
    #expect(paged.texts.first?.hasPrefix("line 1\n") == true)
    #expect(paged.texts.first?.contains("\u{1b}") == false)
  }

  @Test func `without the pager the text is written, and any other end is its own affair`() {
    for code in [126, 127] {
      paged.end = .exited(code: code)
      #expect(run("read", "long.md") == .success)
      #expect(fake.console.output.contains("line 40"))
    }
    let before = fake.console.output
    for end in [ChildEnd.exited(code: 1), .exited(code: 0), .killed(signal: 13)] {
      paged.end = end
      #expect(run("read", "long.md") == .success)
    }
    #expect(fake.console.output == before)
  }

  @Test func `what was shown before something failed is shown, and the code stays`() {
    fake.console.size = (80, 2)
    let code = run("show", "caches/q1", "nowhere/q9")
    #expect(code == .noInput)
    fake.files["bad.md"] = "# Q: Why?\n\nHigh bias ‚Üí underfitting.\n"
    #expect(run("lint", "bad.md") == .no)
    #expect(paged.texts.last?.contains("bad.md") == true)
  }

  @Test func `commands of the prompt are paged, those within a session are not`() {
    fake.console.enter("read long.md")
    fake.console.enter("quit")
    fake.environment["COLUMNS"] = "80"
    #expect(run("--color", "never") == .success)
    #expect(paged.texts.count == 1)
    fake.console.press(":")
    fake.console.enter("read long.md")
    fake.console.press("q", "q")
    #expect(run("drill") == .success)
    #expect(paged.texts.count == 1)
    #expect(fake.console.output.contains("line 40"))
  }

  @Test func `nothing that asks somebody is held back`() {
    for verb in allVerbs {
      let isPaged = verb.isPaged(Invocation(verb: verb.name))
      let asks = ["drill", "mock", "quiz", "reset", "add", "doctor", "grade", "answer", "undo"]
      #expect(!isPaged || !asks.contains(verb.name), "\(verb.name)")
    }
    let watch = Invocation(verb: "lint", values: ["watch": [""]])
    #expect(!LintDecks().isPaged(watch) && !ScanDocuments().isPaged(watch))
    #expect(!ShowGaps().isPaged(Invocation(verb: "gaps", values: ["drill": [""]])))
  }
}
