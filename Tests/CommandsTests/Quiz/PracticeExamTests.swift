import Host
import TestKit
import Testing

@testable import Commands

/// A quiz at a terminal that can be repainted.
struct PracticeExamTests {
  private let fake = FakeWorld()

  init() {
    fake.files["Content/caches.md"] = """
      # Caches

      ### Q1: What does an LRU cache evict?

      The least recently used entry.

      ### Q2: Which cache writes at once?

      - a) write-through
      - b) write-back

      Answer: A

      ### Q3: Which of these are caches?

      - a) a page table
      - b) a TLB
      - c) memcached

      Answer: B, C

      ### Q4: True or false: A cache never holds stale entries.

      **False.** Entries grow stale when the source changes behind the cache.

      """
  }

  private func quiz(_ words: String...) -> ExitCode {
    Program(world: fake.world).run(["quiz"] + words)
  }

  /// The text of the screens, without what draws it.
  private var shown: String {
    fake.console.output.replacing(/\u{1b}\[[0-9;?]*[a-zA-Z]/, with: "")
  }

  private func drawn(_ index: Int) -> String {
    fake.console.screens[index].replacing(/\u{1b}\[[0-9;?]*[a-zA-Z]/, with: "")
  }

  @Test func `answers are typed in a box, options chosen by key, and all is scored at the end`() {
    fake.console.press("T", "h", "e", " ", "least recently", " used entry", "\r")
    fake.console.press("a")
    fake.console.press("b", "a", "c", "a", "\r")
    fake.console.press("f", "Entries grow", " stale", " when the source changes", "\r")
    #expect(quiz("--min-score", "100") == .success)
    #expect(drawn(0).contains("A practice exam: answers show at the end"))
    #expect(drawn(0).contains("1 of 4") && drawn(0).contains("Ctrl-C leave"))
    #expect(shown.contains("│ The least recently used entry\n"))
    #expect(
      shown.contains("a to b choose  Enter skip  q hand all in") || shown.contains("a to b choose")
    )
    #expect(shown.contains("[x] b") && shown.contains("│ b c\n"))
    #expect(shown.contains("You call it false. Say what is right instead."))
    #expect(shown.contains("4 of 4 passed"))
    // Nothing tells how it went before the end.
    #expect(shown.ranges(of: "write-through").count == 1)
    #expect(!fake.console.isRaw)
    #expect(!fake.files.contents.keys.contains { $0.contains("progress") })
  }

  @Test func `Enter skips, and Control D hands in what there is`() {
    fake.console.press("\r", "\r", "b", "\r", "\u{4}")
    #expect(quiz("--min-score", "0") == .success)
    #expect(shown.contains("0 of 4 passed") && shown.contains("3 skipped"))
    #expect(!fake.console.isRaw)
  }

  @Test func `Control C empties the box, then leaves, and nothing is scored`() {
    fake.console.press("x", "y", "\u{3}", "z", "\u{3}", "\u{3}")
    #expect(quiz() == .interrupted)
    #expect(!shown.contains("passed"))
    #expect(fake.console.errorOutput == "grill: the exam was left; nothing was scored\n")
    #expect(!fake.console.isRaw)
  }

  @Test func `a key that answers nothing says so, and pasted text chooses nothing`() {
    fake.console.press("\r", "1", "z", "\u{1b}[200~a\u{1b}[201~", "q")
    #expect(quiz("--min-score", "0") == .success)
    #expect(shown.contains("In an exam keys only answer"))
    #expect(shown.contains("Pasted text"))
    #expect(shown.contains("4 skipped"))
  }

  @Test func `what is no order is asked for again, and stays in the box`() {
    fake.files["Content/caches.md"] = """
      # Caches

      ### Q1: Put the steps of a lookup in order.

      1. Hash the key.
      2. Find the bucket.
      3. Compare the keys.

      """
    fake.console.press("1 1", "\r")
    fake.console.press("\u{15}", "3", " 2 1", "\r")
    _ = quiz("--seed", "4", "--min-score", "0")
    if shown.contains("Put them in order:") {
      #expect(shown.contains("Put them in order: their numbers"))
      #expect(shown.contains("The numbers of the steps in their order; an empty box skips"))
      #expect(shown.contains("│ 3 2 1\n"))
    } else {
      Issue.record("the question has no steps: \(shown)")
    }
  }

  @Test func `a narrow window keeps the box, and a stop gives the terminal back`() {
    fake.console.press("x")
    fake.console.then(.resize(columns: 30, rows: 10))
    fake.console.then(.pause(milliseconds: 600))
    fake.console.press("\u{1a}", "y", "\r", "q")
    #expect(quiz("--min-score", "0") == .success)
    #expect(fake.console.suspensions == 1)
    #expect(shown.contains("│ xy\n"))
  }

  @Test func `an editor of one's own writes the answer`() {
    fake.environment["EDITOR"] = "ed"
    fake.files["/tmp/x"] = ""
    fake.child = { [fake] _, arguments in
      let path = arguments.first ?? ""
      #expect(fake.files[path]?.contains("LRU") == true)
      #expect(!fake.console.isRaw)
      fake.files[path] = "The least recently used entry.\n"
      return .exited(code: 0)
    }
    fake.console.press("\u{18}", "\u{5}", "\r", "q")
    #expect(quiz("--min-score", "0") == .success)
    #expect(shown.contains("1 of 4 passed"))
  }
}
