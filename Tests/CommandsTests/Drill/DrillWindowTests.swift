import Foundation
import Host
import TestKit
import Testing

@testable import Commands

/// What a session does when the terminal changes under it, or is taken away for a while.
struct DrillWindowTests {
  private let scene = WritingScene()
  private var console: FakeConsole { scene.fake.console }

  @Test func `no clock goes on while the program stands still`() {
    for isAsked in [true, false] {
      let scene = WritingScene()
      scene.fake.console.then(.pause(milliseconds: 5_000))
      if isAsked {
        scene.fake.console.press("\u{1a}")
        scene.fake.console.whileSuspended = { scene.fake.pass(milliseconds: 3_600_000) }
      } else {
        scene.fake.console.then(.stop(milliseconds: 3_600_000))
      }
      scene.fake.console.then(.pause(milliseconds: 2_000))
      scene.fake.console.press(" ", "3", "q", "q")
      #expect(scene.drill("--goal", "2m", "--minutes", "30") == .success)
      #expect(scene.answers.first?.contains("\"seconds\":7") == true, "\(scene.answers)")
      #expect(!scene.screen.contains("Time is up"))
      #expect(scene.screen.contains("1 card · 7 s"))
    }
  }

  @Test(arguments: VirtualScreen.Resizing.allCases)
  func `a window that becomes narrower than forty columns has lines alone from there on`(
    way: VirtualScreen.Resizing
  ) {
    console.then(.resize(columns: 30, rows: 24))
    console.then(.pause(milliseconds: 600))
    console.press(" ", "3", "q", "q")
    #expect(scene.drill() == .success)
    var screen = VirtualScreen(columns: 80, rows: 24)
    var isNarrow = false
    for written in console.screens {
      screen.write(written)
      if !isNarrow, written.contains("Space reveal") {
        isNarrow = true
        screen.resize(columns: 30, rows: 24, way)
        #expect(screen.takesPasteWhole)
      } else if isNarrow {
        #expect(!screen.takesPasteWhole)
      }
    }
    #expect(screen.foreign.isEmpty)
    let text = screen.lines.joined(separator: "\n")
    #expect(text.contains("Ready: space\n"), "\(text)")
    #expect(text.contains("Grade: 3\n"))
    #expect(text.contains("Good."))
    let after = console.screens.drop { !$0.contains("Ready:") }.joined()
    let plain = after.drop { $0 != "R" }
    #expect(!plain.contains("\u{1b}") && !plain.contains("\r"))
    #expect(scene.answers.count == 1)
  }

  @Test func `one that is wide enough again has its block back`() {
    console.then(.resize(columns: 30, rows: 24))
    console.then(.pause(milliseconds: 600))
    console.then(.resize(columns: 80, rows: 24))
    console.then(.pause(milliseconds: 600))
    console.press(" ", "3", "q", "q")
    #expect(scene.drill() == .success)
    #expect(console.output.components(separatedBy: "Ready: \n").count == 2)
    let after = console.output.components(separatedBy: "Ready: \n").last ?? ""
    #expect(after.hasPrefix("\u{1b}[?2004h") && after.contains("Space"))
    #expect(scene.screen.contains("[3 Good"))
  }

  @Test func `a session that is gone on with keeps its ways`() {
    console.press(" ", "\u{03}")
    #expect(scene.drill("--two-button", "--goal", "90s") == .interrupted)
    let before = console.outputBytes.count
    console.press("q", "q")
    #expect(scene.drill() == .success)
    let again = String(decoding: console.outputBytes.dropFirst(before), as: UTF8.self)
    #expect(again.contains("Going on with") && !again.contains("2 Hard"))
    #expect(again.contains("of 1:30"))
  }

  @Test func `red flags are ticked where nothing was typed`() {
    scene.fake.files["bank/caches.md"] = """
      # Caches

      ### Q1: What does an LRU cache evict?

      **Answer**: The least recently used entry.

      **Red flags:**
      - Says that the oldest entry goes
      - Says that nothing is evicted
      """
    console.press(" ", "x", "2", "\r", "\r", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("[x] 2 Says that nothing is evicted"))
    #expect(scene.answers.first?.contains("\"flags\":[\"Says that nothing is evicted\"]") == true)
    #expect(scene.answers.first?.contains("\"grade\":1") == true)
  }

  @Test func `marks that were fixed are remembered, and that is said`() {
    console.press("t")
    scene.type("whatever was idle for the longest time goes")
    console.press("\r", "v", "1", "\r", "1", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.answers.first?.contains("\"fixed\":[{\"point\":") == true)
    scene.fake.pass(milliseconds: 120_000)
    console.press("t")
    scene.type("whatever was idle for the longest time goes")
    console.press("\r", "q", "q")
    #expect(scene.drill("caches/q1") == .success)
    #expect(scene.screen.contains("Point 1 as you fixed it before"), "\(scene.screen)")
  }

  @Test func `settings of the schedule wait for the end of the session, and can be seen`() {
    for (line, said) in [
      ("config schedule.retention 92%", "config schedule.retention changes what"),
      ("config schedule.retention", "schedule.retention = 0.9"),
    ] {
      let scene = WritingScene()
      scene.fake.console.press(":")
      scene.type(line)
      scene.fake.console.press("\r", "q", "q")
      #expect(scene.drill() == .success)
      #expect(scene.screen.contains(said), "\(scene.screen)")
    }
  }
}
