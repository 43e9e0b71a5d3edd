import Foundation
import TestKit
import Testing

/// A session that was left, or whose program died, goes on at the next start.
struct ResumeTests {
  private func grill(
    _ words: String...,
    at now: String = "2026-12-01T09:00:00Z",
    in folder: URL
  ) throws -> GrillProcess {
    try GrillProcess(
      words + ["--bank", "bank", "--progress", "progress.json", "--now", now],
      in: folder
    )
  }

  private func drill(_ words: String..., at now: String = "2026-12-01T09:00:00Z", in folder: URL)
    throws -> GrillProcess
  {
    try GrillProcess(
      ["drill"] + words + [
        "--plain", "--input", "-", "--bank", "bank", "--progress", "progress.json", "--now", now,
      ],
      in: folder
    )
  }

  /// Grades one card, types two lines for the next one and dies.
  private func dieTyping(in folder: URL) throws {
    _ = try SmallBank.write(to: folder)
    let process = try drill(in: folder)
    try process.type("space 4\nt\nThe least recently used entry goes.\nAnd only then\n")
    #expect(process.waitFor("Type your answer."))
    // Each line is kept as it comes; when the second is, nothing on the screen says.
    let state = folder.appending(path: ".local/state/grill")
    let isKept = comesTrue {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: state.path())) ?? []
      return names.contains { name in
        let text = try? String(contentsOf: state.appending(path: name), encoding: .utf8)
        return text?.contains("And only then") == true
      }
    }
    #expect(isKept)
    process.kill()
  }

  @Test func `a draft outlives the program, and the next start goes on from it`() throws {
    try withFolder { folder in
      try dieTyping(in: folder)
      let today = try grill(in: folder).finish()
      #expect(
        today.output.contains("Unfinished session of 09:00: 3 cards left, 1 draft answer kept.")
      )
      #expect(today.output.contains("Go on: grill drill"))
      let rest = try drill(in: folder)
      try rest.type("t\nwhen the cache is full.\nctrl-d\n3 q\n")
      let end = try rest.finish()
      #expect(end.status == 0)
      #expect(end.output.contains("Going on with the session of 09:00, 3 cards left."))
      #expect(end.output.contains("Card 2 of 4."))
      #expect(
        end.output.contains(
          "You go on from your draft:\nThe least recently used entry goes.\nAnd only then"
        )
      )
      let log = folder.appending(path: "progress.reviews.jsonl")
      let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
      #expect(lines.last { $0.contains("review") }?.contains("\"how\":\"typed\"") == true)
      // What is over is not offered again.
      #expect(try grill(in: folder).finish().output.contains("Unfinished") == false)
    }
  }

  @Test func `undo reaches back over the program's death`() throws {
    try withFolder { folder in
      try dieTyping(in: folder)
      let rest = try drill(in: folder)
      try rest.type("u u\n")
      let end = try rest.finish()
      #expect(end.output.contains("Taken back."))
      #expect(end.output.contains("Nothing to undo in this session"))
      #expect(end.output.contains("Card 1 of 4."))
    }
  }

  @Test func `with --fresh, other cards or on another day a session begins anew`() throws {
    try withFolder { folder in
      try dieTyping(in: folder)
      let other = try drill("--limit", "2", in: folder)
      try other.type("ctrl-c\n")
      #expect(try other.finish().output.contains("Going on") == false)
      try dieTyping(in: folder)
      let tomorrow = try grill(at: "2026-12-02T09:00:00Z", in: folder).finish().output
      #expect(tomorrow.contains("Unfinished") == false)
      let fresh = try drill("--fresh", in: folder)
      try fresh.type("t\nctrl-d\n")
      let end = try fresh.finish()
      #expect(end.output.contains("Going on") == false)
      // A draft is kept until its card is answered, whatever session asks it.
      #expect(end.output.contains("You go on from your draft:\nThe least recently"))
    }
  }

  @Test func `what is kept is its owner's alone, and nothing is without recording`() throws {
    try withFolder { folder in
      try dieTyping(in: folder)
      let state = folder.appending(path: ".local/state/grill")
      let names = try FileManager.default.contentsOfDirectory(atPath: state.path())
      #expect(names.count == 1)
      for path in [state.path(), state.appending(path: names[0]).path()] {
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect((mode as? Int ?? 0o777) & 0o077 == 0)
      }
      try FileManager.default.removeItem(at: state)
      let practice = try drill("--no-record", in: folder)
      try practice.type("space 3\nctrl-c\n")
      _ = try practice.finish()
      #expect(FileManager.default.fileExists(atPath: state.path()) == false)
    }
  }
}
