import Foundation
import TestKit
import Testing

/// Whole sessions over every way to answer.
struct FormTranscriptTests {
  private func grill(_ arguments: [String], _ keys: String, status: Int32 = 0) throws -> String {
    var output = ""
    try withFolder { folder in
      try Data(FormsBank.text.utf8).write(to: folder.appending(path: "forms.md"))
      try Data(keys.utf8).write(to: folder.appending(path: "given.txt"))
      let process = try GrillProcess(
        arguments + ["--bank", "forms.md", "--progress", "p.json", "--seed", "3"]
          + ["--now", "2026-12-01T09:00:00+01:00"],
        in: folder
      )
      let end = try process.finish()
      #expect(end.status == status)
      output = end.output + end.errors
    }
    return output
  }

  @Test func `every way to answer reads as it was heard`() throws {
    let keys = """
      # the wrong option, and why not another
      b x 1
      # two of several, and one of them not after all
      a b b c enter 3
      # a number that is near, and an order that is none, then one
      t
      444
      ctrl-d
      1
      t
      1 2 3
      ctrl-d
      t
      1 4 3 2
      ctrl-d
      3
      space 3
      t
      0
      1
      3
      ctrl-d
      2
      t
      git diff --stagde
      ctrl-d
      2
      # called true, taken back, called false
      t space u
      q
      """
    let output = try grill(["drill", "--plain", "--input", "given.txt", "--new", "50"], keys)
    try expectGolden(output, "Program/forms.txt")
  }

  @Test func `a command of a letter that chooses goes through the colon`() throws {
    let output = try grill(
      ["drill", "--plain", "--input", "given.txt", "--limit", "1"],
      ":\ni\nq\n"
    )
    #expect(output.contains("Schedule"))
    let hint = try grill(["drill", "--plain", "--input", "given.txt", "--limit", "1"], ":\nh\nq\n")
    #expect(hint.contains("Here the answer comes without hints."))
  }

  @Test func `answers of every form are scored from a file`() throws {
    let answers = """
      == forms/q1   choice: c
      == forms/q2   choice: a c
      == forms/q3
      443
      == forms/q4   order: 1 2 3 4
      == forms/q6
      0
      1
      2
      == forms/q7
      git  diff --cached
      == forms/1   answer: false
      == forms/2   answer: false
      """
    let output = try grill(["quiz", "--answers", "given.txt", "--report", "compact"], answers)
    try expectGolden(output, "Program/forms-quiz.txt")
  }

  @Test func `the documents' own answers are checked on request`() throws {
    let output = try grill(["quiz", "--self-check"], "")
    #expect(output.contains("score 100.0 %, 9 of 9 passed"))
    let both = try grill(["quiz", "--self-check", "--answers", "given.txt"], "", status: 2)
    #expect(both.contains("--self-check scores the documents' own answers"))
  }
}
