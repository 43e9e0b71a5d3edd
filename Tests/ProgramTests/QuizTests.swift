import Foundation
import TestKit
import Testing

/// Scripted quizzes through the program itself.
struct QuizTests {
  private let answers = """
    == caches/q1
    It evicts the least recently used entry, the one nobody asked for the longest time,
    and only on insertion when the cache is full.

    == caches/q2
    I do not remember.

    """

  private func quiz(
    _ options: [String],
    in folder: URL
  ) throws -> (status: Int32, output: String, errors: String) {
    try Data(answers.utf8).write(to: folder.appending(path: "answers.txt"))
    let process = try GrillProcess(["quiz", "--bank", "bank"] + options, in: folder)
    return try process.finish()
  }

  @Test func `the score decides between yes and no, and nothing is recorded`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let options = ["--answers", "answers.txt", "--min-score"]
      #expect(try quiz(options + ["25"], in: folder).status == 0)
      #expect(try quiz(options + ["26"], in: folder).status == 1)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
      #expect(names == ["answers.txt", "bank"])
    }
  }

  @Test func `the report is the same bytes every time`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let options = ["--answers", "answers.txt", "--report", "json"]
      let first = try quiz(options, in: folder)
      #expect(first.output == (try quiz(options, in: folder)).output)
      try expectGolden(first.output, "Program/quiz.json")
    }
  }

  @Test func `answers come from a pipe as well`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let process = try GrillProcess(
        ["quiz", "--bank", "bank", "--answers", "-", "--min-score", "25"],
        in: folder
      )
      try process.type(answers)
      #expect(try process.finish().status == 0)
    }
  }

  @Test func `an unknown id is named with its place, and nothing is scored`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      try Data("# hand-made\n\n== caches/q9\nx\n".utf8)
        .write(to: folder.appending(path: "bad.txt"))
      let process = try GrillProcess(
        ["quiz", "--bank", "bank", "--answers", "bad.txt"],
        in: folder
      )
      let end = try process.finish()
      #expect(end.status == 65)
      #expect(end.output == "")
      #expect(end.errors.hasPrefix("grill: bad.txt:3:"))
      #expect(end.errors.contains("caches/q9"))
    }
  }
}
