import Basics
import Host
import Insight
import JSON
import Progress
import TestKit
import Testing

@testable import Commands

struct TodayShelfTests {
  private let fake = FakeWorld()
  private let progress = "/home/learner/.local/share/grill/progress.json"

  init() {
    fake.console.outputIsTerminal = false
    fake.files["/usr/local/bin/grill"] = "the program"
    for name in ["a", "b", "c"] { fake.files["d/\(name).md"] = document(name) }
    fake.environment["GRILL_BANK"] = "d"
    run("suspend", "b")
    pass()
  }

  /// As long as it takes until what was written is not doubted any more.
  private func pass() { fake.pass(milliseconds: 5000) }

  private func document(_ name: String) -> String {
    """
    # Deck \(name)

    <!-- id: \(name) -->
    ### Q: What is \(name)?

    It is \(name).

    ### Q: What is it not?

    It is not \(name).

    """
  }

  @discardableResult
  private func run(_ words: String...) -> (output: String, errors: String, reads: [String]) {
    let (printed, told) = (fake.console.output.count, fake.console.errorOutput.count)
    let reads = fake.files.reads.count
    _ = Program(world: fake.world).run(words)
    return (
      String(fake.console.output.dropFirst(printed)),
      String(fake.console.errorOutput.dropFirst(told)), Array(fake.files.reads.dropFirst(reads))
    )
  }

  @Test(arguments: ["today", "due"])
  func `the second time neither documents nor progress are read`(verb: String) {
    let first = run(verb)
    #expect(first.reads.contains(progress))
    let second = run(verb)
    #expect(second.output == first.output && !second.output.isEmpty)
    #expect(second.reads.allSatisfy { $0.contains("/.cache/grill/today-") })
    // What one of them kept, the others know.
    #expect(!run("due", "--short").reads.contains(progress))
    #expect(!run("today").reads.contains(progress))
  }

  /// What may happen between two starts.
  enum Change: CaseIterable {
    case editedDocument, newDocument, goneDocument, ignoredDocument, suspended, answered, noted
    case planned, nextDay, otherZone, otherBuild, capturedQuestion
  }

  @Test(arguments: Change.allCases)
  func `any change shows`(change: Change) {
    let before = run("today").output
    #expect(run("today").reads.count == 1)
    switch change {
    case .editedDocument: fake.files["d/a.md"]? += "\n### Q: What else?\n\nThis.\n"
    case .newDocument: fake.files["d/e.md"] = document("e")
    case .goneDocument: fake.files["d/c.md"] = nil
    case .ignoredDocument: fake.files["d/.grillignore"] = "c.md\n"
    case .suspended: run("suspend", "a")
    case .answered: answer()
    case .noted: fake.files["/home/learner/.local/share/grill/progress.notes.md"] = "# Notes\n"
    case .planned: run("plan", "--date", "2026-12-24", "--minutes", "20", "--save")
    case .nextDay: fake.pass(milliseconds: 86_400_000)
    case .otherZone: fake.offset = 7200
    case .otherBuild: fake.files["/usr/local/bin/grill"] = "the next one"
    case .capturedQuestion: run("add", "What is new?", "--answer", "It is.")
    }
    pass()
    let after = run("today")
    #expect(after.reads.contains(progress))
    #expect(after.output == run("today", "--no-cache").output)
    #expect(run("today").output == after.output)
    switch change {
    case .noted, .otherZone, .otherBuild: #expect(after.output == before)
    default: #expect(after.output != before)
    }
  }

  private func answer() {
    fake.files["keys"] = "space 3 q"
    run("drill", "--input", "keys")
  }

  @Test func `what has to be said is said each time`() {
    fake.files["/home/learner/.local/share/grill/progress.reviews.jsonl"]? += "torn"
    pass()
    let first = run("today")
    #expect(!first.errors.isEmpty)
    let second = run("today")
    #expect(second.errors == first.errors)
    #expect(second.output == first.output)
  }

  @Test func `damage is as good as nothing, and it can be turned off`() throws {
    let first = run("today")
    let kept = try #require(fake.files.contents.keys.first { $0.contains("/grill/today-") })
    let bytes = try #require(fake.files.contents[kept])
    for damaged in [[], Array("{}".utf8), Array(bytes.dropLast(40)), Array(bytes.dropFirst())] {
      fake.files.set(kept, to: damaged)
      #expect(run("today").output == first.output)
    }
    #expect(run("today", "--no-cache").reads.contains(progress))
  }

  @Test func `it is kept whole`() throws {
    run("plan", "--date", "2026-12-24", "--minutes", "20", "--save")
    answer()
    fake.files["d/f.md"] = "### Q: What is caf\u{c3}\u{a9}?\n\nA caf\u{c3}\u{a9}.\n"
    let program = Program(world: fake.world)
    guard case .run(let invocation) = parse(["today"], verbs: allVerbs) else { return }
    let overview = try program.today(for: invocation)
    let text = overview.json.compact()
    let read = TodayOverview(json: try JSONNode(parsing: Array(text.utf8)))
    #expect(read == overview)
    #expect(overview.today.decks.contains { $0.ready != nil })
    #expect(overview.today.minutesToday == 20)
    #expect(overview.today.done.answers == 1)
  }
}
