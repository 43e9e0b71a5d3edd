import Basics
import TestKit
import Testing

@testable import Commands

struct LintRepairTests {
  private let fake = FakeWorld()
  private let broken = "\u{feff}# Q: How?\n\nSo ‚Üí and\r\nso ‚Üì.\n"
  private let whole = "\u{feff}# Q: How?\n\nSo → and\r\nso ↓.\n"
  private let good = "# Q: Why?\n\nÄ → b\n"

  private func lint(_ words: String..., isTerminal: Bool = false) -> ExitCode {
    fake.console.outputIsTerminal = isTerminal
    return Program(world: fake.world).run(["lint"] + words)
  }

  private var output: String { fake.console.output }
  private var errors: String { fake.console.errorOutput }

  @Test func `broken characters are repaired in the file, once, and nothing else is`() {
    fake.files["d/a.md"] = broken
    fake.files["d/b.md"] = good
    #expect(lint("--fix", "d") == .success)
    #expect(fake.files["d/a.md"] == whole)
    #expect(fake.files["d/b.md"] == good)
    #expect(errors == "grill: d/a.md: repaired 2 lines.\n")
    #expect(output == "lint: nothing to report in 2 files (2 questions)\n")
    #expect(fake.files.writes == 1)
    #expect(lint("--fix", "d") == .success)
    #expect(fake.files.writes == 1)
  }

  @Test func `the diff shows it and writes nothing`() {
    fake.files["a.md"] = broken
    let diff = """
      --- a.md
      +++ a.md
      @@ -1,4 +1,4 @@
       # Q: How?
      \u{20}
      -So ‚Üí and
      -so ‚Üì.
      +So → and
      +so ↓.

      """
    #expect(lint("--diff", "a.md") == .success)
    #expect(output == diff)
    #expect(lint("--fix", "--diff", "a.md") == .success)
    #expect(lint("--diff", "--check", "a.md") == .no)
    #expect(output == diff + diff + diff)
    #expect(fake.files.writes == 0)
    #expect(errors == "")
  }

  @Test func `a check only says whether something would be changed`() {
    fake.files["a.md"] = broken
    fake.files["b.md"] = good
    #expect(lint("--check", "b.md") == .success)
    #expect(lint("--check", "a.md", "b.md") == .no)
    #expect(errors == "grill: a.md: 2 lines would be repaired.\n")
    #expect(lint("--check", "gone.md", "a.md") == .noInput)
    #expect(output == "")
    #expect(fake.files.writes == 0)
  }

  @Test func `what cannot be written is told, and the others are repaired`() {
    for name in ["a", "b", "c"] { fake.files["\(name).md"] = broken }
    fake.files.protect("a.md")
    #expect(lint("--fix", "a.md", "b.md", "c.md", "gone.md") == .cannotCreate)
    #expect(
      [fake.files["a.md"], fake.files["b.md"], fake.files["c.md"]] == [broken, whole, whole]
    )
    #expect(errors.contains("grill: a.md is read-only and was not repaired.\n"))
    #expect(errors.contains("grill: gone.md: there is no such file or folder.\n"))
    #expect(output.hasPrefix("a.md:3:4: error[E201]"))
  }

  @Test func `a full disk loses nothing`() {
    fake.files["a.md"] = broken
    fake.files.room = 5
    #expect(lint("--fix", "a.md") == .writeFailed)
    #expect(fake.files["a.md"] == broken)
    #expect(
      errors.hasPrefix(
        "grill: a.md: cannot write the repaired text; it is as it was, the disk is full.\n"
      )
    )
  }

  @Test func `what cannot be repaired in its encoding is told`() {
    let accents = Array([[UInt8]](repeating: [0x63, 0x61, 0x66, 0xe9, 0x20], count: 20).joined())
    let bytes = accents + [0x82, 0xdc, 0xed, 0x0a]
    fake.files.set("a.md", to: bytes)
    #expect(lint("--fix", "a.md") == .badData)
    #expect(
      errors.hasPrefix("grill: a.md: as Windows-1252 this cannot be repaired; it is as it was.\n")
    )
    #expect(fake.files.contents["/here/a.md"] == bytes)
  }

  @Test func `standard input goes to standard output, repaired and byte for byte`() {
    fake.console.then(.bytes(Array(broken.utf8) + [0xff]))
    #expect(lint("--fix", "-") == .success)
    #expect(fake.console.outputBytes == Array(whole.utf8) + [0xff])
    fake.console.then(.bytes([0x1b, 0x5b]))
    #expect(lint("--fix", "-", isTerminal: true) == .success)
    #expect(output.hasSuffix("␛["))
  }

  @Test
  func `whatever the bytes, intact text stays as it is and repairing twice is repairing once`() {
    var random = SeededRandom(seed: 3)
    let pieces: [[UInt8]] =
      ["# Q: Why?\n", "é → ", "‚Üí", "â€™", "\r\n", "word "].map { Array($0.utf8) } + [
        [0xff], [0], [0xc3],
      ]
    for round in 0..<60 {
      let isIntact = round.isMultiple(of: 2)
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        let piece = pieces.randomElement(using: &random) ?? []
        if !isIntact || piece.first != 0xe2 || piece == Array("é → ".utf8) { bytes += piece }
      }
      if isIntact {
        bytes = Array(String(decoding: bytes, as: UTF8.self).filter { $0 != "‚" }.utf8)
      }
      fake.files.set("a.md", to: bytes)
      _ = lint("--fix", "a.md")
      let once = fake.files.contents["/here/a.md"]
      let writes = fake.files.writes
      _ = lint("--fix", "a.md")
      #expect(fake.files.contents["/here/a.md"] == once)
      #expect(fake.files.writes == writes)
    }
  }
}
