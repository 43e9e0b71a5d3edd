import Basics
import TestKit
import Testing

@testable import Commands

struct NoteWritingTests {
  private let scene = WritingScene()
  private var console: FakeConsole { scene.fake.console }

  @Test func `a note is written in a box and kept`() {
    console.press(" ", "w")
    scene.type("- mine")
    console.press("\n", "m", "\r", "o", "\u{04}", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("Write your own answer; it is kept in your notes."))
    #expect(scene.screen.contains("Kept in your notes."))
    #expect(scene.fake.files[scene.notes]?.contains("- mine\nm\no\n") == true)
  }

  @Test func `a note that is put away is a draft, over the end of the program as well`() {
    console.press(" ", "w")
    scene.type("half")
    console.press("\u{03}", "\u{03}")
    #expect(scene.drill() == .interrupted)
    #expect(scene.screen.contains("Your draft is kept; w goes on with it."))
    #expect(scene.fake.files[scene.notes] == nil)
    #expect(scene.keptSession?.contains("\"note\":true") == true)
    scene.fake.files.endProgram()
    console.press("w")
    scene.type(" more")
    console.press("\r", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.fake.files[scene.notes]?.contains("half more") == true)
    #expect(scene.keptSession == nil)
  }

  @Test func `a note that cannot be saved stays a draft`() {
    scene.fake.files[scene.notes] = "# Notes\n"
    console.press(" ", "w")
    scene.type("mine")
    console.press("\r")
    console.press("w", "\r", "q", "q")
    scene.fake.files.lockByAnother("/home/learner/.local/share/grill/progress.notes.lock")
    scene.drill()
    #expect(scene.screen.contains("Not kept"))
    #expect(scene.screen.contains("  │ mine") || scene.keptSession?.contains("mine") == true)
  }

  @Test func `nothing written is nothing kept`() {
    console.press(" ", "w", "\u{04}", "w", " ", "\r", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.fake.files[scene.notes] == nil)
  }
}
