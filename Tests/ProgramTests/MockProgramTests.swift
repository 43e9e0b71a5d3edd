import Foundation
import TestKit
import Testing

/// Whole interviews and plans: keys in, lines out.
struct MockProgramTests {
  private func grill(_ words: [String], _ keys: String, in folder: URL) throws -> String {
    try Data(keys.utf8).write(to: folder.appending(path: "keys.txt"))
    let process = try GrillProcess(
      words + [
        "--plain", "--input", "keys.txt", "--bank", "bank", "--progress", "progress.json",
        "--now", "2026-12-01T09:00:00+01:00", "--seed", "7",
      ],
      environment: ["GRILL_HOME": "home"],
      in: folder
    )
    let end = try process.finish()
    #expect(end.status == 0)
    #expect(end.errors == "")
    return end.output
  }

  private func withOutage(_ body: (URL) throws -> Void) throws {
    try withFolder { folder in
      let bank = folder.appending(path: "bank")
      try FileManager.default.createDirectory(at: bank, withIntermediateDirectories: true)
      try Data(SmallBank.scenario.utf8).write(to: bank.appending(path: "outage.md"))
      try body(folder)
    }
  }

  private let keys = """
    I say what users see: half of the pages fail.
    ctrl-d
    :probe
    roll back the last change
    :pause

    ctrl-d
    ctrl-d
    :unknown
    ctrl-d
    v 3 4 4 enter
    """

  @Test func `an interview is replayed byte for byte`() throws {
    try withOutage { folder in
      let output = try grill(["mock", "design", "--phases", "5,10,15,5"], keys, in: folder)
      try expectGolden(output, "Program/mock.txt")
      let log = try Data(contentsOf: folder.appending(path: "progress.reviews.jsonl"))
      let mocks = folder.appending(path: "home/state/mocks")
      let names = try FileManager.default.contentsOfDirectory(atPath: mocks.path())
      #expect(names == ["2026-12-01-090000.md"])
      let text = try String(contentsOf: mocks.appending(path: names[0]), encoding: .utf8)
      try expectGolden(text, "Program/mock-transcript.md")
      for name in ["progress.reviews.jsonl", "progress.json", "home"] {
        try FileManager.default.removeItem(at: folder.appending(path: name))
      }
      #expect(try grill(["mock", "design", "--phases", "5,10,15,5"], keys, in: folder) == output)
      #expect(try Data(contentsOf: folder.appending(path: "progress.reviews.jsonl")) == log)
    }
  }

  @Test func `what a script leaves unscored the next one goes on with`() throws {
    try withOutage { folder in
      let first = try grill(
        ["mock"],
        "what users see\nctrl-d\nctrl-d\nctrl-d\nctrl-d\n",
        in: folder
      )
      #expect(first.hasSuffix("Saved. The same grill mock goes on from here.\n"))
      let second = try grill(["mock"], "v g\n", in: folder)
      #expect(second.contains("Going on with the interview of 09:00"))
      #expect(second.contains("what users see") && second.contains("Scored green."))
    }
  }
}
