import Exports
import Foundation
import JSON
import TestKit
import Testing

@testable import Commands

struct ExportDecksTests {
  private let fake = FakeWorld()

  init() {
    fake.files["sorting.md"] = """
      # Sorting

      ### Q1: Which sort is quick on input that is nearly sorted?
      <!-- id: nearly-sorted -->

      **Difficulty:** Easy
      **Tags:** sorting

      - A. Heapsort
      - B. Insertion sort
      - C. Selection sort

      **Answer:** B

      It moves each element past the few that are larger.

      ### Q2: What makes a sort *stable*?
      <!-- id: stable-sort -->

      **Answer:**
      - ! **Equal keys** keep their order (also: ties)
      - A second sort then refines a first one

      **Follow-up:** Is quicksort stable?

      """
  }

  private func export(_ words: String...) -> ExitCode {
    Program(world: fake.world).run(["export", "--bank", "sorting.md"] + words)
  }

  private var output: String { fake.console.output }
  private var errors: String { fake.console.errorOutput }

  @Test func `an export looks as the README shows, what was lost beside it`() throws {
    let start = "$ grill export --bank sorting.md --to gift\n"
    #expect(export("--to", "gift") == .success)
    #expect(try readmeExample(start) == start + errors + output)
  }

  @Test func `the README names every format`() throws {
    let readme = try String(contentsOf: packageFolder.appending(path: "README.md"), encoding: .utf8)
    for format in allFormats {
      #expect(readme.contains("| `\(format.name)` | \(format.summary) |\n"))
    }
  }

  @Test(arguments: allFormats.map(\.name))
  func `a file is not written over without --force`(format: String) {
    #expect(export("--to", format, "-o", "out") == .success)
    let first = fake.files["out"]
    #expect(export("--to", format, "-o", "out") == .cannotCreate)
    #expect(errors.contains("out is there already."))
    #expect(export("--to", format, "-o", "out", "--force") == .success)
    #expect(fake.files["out"] == first && first?.isEmpty == false)
  }

  @Test(arguments: ["out.md": "markdown", "out.bank.json": "json", "out.gift": "gift"])
  func `a folder of exports is a bank`(file: String, format: String) {
    fake.files["bank/package.json"] = "{}"
    #expect(export("--to", format, "-o", "bank/\(file)") == .success)
    let code = Program(world: fake.world).run(["list", "--bank", "bank", "--json"])
    #expect(code == .success)
    #expect(output.contains("\"id\": \"nearly-sorted\""))
    #expect(output.contains("\"id\": \"stable-sort\""))
  }

  @Test(arguments: [
    "{": "the text ends too early", "{\"schema\":\"x\"}": "is no bank",
    "{\"schema\":\"grill.bank/1\",\"questions\":[{\"id\":\"a\"}]}": "question 1 of this bank lacks",
  ])
  func `a JSON file that is no bank says why`(text: String, message: String) {
    fake.files["x.json"] = text
    #expect(Program(world: fake.world).run(["lint", "x.json"]) == .no)
    #expect((output + errors).contains(message), "\(output + errors)")
    #expect((output + errors).contains("E113"))
  }

  @Test func `the schema is printed and nothing else`() {
    #expect(Program(world: fake.world).run(["help", "schema"]) == .success)
    #expect(output == safeText(of: bankSchema))
  }

  @Test func `text follows its options`() {
    let words = ["--answers-at-end", "--no-meta", "--date", "--ascii", "--now", "2026-12-01"]
    #expect(Program(world: fake.world).run(["export", "--bank", "sorting.md"] + words) == .success)
    #expect(output.contains("\n2026-12-01\n==="))
    #expect(output.contains("1. [q1] Which sort"))
    #expect(output.contains("\nAnswers\n==="))
    #expect(!output.contains("Easy"))
  }
}
