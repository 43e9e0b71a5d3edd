import Foundation
import TestKit
import Testing

/// Keys that put cards off, and options that choose what is asked.
struct PutAsideTests {
  private func grill(_ arguments: [String], day: Int = 1, in folder: URL) throws -> String {
    let process = try GrillProcess(
      arguments + [
        "--plain", "--bank", "bank", "--progress", "progress.json", "--now",
        "2026-12-0\(day)T09:00:00+01:00", "--seed", "7",
      ],
      in: folder
    )
    let end = try process.finish()
    #expect(end.status == 0)
    #expect(end.errors == "")
    return end.output
  }

  private func drill(
    _ keys: String,
    _ options: [String] = [],
    day: Int = 1,
    in folder: URL
  ) throws -> String {
    try Data(keys.utf8).write(to: folder.appending(path: "keys.txt"))
    return try grill(["drill", "--input", "keys.txt"] + options, day: day, in: folder)
  }

  @Test func `buried cards come tomorrow, suspended ones do not, and undo takes both back`() throws
  {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let keys = "- = ! u q"
      let output = try drill(keys, in: folder)
      #expect(output.contains("Buried: \"What does an LRU cache evict?\" comes tomorrow"))
      #expect(
        output.contains("Buried with its siblings: \"Why does a cache need a time to live?\"")
      )
      #expect(output.contains("Suspended with its siblings: \"What is a cache stampede?\""))
      #expect(output.contains("Taken back. Once more: \"What is a cache stampede?\"."))
      #expect(try grill(["due"], in: folder) == "2 new\n")
      #expect(try grill(["due"], day: 2, in: folder) == "4 new\n")
      let undone = try grill(["undo"], in: folder)
      #expect(
        undone
          == "Taken back: that \"Why does a cache need a time to live?\" was put off to 2026-12-02.\n"
      )
      #expect(try grill(["due"], in: folder) == "3 new\n")
      let again = try drill("q", in: folder)
      #expect(again.contains("Card 1 of 3."))
    }
  }

  @Test func `what is due is a line, a number for a prompt, or JSON`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      _ = try drill("space 3 space 2 space 4 q", in: folder)
      #expect(try grill(["due"], in: folder) == "1 new\n")
      #expect(try grill(["due", "--short"], in: folder) == "")
      #expect(try grill(["due", "--short"], day: 9, in: folder) == "2\n")
      #expect(try grill(["due", "queues"], day: 9, in: folder) == "1 new\n")
      let json = try grill(["due", "--json"], day: 9, in: folder)
      #expect(
        json == """
          {
            "schema": "grill.due/1",
            "due": 2,
            "new": 1,
            "learning": 0,
            "learning_later": 0,
            "paused_until": null
          }

          """
      )
    }
  }

  @Test func `cramming asks everything, due or not, and leaves no trace`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      _ = try drill("space 4 space 4 space 4 space 4", in: folder)
      let files = ["progress.json", "progress.reviews.jsonl"].map { folder.appending(path: $0) }
      let before = try files.map { try Data(contentsOf: $0) }
      #expect(try drill("", in: folder).hasPrefix("Nothing to ask now."))
      let output = try drill("space 3 space 3 space 3 space 3", ["--cram"], in: folder)
      #expect(output.contains("Nothing is recorded"))
      #expect(output.contains("Card 1 of 4."))
      #expect(output.contains("Session done. 4 cards"))
      #expect(try files.map { try Data(contentsOf: $0) } == before)
      let ahead = try drill("q", ["--ahead", "365d"], day: 2, in: folder)
      #expect(ahead.contains("Card 1 of 4."))
    }
  }
}
