import Basics
import Scheduling
import TestKit
import Testing

@testable import Commands

struct PlanStudyTests {
  @Test func `a plan is shown and changes nothing until it is saved`() throws {
    let scene = StudyScene()
    let before = scene.fake.files[scene.log]
    let plan = scene.output("plan", "--date", "2026-12-15", "--minutes", "40")
    try expectGolden(plan, "Commands/plan.plain.txt")
    #expect(plan.contains("Nothing is changed yet."))
    #expect(scene.fake.files[scene.log] == before)
    try expectGolden(
      scene.output("plan", "--date", "+24d", "--minutes", "40", "--json"),
      "Commands/plan.json"
    )
    let rich = StudyScene(isTerminal: true)
    try expectGolden(
      rich.output("plan", "--date", "+24d", "--minutes", "40", "--color", "never"),
      "Commands/plan.rich.txt"
    )
  }

  @Test func `what does not fit is named, with what would make it fit`() throws {
    let scene = StudyScene(cards: 60)
    let plan = scene.output("plan", "--date", "+5d", "--minutes", "1", "--last-day", "3")
    try expectGolden(plan, "Commands/plan-short.plain.txt")
    #expect(plan.contains("queues"))
    let deck = scene.output("plan", "queues", "--date", "+5d", "--minutes", "1", "--json")
    #expect(deck.contains("\"cards\": 60,") && !deck.contains("caches"))
  }

  @Test func `saving is one event, and drills, today and the next plan follow it`() throws {
    let scene = StudyScene()
    #expect(scene.settingsEvents == 0)
    let saved = scene.output("plan", "--date", "+20d", "--minutes", "25", "--save")
    #expect(saved.contains("Saved: drills follow this plan"))
    #expect(scene.settingsEvents == 1)
    #expect(scene.output("config", "schedule.interview") == "schedule.interview = 2026-12-11\n")
    #expect(scene.output("config", "schedule.minutes") == "schedule.minutes = 25\n")
    #expect(
      scene.output("today").contains("Interview in 20 days (11 Dec), plan: 25 minutes today.")
    )
    #expect(scene.output("plan").contains("Drills follow this plan."))
    #expect(scene.output("plan", "--json").contains("\"saved\": true"))
    // The same again is nothing new.
    #expect(scene.output("plan", "--save").contains("Saved"))
    #expect(scene.settingsEvents == 1)
    // The plan's share of new cards, not the twenty of a day.
    #expect(!scene.output("today").contains("20 new"))
    #expect(scene.output("plan", "--clear").hasPrefix("The interview on 2026-12-11 is taken back"))
    #expect(scene.output("config", "schedule.interview") == "schedule.interview = none\n")
    #expect(scene.output("config", "schedule.minutes") == "schedule.minutes = 25\n")
    #expect(scene.output("plan", "--clear") == "There is no interview to take back.\n")
    #expect(scene.settingsEvents == 2)
  }

  @Test(arguments: [
    (["plan"], ExitCode.usage, "a plan needs the day of the interview."),
    (["plan", "--date", "+9d"], .usage, "a plan needs the minutes"),
    (["plan", "--date", "2026-11-03", "--minutes", "9"], .usage, "the interview was 18 days ago."),
    (["plan", "--date", "2026-11-20", "--minutes", "9"], .usage, "the interview was yesterday."),
    (["plan", "--date", "today", "--minutes", "9"], .usage, "the interview is today"),
    (["plan", "--date", "soon", "--minutes", "9"], .usage, "--date cannot be \"soon\"."),
    (["plan", "--date", "2026-02-30", "--minutes", "9"], .usage, "--date cannot be"),
    (["plan", "--date", "+9d", "--minutes", "0"], .usage, "--minutes cannot be \"0\"."),
    (["plan", "--date", "+9d", "--minutes", "1441"], .usage, "--minutes cannot be \"1441\"."),
    (
      ["plan", "--date", "+1d", "--minutes", "9", "--last-day", "0"], .usage, "no minutes are left"
    ),
    (["plan", "nobody", "--date", "+9d", "--minutes", "9"], .noInput, "nobody"),
    (["plan", "--clear", "--save"], .usage, "--clear takes the day back"),
    (["plan", "--clear", "--date", "+9d"], .usage, "--clear takes the day back"),
  ])
  func `what cannot be planned says so and changes nothing`(
    words: [String],
    code: ExitCode,
    text: String
  ) throws {
    let scene = StudyScene(cards: 12)
    let before = scene.fake.files[scene.log]
    let world = scene.fake.world
    #expect(Program(world: world).run(words) == code)
    #expect(scene.fake.console.errorOutput.contains("grill: "))
    #expect(scene.fake.console.errorOutput.contains(text), "\(scene.fake.console.errorOutput)")
    #expect(scene.fake.files[scene.log] == before)
  }

  @Test(arguments: [SM2.name, Leitner.name])
  func `a model that foretells no recall is planned for by FSRS-7, and drills go on by it`(
    model: String
  ) throws {
    let scene = StudyScene(model: model)
    let plan = scene.output("plan", "--date", "+9d", "--minutes", "20")
    try expectGolden(plan, "Commands/plan-\(model).plain.txt")
    #expect(plan.contains("fsrs-7, for \(model) foretells no recall"), "\(plan)")
    #expect(plan.contains("then no card comes back later than that day"))
    let settings = scene.settingsEvents
    let saved = scene.output("plan", "--date", "+9d", "--minutes", "20", "--save")
    #expect(saved.contains("Drills go on by \(model)"))
    #expect(scene.settingsEvents == settings + 1)
    #expect(scene.output("plan").contains("Drills go on by \(model) and do not follow it"))
    #expect(scene.output("plan", "--json").contains("\"schedule\": \"\(model)\""))
    let played = scene.output("simulate", "--date", "+9d", "--minutes", "20")
    #expect(played.contains("\(model), memory as in fsrs-7"), "\(played)")
    _ = scene.output("config", "schedule.model", "fsrs-7")
    let followed = scene.output("plan")
    #expect(followed.contains("Drills follow this plan.") && !followed.contains("foretells no"))
  }

  @Test func `suspended cards are no part of it, and nothing left is said`() throws {
    let scene = StudyScene(cards: 12)
    scene.fake.files["keys"] = (0..<12).map { _ in "@" }.joined(separator: " ")
    let words = ["plan", "queues", "--date", "+9d", "--minutes", "9"]
    _ = scene.run("drill", "queues", "--input", "keys")
    #expect(Program(world: scene.fake.world).run(words) == .noInput)
    #expect(scene.fake.console.errorOutput.contains("there are no cards to plan for"))
  }

  @Test func `the last day's minutes are saved with the plan, and taken back with it`() {
    let scene = StudyScene()
    let words = ["plan", "--date", "+5d", "--minutes", "20", "--last-day", "90", "--save"]
    #expect(Program(world: scene.fake.world).run(words) == .success)
    #expect(scene.output("config", "schedule.last-day") == "schedule.last-day = 90\n")
    #expect(scene.output("plan").contains("20 min a day, 90 on the last"))
    #expect(scene.output("plan", "--json").contains("\"minutes_in_all\": 170"))
    scene.fake.now = scene.fake.now.advanced(bySeconds: 4 * 86400)
    #expect(scene.output("today").contains("plan: 90 minutes today."))
    #expect(scene.output("plan", "--clear").contains("taken back"))
    #expect(scene.output("config", "schedule.last-day") == "schedule.last-day = none\n")
  }

  @Test func `a pause and lighter weekdays take time and new cards from the plan`() {
    let scene = StudyScene()
    _ = scene.output("config", "schedule.weekdays", "sun=0")
    _ = scene.output("config", "schedule.pause", "2026-11-24..2026-11-26")
    let plan = scene.output("plan", "--date", "2026-12-01", "--minutes", "20")
    #expect(plan.contains("Lighter: none on Sun, none from Tue 24 Nov to Thu 26 Nov."), "\(plan)")
    // Ten days, two Sundays and three days of the pause.
    #expect(plan.contains("20 min a day = 1.7 h"), "\(plan)")
    let days = scene.output("plan", "--date", "2026-12-01", "--minutes", "20", "--json")
    for day in ["22", "24", "25", "26", "29"] {
      let spared = "\"day\": \"2026-11-\(day)\",\n      \"new\": 0,\n      \"reviews\": 0,"
      #expect(days.contains(spared), "\(day)")
    }
  }

  @Test func `in a pause nothing new is begun, and what is due can wait`() {
    let scene = StudyScene()
    #expect(scene.output("due", "--short") != "")
    _ = scene.output("config", "schedule.pause", "2026-11-20..2026-11-29")
    #expect(scene.output("due", "--short") == "")
    #expect(scene.output("due").contains("On pause until Sun 29 Nov"))
    #expect(scene.output("due").hasPrefix("4 due, 3 learning\n"))
    #expect(scene.output("due", "--json").contains("\"paused_until\": \"2026-11-29\""))
    #expect(scene.output("today").contains("On pause until Sun 29 Nov"))
    // Yesterday is a day of the pause, and the day before it had answers.
    scene.fake.now = scene.fake.now.advanced(bySeconds: 5 * 86400)
    #expect(scene.output("today").contains("Streak: 5 days in a row"), "\(scene.output("today"))")
    scene.fake.now = scene.fake.now.advanced(bySeconds: 4 * 86400)
    #expect(scene.output("due").contains(" new"))
  }

  @Test func `FSRS-6 plans as well`() throws {
    let scene = StudyScene(model: FSRS6.name)
    let plan = scene.output("plan", "--date", "+9d", "--minutes", "20", "--json")
    #expect(plan.contains("\"model\": \"fsrs-6\""))
  }
}
