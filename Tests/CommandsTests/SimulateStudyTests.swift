import Basics
import Scheduling
import TestKit
import Testing

@testable import Commands

struct SimulateStudyTests {
  @Test func `days are played, and retentions compared`() throws {
    let scene = StudyScene()
    try expectGolden(scene.output("simulate", "--days", "10"), "Commands/simulate.plain.txt")
    try expectGolden(
      scene.output("simulate", "--days", "10", "--retention", "85%", "--json"),
      "Commands/simulate.json"
    )
    let rich = StudyScene(isTerminal: true)
    try expectGolden(
      rich.output("simulate", "--minutes", "8", "--color", "never"),
      "Commands/simulate.rich.txt"
    )
  }

  @Test func `one seed gives the same bytes, another one others`() throws {
    let words = ["simulate", "--cards", "60", "--json"]
    func output(_ more: String...) throws -> String {
      let scene = StudyScene(cards: 12)
      #expect(Program(world: scene.fake.world).run(words + more) == .success)
      return scene.fake.console.output
    }
    #expect(try output() == output())
    #expect(try output("--seed", "7") == output("--seed", "7"))
    #expect(try output("--seed", "7") != output("--seed", "8"))
  }

  @Test func `new cards need no documents, and leave nothing behind`() {
    let fake = FakeWorld()
    #expect(Program(world: fake.world).run(["simulate", "--cards", "40"]) == .success)
    #expect(fake.console.output.contains("40 cards"))
    #expect(fake.files["/home/learner/.local/share/grill/progress.reviews.jsonl"] == nil)
  }

  @Test func `a date plays the plan`() throws {
    let scene = StudyScene()
    let plan = scene.output("simulate", "--date", "+12d", "--minutes", "20", "--json")
    #expect(plan.contains("\"rule\": \"plan\""))
    #expect(plan.contains("\"interview\": \"2026-12-03\""))
    #expect(plan.split(separator: "\"day\":").count == 13)
  }

  @Test func `another model plays the same answers`() throws {
    let scene = StudyScene()
    let before = scene.fake.files[scene.log]
    let old = scene.output("simulate", "--model", "fsrs6", "--retention", "0.9", "--json")
    #expect(old.contains("\"model\": \"fsrs-6\""))
    #expect(scene.fake.files[scene.log] == before)
    #expect(old != scene.output("simulate", "--retention", "0.9", "--json"))
  }

  @Test(arguments: ["sm2", "leitner"])
  func `models that foretell nothing are played by a memory that they do not know`(model: String) {
    let scene = StudyScene()
    let words = ["simulate", "--model", model, "--retention", "0.9"]
    let output = scene.output("simulate", "--model", model, "--retention", "0.9")
    #expect(output.contains("memory as in fsrs-7"), "\(output)")
    #expect(Program(world: scene.fake.world).run(words + ["--cards", "50", "--json"]) == .success)
    #expect(scene.fake.console.output.contains("\"memory_model\": \"fsrs-7\""))
    let best = scene.output("simulate", "--retention", "0.9")
    #expect(!best.contains("memory as in"))
    #expect(best != output)
  }

  @Test(arguments: [
    (["--retention", "0.5"], "--retention cannot be"),
    (["--retention", "x"], "--retention cannot be"),
    (["--retention", "nan"], "--retention cannot be"), (["--cards", "0"], "--cards cannot be"),
    (["--cards", "9", "caches"], "--cards plays new cards of nobody"),
    (["--date", "+9d"], "no minutes are left for study"),
    (["--date", "+9d", "--minutes", "9", "--days", "3"], "--date plays a plan"),
    (["--date", "today", "--minutes", "9"], "the interview is today"),
    (["--date", "+1001d", "--minutes", "9"], "too far off"), (["--days", "0"], "--days cannot be"),
  ])
  func `what cannot be played says so`(words: [String], text: String) throws {
    let scene = StudyScene(cards: 12)
    #expect(Program(world: scene.fake.world).run(["simulate"] + words) == .usage)
    #expect(scene.fake.console.errorOutput.contains(text), "\(scene.fake.console.errorOutput)")
  }
}
