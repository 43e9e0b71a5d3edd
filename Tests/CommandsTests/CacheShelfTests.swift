import Basics
import Host
import TestKit
import Testing

@testable import Commands

struct CacheShelfTests {
  private let fake = FakeWorld()
  private let folder = "/home/learner/.cache/grill"

  init() {
    fake.console.outputIsTerminal = false
    fake.files["/usr/local/bin/grill"] = "the program"
    for name in ["a", "b", "c"] { fake.files["d/\(name).md"] = document(name) }
    pass()
  }

  /// As long as it takes until what was written is not doubted any more.
  private func pass() { fake.pass(milliseconds: 5000) }

  private func document(_ name: String) -> String {
    "# Deck\n\n### Q: What is \(name)?\n\nIt is \(name).\n"
  }

  /// Runs `list` and gives what it printed and which documents it read.
  private func list(_ words: String...) -> (output: String, reads: [String], code: ExitCode) {
    let (printed, reads) = (fake.console.output.count, fake.files.reads.count)
    let code = Program(world: fake.world).run(["list", "--json", "--bank", "d"] + words)
    return (
      String(fake.console.output.dropFirst(printed)),
      fake.files.reads.dropFirst(reads).filter { $0.hasPrefix("d/") }, code
    )
  }

  private var caches: [String] {
    fake.files.contents.keys.filter { $0.hasPrefix(folder + "/") }
  }

  @Test func `the second start reads nothing and shows the same`() {
    let first = list()
    #expect(first.reads == ["d/a.md", "d/b.md", "d/c.md"])
    #expect(caches.count == 1)
    let writes = fake.files.writes
    let second = list()
    #expect(second.reads == [])
    #expect(second.output == first.output)
    #expect(fake.files.writes == writes)
  }

  @Test func `only what was changed is read again`() {
    _ = list()
    fake.files["d/b.md"] = document("x")
    pass()
    let again = list()
    #expect(again.reads == ["d/b.md"])
    #expect(again.output.contains("What is x?"))
    #expect(list().reads == [])
  }

  @Test func `an edit of the same size is seen, even one that sets the time back`() {
    _ = list()
    fake.files["d/a.md"] = document("y")
    fake.files.backdate("d/a.md", to: 0)
    pass()
    let again = list()
    #expect(again.reads == ["d/a.md"])
    #expect(again.output.contains("What is y?"))
  }

  @Test func `a touched file and a replaced one are read again`() throws {
    _ = list()
    fake.files["d/a.md"] = document("a")
    try fake.files.files.replace("d/c.md", Array(document("c").utf8))
    pass()
    #expect(list().reads == ["d/a.md", "d/c.md"])
    #expect(list().reads == [])
  }

  @Test func `what was written a moment ago is not trusted`() {
    fake.files["d/a.md"] = document("x")
    #expect(list().reads.count == 3)
    #expect(list().reads == ["d/a.md"])
    // Within one step of the disk's clock nothing tells it from the one before.
    fake.files["d/a.md"] = document("y")
    #expect(list().output.contains("What is y?"))
    pass()
    #expect(list().reads == ["d/a.md"])
    #expect(list().reads == [])
  }

  @Test func `a pretended time changes nothing about that`() {
    fake.files["d/a.md"] = document("x")
    #expect(list("--now", "2036-01-01").reads.count == 3)
    #expect(list("--now", "2036-01-01").reads == ["d/a.md"])
    pass()
    #expect(list("--now", "1999-01-01").reads == ["d/a.md"])
    #expect(list("--now", "1999-01-01").reads == [])
  }

  @Test func `a file that is gone takes its questions with it, and comes back as it is then`() {
    _ = list()
    fake.files["d/b.md"] = nil
    #expect(!list().output.contains("What is b?"))
    let size = fake.files.contents[caches[0]]?.count ?? 0
    fake.files["d/b.md"] = document("b")
    pass()
    #expect(list().reads == ["d/b.md"])
    #expect(fake.files.contents[caches[0]]?.count ?? 0 > size)
  }

  @Test func `damage is as good as nothing`() throws {
    let first = list()
    let bytes = try #require(fake.files.contents[caches[0]])
    let rest = bytes[(bytes.count / 2)...].map { ~$0 }
    for damaged in [[], Array(bytes.prefix(40)), bytes.prefix(bytes.count / 2) + rest] {
      fake.files.set(caches[0], to: damaged)
      let again = list()
      #expect(again.reads.count == 3)
      #expect(again.output == first.output)
      #expect(list().reads == [])
    }
  }

  @Test func `another build of the program reads everything anew`() {
    _ = list()
    fake.files["/usr/local/bin/grill"] = "the next one"
    #expect(list().reads.count == 3)
    #expect(list().reads == [])
    fake.executable = nil
    #expect(list().reads.count == 3)
  }

  @Test func `where nothing can be kept nobody hears of it`() {
    fake.files.room = 10
    let full = list()
    #expect(full.code == .success)
    fake.files.room = nil
    fake.files.deny(folder)
    #expect(list().code == .success)
    #expect(list().reads.count == 3)
    fake.files.allow(folder)
    fake.environment["HOME"] = nil
    fake.environment["GRILL_PROGRESS"] = "/here/progress.json"
    #expect(list().code == .success)
    #expect(list().reads.count == 3)
    #expect(fake.console.errorOutput == "")
  }

  @Test func `it can be turned off`() {
    #expect(list("--no-cache").reads.count == 3)
    fake.environment["GRILL_NO_CACHE"] = "1"
    #expect(list().reads.count == 3)
    #expect(caches.isEmpty)
    fake.environment["GRILL_NO_CACHE"] = "0"
    _ = list()
    #expect(list().reads == [])
    #expect(list("--no-cache").reads.count == 3)
  }

  @Test(arguments: [
    ("XDG_CACHE_HOME", "/c", "/c/grill/"), ("XDG_CACHE_HOME", "c", "/home/learner/.cache/grill/"),
    ("GRILL_HOME", "/g", "/g/cache/"),
  ])
  func `it lies where the environment says`(name: String, value: String, place: String) {
    fake.environment[name] = value
    _ = list()
    #expect(fake.files.contents.keys.contains { $0.hasPrefix(place + "bank-") })
    #expect(list().reads == [])
  }

  @Test func `two banks, and one by two names, keep out of each other's way`() {
    fake.files["e/z.md"] = document("z")
    pass()
    _ = list()
    #expect(Program(world: fake.world).run(["list", "--bank", "e"]) == .success)
    #expect(Program(world: fake.world).run(["list", "--bank", "/here/d"]) == .success)
    #expect(caches.count == 3)
    #expect(list().reads == [])
  }

  @Test(arguments: [["lint"], ["scan"]])
  func `whoever asks about the documents gets what is in them`(words: [String]) {
    _ = list()
    let before = fake.files.reads.count
    _ = Program(world: fake.world).run(words + ["d"])
    #expect(fake.files.reads.dropFirst(before).filter { $0.hasPrefix("d/") }.count == 3)
  }

  @Test func `a document that cannot be read is missed, whatever was kept`() {
    _ = list()
    fake.files.deny("d/b.md")
    fake.files["d/b.md"] = document("b")
    pass()
    #expect(!list().output.contains("What is b?"))
    #expect(fake.console.errorOutput.contains("d/b.md"))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `with and without it, everything that is shown is the same`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for name in ["a", "b", "c"] { fake.files["d/\(name).md"] = randomDocument(&random) }
    pass()
    let plain = list("--no-cache")
    #expect(list().output == plain.output)
    let cached = list()
    #expect(cached.output == plain.output)
    #expect(cached.reads == [])
    fake.files["d/b.md"] = randomDocument(&random)
    pass()
    let changed = list()
    #expect(changed.reads == ["d/b.md"])
    #expect(changed.output == list("--no-cache").output)
    for words in [["show", "a"], ["export", "--to", "text"], ["today"]] {
      let outputs = ["--no-input", "--no-cache"].map { option in
        let before = fake.console.output.count
        _ = Program(world: fake.world).run(words + ["--bank", "d", option])
        return fake.console.output.dropFirst(before)
      }
      #expect(outputs[0] == outputs[1])
    }
  }

  private func randomDocument(_ random: inout SeededRandom) -> String {
    let pieces = [
      "# Deck\n\n", "## Q1: What is a *trie*? (hard)\n\nA tree of letters.\n\n",
      "### Q: Why?\n\n", "- **Term:** what it means\n  - **Inner:** more\n",
      "## Which?\n\n- [ ] one\n- [x] two\n\n", "Q: How?\nA: So.\n\n",
      "**Follow-up:** And then?\n\n", "**Red flags:** none\n\n", "```\nx = 1\n```\n\n",
      "<!-- id: name -->\n", "| Question | Answer |\n|---|---|\n| When? | Now. |\n\n",
      "Text ‚Üí broken.\n\n", "---\n\n", "**Tags:** a, b\n\n", "TODO\n\n",
    ]
    return (0..<Int.random(in: 1...25, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined()
  }
}
