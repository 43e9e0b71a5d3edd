import Foundation
import TestKit
import Testing

/// A killed program loses nothing that was graded.
struct KillTests {
  private func start(in folder: URL) throws -> GrillProcess {
    try GrillProcess(
      [
        "drill", "--plain", "--input", "-", "--bank", "bank", "--progress", "progress.json",
        "--now", "2026-12-01T09:00:00Z",
      ],
      in: folder
    )
  }

  private func grades(in folder: URL) throws -> [Int] {
    try answerLines(in: folder).map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(object?["grade"] as? Int)
    }
  }

  @Test func `after every grade the log holds exactly the grades given`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      var given: [Int] = []
      for grade in [4, 3, 2, 1] {
        let process = try start(in: folder)
        #expect(process.waitFor("Question:"))
        try process.type("space\n")
        #expect(process.waitFor("Grade."))
        try process.type("\(grade)\n")
        given.append(grade)
        // What follows the grade is on the screen, so the grade must be on the disk.
        #expect(process.waitFor(["Again.", "Hard.", "Good.", "Easy."][grade - 1]))
        process.kill()
        #expect(try grades(in: folder) == given)
      }
    }
  }

  @Test func `killed in the middle of one session, it goes on with the rest`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let process = try start(in: folder)
      for number in 1...3 {
        #expect(process.waitFor("Question:"))
        try process.type("space\n")
        #expect(process.waitFor("Grade."))
        try process.type("4\n")
        #expect(process.waitFor("Easy."))
        #expect(try grades(in: folder).count == number)
      }
      process.kill()
      let rest = try start(in: folder)
      #expect(rest.waitFor("Going on with the session of 09:00, 1 card left."))
      #expect(rest.waitFor("Card 4 of 4."))
      try rest.type("space 4\n")
      let end = try rest.finish()
      #expect(end.status == 0)
      #expect(try grades(in: folder) == [4, 4, 4, 4])
    }
  }
}
