import Basics
import Foundation
import TestKit
import Testing

@testable import Commands

struct PromptReaderTests {
  private let scene = WritingScene()
  private let history = "/home/learner/.local/state/grill/history"
  private var console: FakeConsole { scene.fake.console }

  @Test func `a line is edited, done and kept for the next time`() {
    scene.type("lisst")
    console.press("\u{1b}[D", "\u{7f}", "\r")
    scene.type(" today")
    console.press("\r", "\u{04}")
    #expect(scene.prompt() == .success)
    #expect(scene.screen.contains("grill> list\n Deck"))
    #expect(scene.screen.hasSuffix("\ngrill>"))
    // A line that begins with a space is not for keeping.
    #expect(scene.fake.files[history] == "list\n")
    console.press("\u{1b}[A", "\r", "\u{04}")
    #expect(scene.prompt() == .success)
    #expect(scene.screen.components(separatedBy: "grill> list\n").count == 3)
    #expect(scene.fake.files[history] == "list\n")
  }

  @Test func `what another prompt has added is kept, and of very many lines the latest`() {
    scene.fake.files[history] = (1...1500).map { "show \($0)\n" }.joined()
    scene.type("today")
    console.press("\r")
    console.then(.pause(milliseconds: 1))
    scene.type("due")
    console.press("\r", "\u{04}")
    scene.fake.console.whileSuspended = {}
    #expect(scene.prompt() == .success)
    let lines = (scene.fake.files[history] ?? "").split(separator: "\n")
    #expect(lines.count == 1000)
    #expect(lines.suffix(3) == ["show 1500", "today", "due"])
  }

  @Test func `a search goes back over what was typed before`() {
    scene.fake.files[history] = "list\ndue --short\ntoday\n"
    console.press("\u{12}", "d", "u", "\r", "\u{04}")
    #expect(scene.prompt() == .success)
    #expect(scene.screen.contains("grill> due --short\n"))
  }

  @Test(arguments: [true, false])
  func `that the history cannot be kept is said once, and nothing else suffers`(isLarge: Bool) {
    if isLarge {
      scene.fake.files.set(history, to: Array(repeating: 0x61, count: (1 << 24) + 1))
    } else {
      scene.fake.files[history] = "list\n"
      scene.fake.files.deny(history)
    }
    let before = scene.fake.files.contents[history]
    for _ in 0..<2 {
      scene.type("due")
      console.press("\r")
      scene.type("today")
      console.press("\r")
    }
    console.press("\u{04}")
    #expect(scene.prompt() == .success)
    let said = scene.screen.components(separatedBy: "is not kept for the next").count - 1
    #expect(said == 1)
    #expect(scene.fake.files.contents[history] == before)
  }

  @Test func `control C drops a line and leaves an empty one`() {
    scene.type("drill")
    console.press("\u{03}", "\u{03}", "\r")
    #expect(scene.prompt() == .interrupted)
    #expect(scene.screen.hasSuffix("grill> drill\ngrill>"))
    #expect(!console.isExhausted)
  }

  @Test func `the terminal is given back to whatever is done`() {
    scene.type("drill")
    console.press("\r", "\u{1a}", "q", "q")
    console.press("\u{04}")
    console.whileSuspended = { #expect(scene.fake.console.isRaw) }
    #expect(scene.prompt() == .success)
    #expect(!console.isRaw)
  }

  @Test func `a paste is one line, and does nothing until Enter`() {
    console.press("\u{1b}[200~list\rdrill\r\u{1b}[201~", "\u{03}", "\u{04}")
    #expect(scene.prompt() == .success)
    #expect(scene.screen.contains("grill> list drill\n"))
    #expect(scene.screen.hasSuffix("grill> list drill\ngrill>"))
  }

  @Test func `Tab completes, then lists`() {
    scene.type("s")
    console.press("\t")
    scene.type("im")
    console.press("\t", "\u{15}", "\u{04}")
    #expect(scene.prompt() == .success)
    let names = allVerbs.map(\.name).filter { $0.hasPrefix("s") }
    #expect(names.count > 2)
    #expect(console.output.contains(names.joined(separator: "  ")))
    #expect(console.output.contains("simulate "))
  }

  @Test func `in plain the terminal's own lines are read`() {
    console.enter("list")
    #expect(scene.prompt("--plain") == .success)
    #expect(console.output.contains("grill> caches: bank/caches.md (cards 2"))
    #expect(scene.fake.files[history] == nil)
    #expect(!console.output.contains("\u{1b}"))
  }
}
