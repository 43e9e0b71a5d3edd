import Foundation
import Host
import TestKit
import Testing

@testable import Commands

struct MockInterviewTests {
  private let scene = MockScene()
  private var console: FakeConsole { scene.fake.console }

  @Test func `an interview at a terminal, from the first note to the scores`() throws {
    scene.fake.console.size = (80, 40)
    scene.note("what users see: half of the pages fail")
    scene.note(":phases")
    console.then(.pause(milliseconds: 270_000))
    console.press("\u{04}")
    scene.note("roll back the last change")
    console.then(.pause(milliseconds: 700_000))
    console.press("\u{04}", "\u{04}", "\u{03}")
    console.press("3", "4", "4", "\r")
    #expect(scene.mock("outage") == .success)
    try expectGolden(scene.screen, "Commands/mock.rich.txt")
    #expect(scene.answers.count == 1)
    #expect(scene.answers[0].contains(#""how":"mock""#))
    #expect(scene.kept == nil)
    try expectGolden(scene.transcript ?? "", "Commands/mock.transcript.md")
    let shown = try readmeExample("── score › ")
    #expect(scene.screen.contains(shown), "the README should show:\n\(scene.screen)")
    // The second phase ran over, once.
    #expect(console.output.count { $0 == "\u{07}" } == 1)
  }

  @Test func `a story in four boxes, written anew and kept`() throws {
    scene.fake.console.size = (80, 44)
    for text in [
      "At three the pages failed.", "I had the pager.", "I rolled back.", "It was quick.",
    ] {
      scene.note(text)
      console.press("\u{04}")
    }
    console.press("4")
    scene.note(" It took 4 minutes.")
    console.press("k", "y")
    #expect(scene.mock("behavioural") == .success)
    try expectGolden(scene.screen, "Commands/mock-story.rich.txt")
    let notes = scene.fake.files["/home/learner/.local/share/grill/progress.notes.md"] ?? ""
    #expect(notes.contains("**Action:** I rolled back."))
    #expect(notes.contains("It was quick. It took 4 minutes."))
    #expect(scene.answers.first?.contains(#""rubric":"yellow""#) == true)
  }

  @Test func `a story that is kept is known to the history, once, and can be taken back`() {
    scene.note("At three the pages failed.")
    console.press("\u{03}", "k", "k", "y")
    #expect(scene.mock("behavioural") == .success)
    #expect(scene.screen.contains("It is among your answers already."))
    let log = scene.fake.files[scene.log] ?? ""
    #expect(log.split(separator: "\n").count { $0.contains(#""note""#) } == 1)
    let notes = scene.fake.files["/home/learner/.local/share/grill/progress.notes.md"] ?? ""
    #expect(notes.split(separator: "At three the pages failed.").count == 2)
    let before = console.output.count
    #expect(Program(world: scene.fake.world).run(["undo", "--list", "--bank", "bank"]) == .success)
    #expect(console.output.dropFirst(before).contains("note"))
  }

  @Test func `a part that is written anew shows the keys that close it, and can stay as it was`() {
    scene.note("At three the pages failed.")
    console.press("\u{03}", "1", "x")
    console.press("\u{03}", "s")
    #expect(scene.mock("behavioural") == .success)
    let output = console.output.replacing(/\u{1b}\[[0-9;]*m/, with: "")
    #expect(output.contains("Enter keep it") && output.contains("Ctrl-C as it was"))
    #expect(scene.transcript?.contains("At three the pages failed.x") == false)
  }

  @Test func `a story of which nothing was written is not kept`() {
    console.press("\u{03}", "k", "s")
    #expect(scene.mock("behavioural") == .success)
    #expect(scene.screen.contains("There is no word of it to keep."))
    #expect(scene.fake.files["/home/learner/.local/share/grill/progress.notes.md"] == nil)
  }

  @Test func `the same in plain, on a terminal, with the time told in words`() throws {
    console.enter("what users see")
    console.then(.pause(milliseconds: 151_000))
    console.enter(":pause")
    console.enter("")
    console.then(.pause(milliseconds: 160_000))
    console.then(.bytes([]))
    console.enter(":stop")
    console.press("3", "y")
    #expect(scene.mock("outage", "--plain", "--seed", "1") == .success)
    let output = console.output
    try expectGolden(output.replacing("\u{07}", with: "<bell>\n"), "Commands/mock.plain.txt")
    #expect(!output.contains("\u{1b}") && !output.contains("\r"))
  }

  @Test func `what was written is there again after the program died`() {
    scene.note("a first line")
    scene.note("a second line")
    console.press("\u{04}")
    scene.note("of the next phase")
    // Nobody presses anything more: the terminal is gone while the scores wait.
    #expect(scene.mock("outage") == .interrupted)
    #expect(scene.kept?.contains("a first line\\na second line") == true)
    #expect(scene.answers.isEmpty)
    let before = console.output.count
    console.press("v", "\r")
    #expect(scene.mock("outage") == .success)
    let second = String(console.output.dropFirst(before))
    #expect(second.contains("Going on with the interview of 08:12"))
    #expect(second.contains("a second line") && second.contains("of the next phase"))
    #expect(scene.answers.count == 1)
  }

  @Test func `a kill in the middle of a phase leaves its notes and its time`() throws {
    scene.note("kept though killed")
    console.then(.pause(milliseconds: 60_000))
    console.press("x")
    console.then(.pause(milliseconds: 2_000))
    // A kill leaves what is on the disk then: the test looks while the program is stopped.
    var left: (path: String, bytes: [UInt8])?
    console.whileSuspended = { [scene] in
      left = scene.fake.files.contents.first { $0.key.contains("/mock-") }
        .map { ($0.key, Array($0.value)) }
    }
    console.press("\u{1a}", "\u{03}", "y")
    #expect(scene.mock("outage") == .success)
    let kept = try #require(left)
    let other = MockScene()
    other.fake.files[kept.path] = String(decoding: kept.bytes, as: UTF8.self)
    other.fake.console.press("\u{03}", "y")
    #expect(other.mock("outage") == .success)
    #expect(other.transcript?.contains("kept though killed\nx") == true)
    #expect(other.transcript?.contains("| Requirements | 5:00 | 1:0") == true)
  }

  @Test func `a session of other words begins anew, and so does --fresh`() {
    scene.note("old")
    #expect(scene.mock("outage") == .interrupted)
    console.press("\u{03}", "s")
    #expect(scene.mock("outage", "--fresh") == .success)
    #expect(!(scene.transcript ?? "").contains("old"))
  }

  @Test func `without recording nothing is left behind`() {
    scene.note("a note")
    console.press("\u{03}", "y")
    #expect(scene.mock("outage", "--no-record") == .success)
    #expect(
      scene.fake.files.contents.keys.allSatisfy {
        !$0.contains("/share/") && !$0.contains("/state/")
      }
    )
    #expect(scene.screen.contains("Nothing was recorded."))
  }

  @Test func `the bell can be switched off`() {
    scene.fake.files["/home/learner/.config/grill/config"] = "bell = off\n"
    console.then(.pause(milliseconds: 400_000))
    console.press("\u{03}", "s")
    #expect(scene.mock("outage") == .success)
    #expect(!console.output.contains("\u{07}"))
  }

  @Test func `a wish that cannot be met says what to type`() {
    #expect(scene.mock("coding") == .noInput)
    #expect(console.errorOutput.contains("none of these questions is for a coding interview"))
    #expect(scene.mock("--phases", "5,x") == .usage)
    #expect(console.errorOutput.contains("minutes with commas between, as in 5,10,15,5"))
    #expect(scene.mock("mixed", "--phases", "5") == .usage)
    #expect(scene.mock("nonsense") == .noInput)
    console.inputIsTerminal = false
    #expect(scene.mock() == .usage)
    #expect(
      console.errorOutput.contains("mock asks questions and standard input is not a terminal")
    )
  }

  @Test func `Ctrl-Z stops the clock, and a narrow window loses nothing`() {
    console.whileSuspended = { [scene] in scene.fake.pass(milliseconds: 500_000) }
    scene.note("before")
    console.press("\u{1a}")
    console.then(.resize(columns: 44, rows: 12))
    scene.note("after")
    console.press("\u{03}", "y")
    #expect(scene.mock("outage") == .success)
    #expect(scene.transcript?.contains("before\nafter") == true)
    #expect(scene.transcript?.contains("| Requirements | 5:00 | 0:0") == true)
  }
}
