import Host
import TestKit
import Testing

@testable import Commands

/// What comes after the last question of a document with a rubric, and after a plan.
struct DrillRubricTests {
  private let scene = WritingScene()
  private var console: FakeConsole { scene.fake.console }

  private func bank(_ text: String) {
    scene.fake.files["bank/caches.md"] = text
    console.size = (80, 50)
  }

  private let caches = """
    # Caches

    ## Rubric

    * **Green-light:** Names what is stale, and for whom.
    * **Yellow-light:** Right with a hint.
    * **Red-light:** Caches everything.  **Red flag:** Says that caches are never wrong.
    * **Follow-up probes:** “And on two machines?”

    ### Q: What is a cache?

    A fast copy.

    ### Q: What is a miss?

    Something that is not there.

    ### Q: What is a hit?

    Something that is.
    """

  private func rubrics() -> [Substring] {
    (scene.fake.files[scene.log] ?? "").split(separator: "\n").filter {
      $0.contains("\"rubric\"") && $0.contains("\"deck\"") && $0.contains("\"answers\"")
    }
  }

  @Test func `the rubric is graded after the last question, beside the answers`() throws {
    bank(caches)
    console.press(" ", "4", " ", "4", " ", "4", "p", "p", "1", "\r", "q")
    #expect(scene.drill() == .success)
    try expectGolden(scene.screen + "\n", "Commands/rubric.rich.txt")
    #expect(rubrics().count == 1)
    #expect(
      rubrics()[0].contains(
        #""grade":"yellow","answers":3,"flags":["Says that caches are never wrong."]"#
      )
    )
    #expect(scene.answers.count == 3)
    #expect(Program(world: scene.fake.world).run(["undo", "--bank", "bank"]) == .success)
    #expect(console.output.contains("Taken back: yellow for all of caches"))
  }

  @Test func `the same rubric and plan in plain`() throws {
    bank(caches)
    console.press(" ", "4", " ", "4", " ", "4", "p", "p", "1", "\r", "q")
    #expect(scene.drill("--plain") == .success)
    try expectGolden(console.output, "Commands/rubric.plain.txt")
    #expect(rubrics().count == 1)
    let other = WritingScene()
    other.fake.files["bank/caches.md"] = scenario
    other.fake.console.press("t")
    other.fake.console.press("t")
    other.fake.console.enter("Restarting everything at once. Then I write down when it was.")
    other.fake.console.then(.bytes([]))
    other.fake.console.press("1", "4", "\r", "\r", "q")
    #expect(other.drill("--plain") == .success)
    try expectGolden(other.fake.console.output, "Commands/plan-blind.plain.txt")
    #expect(other.answers.first?.contains(#""rubric":"red""#) == true)
  }

  @Test func `it can be passed over, and is not offered to who leaves early`() {
    bank(caches)
    console.press(" ", "4", " ", "4", " ", "4", "s", "q")
    #expect(scene.drill() == .success)
    #expect(rubrics().isEmpty && scene.screen.contains("Session done"))
    let early = WritingScene()
    early.fake.files["bank/caches.md"] = caches + "\n\n### Q: What is a line?\n\nA row of bytes.\n"
    early.fake.console.press(" ", "4", " ", "4", " ", "4", "q", "q")
    #expect(early.drill() == .success)
    #expect(!early.screen.contains("Your grade"))
  }

  @Test func `undo at the rubric takes the last grade back`() {
    bank(caches)
    console.press(" ", "4", " ", "4", " ", "4", "u", "3", "g", "q")
    #expect(scene.drill() == .success)
    #expect(scene.answers.count == 4)
    #expect(scene.screen.contains("Taken back"))
  }

  private let scenario = """
    # Outages

    ## Blind Scenario – The night shift

    **Category:** Secret topic

    **Scenario:** At three in the morning half of the requests fail. Say what you do.

    **Scorer Checklist:**
    * Says **what users see** before looking for causes.
    * Rolls back the last change first.
    * Writes down what happened, with times.
    * **Red flags:** Restarting everything at once.
    """

  @Test func `a plan is written blind, checked, and what it missed becomes cards`() throws {
    bank(scenario)
    console.press("t")
    scene.type("Restarting everything at once. Then I write down what happened with times.")
    console.press("\r", "v", "c", "n", "c", "\r", "1", "4", "\r", "\r", "q")
    #expect(scene.drill() == .success)
    try expectGolden(scene.screen + "\n", "Commands/plan-blind.rich.txt")
    let own = scene.fake.files["/home/learner/.local/share/grill/captured.md"] ?? ""
    #expect(own.count { $0 == "?" } == 2)
    #expect(own.contains("Rolls back the last change first."))
    #expect(scene.answers.first?.contains(#""grade":1"#) == true)
    #expect(scene.answers.first?.contains(#""flags":["Restarting everything at once."]"#) == true)
    #expect(scene.answers.first?.contains(#""rubric":"red""#) == true)
  }

  @Test func `who leaves the plan early sees nothing of the checklist, and keeps the draft`() {
    bank(scenario)
    console.press("t")
    scene.type("half a plan")
    console.press("\u{03}", "\u{03}")
    #expect(scene.drill() == .interrupted)
    #expect(!scene.screen.contains("Rolls back") && !scene.screen.contains("Secret topic"))
    #expect(!scene.screen.contains("Restarting"))
    #expect(scene.keptSession?.contains("half a plan") == true)
    let before = console.output.count
    console.press("t", "\u{03}", "\u{03}")
    #expect(scene.drill() == .interrupted)
    #expect(console.output.dropFirst(before).contains("half a plan"))
  }

  @Test func `the clock of a plan runs where nothing limits it`() {
    bank(scenario)
    console.then(.pause(milliseconds: 65_000))
    console.press("q", "q")
    #expect(scene.drill() == .success)
    #expect(console.output.contains("1:05"))
  }

  @Test func `flags that were owned up to are there again after undo and after a break`() {
    bank(scenario)
    console.press(" ", "4", "1", "\u{03}")
    #expect(scene.drill() == .interrupted)
    let before = console.output.count
    console.press("\r", "\r", "u", "q", "q")
    #expect(scene.drill() == .success)
    let second = String(console.output.dropFirst(before))
    #expect(second.contains("1 red flag"))
    #expect(scene.answers.first?.contains(#""flags":["Restarting everything at once."]"#) == true)
  }

  @Test
  func `after undo and after a break those flags are marked that the text raised, and no other`() {
    let flags = "* **Red flags:** Blaming the network.\n* **Red flags:** Restarting"
    bank(scenario.replacing("* **Red flags:** Restarting", with: flags))
    console.press("t")
    scene.type("Restarting everything at once.")
    console.press("\r", "\r", "4", "u", "\u{03}")
    #expect(scene.drill() == .interrupted)
    let first = console.output
    console.press("q", "q")
    #expect(scene.drill() == .success)
    let second = console.output.dropFirst(first.count)
    let undone = first.split(separator: "Taken back").last ?? ""
    for part in [undone, second] {
      let shown = part.replacing(/\u{1b}\[[0-9;?]*[A-Za-z]/, with: "")
      #expect(shown.contains("[ ] 5 ? Restarting everything at once."))
      #expect(shown.contains("[ ] 4   Blaming the network."))
      #expect(shown.contains("At three in the morning"))
    }
  }

  @Test func `what was accepted can be ticked again before it is graded`() {
    bank(scenario)
    console.press(" ", "1", "\r", "v", "2", "\r", "\r", "q")
    #expect(scene.drill() == .success)
    #expect(console.output.contains("tick again"))
    #expect(scene.answers.first?.contains(#""covered":["Says what users see"#) == true)
    #expect(scene.answers.first?.contains(#""missed":["Writes down what"#) == true)
  }

  @Test func `a wrong key is told once while points are ticked`() {
    bank(scenario)
    console.press(" ", "Y", "Y", "9", "9", "Y", "q", "q")
    #expect(scene.drill() == .success)
    let shown = console.output.replacing(/\u{1b}\[[0-9;?]*[A-Za-z]/, with: "")
    #expect(shown.matches(of: /Y (does|is)/).count == 1, "\(shown)")
    #expect(shown.matches(of: /there is no such point/.ignoresCase()).count == 1, "\(shown)")
  }

  @Test func `without recording no card is made`() {
    bank(scenario)
    console.press(" ", "c", "q", "q")
    #expect(scene.drill("--no-record") == .success)
    #expect(scene.screen.contains("Nothing is recorded in this session, cards neither."))
  }
}
