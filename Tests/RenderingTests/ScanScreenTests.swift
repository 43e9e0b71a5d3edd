import Basics
import Library
import Questions
import Recognition
import Rendering
import Terminal
import TestKit
import Testing

struct ScanScreenTests {
  private let text = """
    # Hash tables

    This set is about hashing, and asks more than it says here. It is for two rounds.

    - [What it is](#what)
    - [What it costs](#cost)

    ## Q1: What is a hash table?

    An array whose index is computed from the key, so that looking up takes constant time on average.

    **Red flags:** says that looking up is always constant

    **Follow-up:** What does a good hash function do?

    ```c
    int index = hash(key) % count;
    ```

    ## Q2: Which one keeps an order?

    - [ ] a hash table
    - [x] a balanced tree

    ## Q3: How does it grow?

    TODO

    ## Overview

    | Table | Cost |
    |-------|------|
    | chained | one pointer |

    ## Q4: Tell me about a table you have built.

    ---

    Growth is a matter of the load factor.

    A high one makes long chains.

    ## Q5: What is a load factor?

    The share of places that are taken.

    ## Q6: What is a tombstone?

    A mark of what was deleted.

    ## References

    - A book about algorithms

    """

  private func scanned(_ text: String, path: String = "decks/hashing.md") -> Scan {
    scan(SourceFile(path: path, bytes: Array(text.utf8)))
  }

  @Test func `a document with everything in it`() throws {
    try expectFrames("scan") { scanScreen(scanned(text), $0) }
    try expectFrames("scan-all") { scanScreen(scanned(text), all: true, $0) }
  }

  @Test func `broken characters are named with what they were read as`() {
    let scan = scanned("# Q: Why?\n\nHigh load ‚Üí long chains ‚Üí slow.\n")
    let text = scanScreen(scan, .plain()).map(\.text).joined(separator: "\n")
    #expect(text.contains("Repaired: 2 places in 1 line, line 3: \"‚Üí\" is \"→\"."))
  }

  @Test func `a document without questions, and a file that is no text`() throws {
    try expectFrames("scan-nothing") { scanScreen(scanned("# Notes\n\nNothing to ask.\n"), $0) }
    let noise = scan(SourceFile(path: "x.md", bytes: (0..<200).map { UInt8($0 % 7) }))
    try expectFrames("scan-noise") { scanScreen(noise, $0) }
  }

  @Test func `documents in a line each`() throws {
    let scans = [
      scanned(text), scanned("Q: Why?\nA: So.\n", path: "decks/a.md"),
      scanned("Nothing.\n", path: "decks/empty.md"),
    ]
    try expectFrames("scans", isCode: true) { scanList(scans, $0) }
    #expect(scanList([scanned(text)], .rich()).count == 2)
  }

  @Test func `lines, and why they are what they are`() throws {
    let scan = scanned(text)
    for (name, number) in [
      ("title", 8), ("option", 23), ("ignored", 3), ("blank", 2), ("code", 17),
    ] {
      let reading = try #require(scan.reading(ofLine: number))
      try expectFrames("scan-line-\(name)") { lineScreen(reading, of: scan, $0) }
    }
  }

  @Test func `a reading that lost says to whom`() throws {
    let scan = scanned(text)
    let lost = try #require(scan.overruled.first)
    let reading = try #require(scan.reading(ofLine: lost.lines.lowerBound))
    #expect(!reading.overruled.isEmpty)
    let text = lineScreen(reading, of: scan, .plain()).map(\.text).joined(separator: "\n")
    #expect(text.contains("Not as: \(lost.dialect)"))
  }

  @Test(arguments: Ignored.Reason.allCases)
  func `what is advised makes a question of it`(reason: Ignored.Reason) throws {
    let piece: (text: String, line: Int)
    switch reason {
    case .frontMatter: piece = ("---\ntitle: A\n---\n", 2)
    case .heading: piece = ("# Trees\n\nSome text about a heap that is long enough.\n", 1)
    case .contents: piece = ("# A\n\n- [B](#b)\n- [C](#c)\n", 3)
    case .matter: piece = ("# A\n\n## References\n\n- A book\n", 5)
    case .advice: piece = ("# A\n\n## How to prepare\n\nSleep well.\n", 5)
    case .decoration: piece = ("# A\n\n---\n", 3)
    case .code: piece = ("# A\n\n```\nx = 1\n```\n", 4)
    case .table: piece = ("# A\n\n| B | C |\n|---|---|\n| d | e |\n", 5)
    case .list: piece = ("# A\n\n- bread\n- butter\n", 3)
    case .prose: piece = ("# A\n\nNothing to ask here.\n", 3)
    }
    let before = scanned(piece.text)
    guard case .ignored(let ignored)? = before.reading(ofLine: piece.line)?.fate else {
      Issue.record("not ignored: \(piece.text)")
      return
    }
    #expect(ignored.reason == reason)
    guard let advice = reason.advice else { return }
    var lines = piece.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if advice.hasPrefix("begin the heading") {
      lines[piece.line - 1] = "# Q: Trees"
    } else {
      let example = try #require(advice.split(separator: ": ", maxSplits: 1).last)
      lines.insert(contentsOf: [String(example), ""], at: ignored.lines.lowerBound - 1)
    }
    #expect(!scanned(lines.joined(separator: "\n")).questions.isEmpty, "\(lines)")
  }
}
