import Host
import TestKit
import Testing

@testable import Commands

struct ShowGapsTests {
  private let scene = StudyScene()

  @Test func `gaps as text, for programs and as a document`() throws {
    #expect(scene.output("gaps", "--plain").contains("Topic: caches"))
    #expect(scene.output("gaps", "--json").contains("\"schema\": \"grill.gaps/1\""))
    #expect(scene.output("gaps", "--tsv").hasPrefix("topic\tcards\t"))
    #expect(scene.output("gaps", "--to", "markdown").hasPrefix("# Gaps on 2026-11-21\n"))
    #expect(scene.run("gaps", "--to", "markdown", "-o", "gaps.md") == .success)
    #expect(scene.fake.files["gaps.md"]?.contains("## To drill") == true)
    #expect(scene.failure("gaps", "--to", "markdown", "-o", "gaps.md").code == .cannotCreate)
    #expect(scene.run("gaps", "queues") == .success)
    #expect(scene.output("gaps", "queues", "--plain").contains("None of these cards was answered"))
  }

  @Test func `the README shows the gaps of the learner of half a year`() throws {
    let example = try readmeExample("$ grill gaps\n")
    let scene = StatsScene(isTerminal: true)
    let shown = scene.output(["gaps"]).replacing(/\u{1b}\[[0-9;]*m/, with: "")
    #expect(example == "$ grill gaps\n" + shown, "the README should show:\n\(shown)")
  }

  @Test func `two forms at once are refused, and so is what belongs to a drill`() {
    #expect(scene.failure("gaps", "--json", "--tsv").code == .usage)
    #expect(scene.failure("gaps", "--limit", "3").text.contains("--limit is for gaps --drill"))
  }

  @Test func `the weak cards can be drilled, due or not, the weakest first`() {
    let scene = StudyScene(isTerminal: true)
    scene.fake.console.press(" ", "4", " ", "4", "q", "q")
    #expect(scene.run("gaps", "--drill", "-n", "3") == .success)
    let answers = (scene.fake.files[scene.log] ?? "").split(separator: "\n").suffix(8)
      .filter { $0.contains("\"review\"") && $0.contains("\"grade\":4") }
    #expect(answers.count >= 2)
    #expect(scene.fake.console.output.contains("of 3"))
  }

  @Test func `g at the end of a drill shows them`() {
    let scene = StudyScene(isTerminal: true)
    scene.fake.console.size = (80, 60)
    scene.fake.console.press(" ", "1", "q", "g", "q")
    #expect(scene.run("drill") == .success)
    #expect(scene.fake.console.output.contains("── "))
    #expect(scene.fake.console.output.contains("Gaps"))
    #expect(scene.fake.console.output.contains("Fix in"))
  }
}
