import Basics
import Foundation
import TestKit
import Testing

@testable import Commands

struct DrillWritingTests {
  private let scene = WritingScene()
  private var console: FakeConsole { scene.fake.console }

  @Test func `an answer is typed with the keys of an editor, and compared`() {
    console.press("t")
    scene.type("The recently used entry")
    console.press("\u{1b}b", "\u{1b}b", "\u{1b}b")
    scene.type("least ")
    console.press("\u{05}", ".", "x", "\u{7f}", "\r", "3", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("│ The least recently used entry."))
    #expect(scene.screen.contains("You wrote (5 words"))
    #expect(scene.answers.first?.contains("\"how\":\"typed\"") == true)
  }

  @Test func `what is pasted makes a box of many lines and grades nothing`() {
    console.press("t", "\u{1b}[200~one\r4\r q\r\u{1b}[201~", "\r", "x", "\u{04}", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("  │ one\n  │ 4\n  │ q\n  │ x"))
    #expect(scene.answers.isEmpty)
  }

  @Test func `without bracketed paste many keys at once are text, line ends included`() {
    console.press("t", "one and two\rthree\r4\r", "q", "\u{04}", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("  │ one and two\n  │ three\n  │ 4\n  │ q"))
    #expect(scene.answers.isEmpty)
  }

  @Test func `a line that comes all at once is handed in, and what follows it grades nothing`() {
    console.press("t", "the least recently used\r", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("You wrote (4 words"))
    let other = WritingScene()
    other.fake.console.press("t", "four\r4444", "q", "q")
    #expect(other.drill() == .success)
    #expect(other.answers.isEmpty)
  }

  @Test func `what is typed at once after t is in the box`() {
    console.press("tleast used", "\r", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("  │ least used\n"))
  }

  @Test func `control C puts the draft away and shows the question, and t goes on with it`() {
    console.press("t")
    scene.type("half an ans")
    console.press("\u{03}", "t")
    scene.type("wer")
    console.press("\r", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("Your draft is kept; t goes on with it."))
    #expect(scene.screen.components(separatedBy: "What does an LRU cache evict?").count == 3)
    #expect(scene.screen.contains("│ half an answer"))
  }

  @Test func `control C in an empty box leaves, and an answer of nothing is revealed`() {
    console.press("t", "\u{03}")
    #expect(scene.drill() == .interrupted)
    #expect(scene.screen.contains("Saved. 2 cards left"))
    for key in ["\u{04}", "\r"] {
      let other = WritingScene()
      other.fake.console.press("t", key, "q", "q")
      #expect(other.drill() == .success)
      #expect(other.screen.contains("3 Good"))
    }
  }

  @Test func `a draft is on the disk once the hand rests, and while it does not every second`() {
    console.press("t", "a", "b")
    console.then(.pause(milliseconds: 700))
    console.press("\u{1a}")
    var kept: String?
    console.whileSuspended = { kept = scene.keptSession }
    console.press("\u{03}", "\u{03}")
    scene.drill()
    #expect(kept?.contains("\"text\":\"ab\"") == true)

    let busy = WritingScene()
    busy.fake.millisecondsPerReading = 40
    busy.fake.console.press("t")
    busy.type("abcdefghijklmnopqrstuvwxyz0123456789")
    busy.fake.console.press("\u{1a}", "\u{03}", "\u{03}")
    busy.fake.console.whileSuspended = { kept = busy.keptSession }
    let writes = busy.fake.files.writes
    busy.drill()
    let text = kept?.firstMatch(of: /"text":"(\w*)"/)?.1 ?? ""
    #expect(text.count > 15)
    #expect(busy.fake.files.writes - writes < 12)
  }

  @Test func `an empty box is no draft, and nothing is kept without recording`() {
    console.press("t", "a")
    console.then(.pause(milliseconds: 700))
    console.press("\u{7f}")
    console.then(.pause(milliseconds: 700))
    console.press("\u{1a}", "\u{03}")
    var kept: String?
    console.whileSuspended = { kept = scene.keptSession }
    scene.drill()
    #expect(kept?.contains("draft") == false)
    let practice = WritingScene()
    practice.fake.console.press("t", "abc", "\u{03}", "\u{03}")
    practice.drill("--no-record")
    #expect(practice.keptSession == nil)
  }

  @Test func `what the box of a card held before comes back with control R`() {
    console.press("t")
    scene.type("first try")
    console.press("\u{03}", "t", "\u{15}")
    scene.type("second")
    console.press("\u{12}", "\r", "q", "q")
    scene.drill()
    #expect(scene.screen.contains("│ first try\n"))
    #expect(!scene.screen.contains("│ second"))
  }

  @Test func `a window that changes keeps the box whole`() {
    console.press("t")
    scene.type("some words that go on for a while, longer than a narrow window is wide")
    console.then(.resize(columns: 50, rows: 20))
    console.press("!", "\r", "q", "q")
    #expect(scene.drill() == .success)
    #expect(console.output.contains("narrow window"))
    #expect(console.output.contains("wide!"))
  }

  @Test func `a window of a few columns keeps the box, for it is the same learner`() {
    console.press("t", "a", "b")
    console.then(.resize(columns: 24, rows: 8))
    console.then(.pause(milliseconds: 600))
    console.press("c")
    console.then(.pause(milliseconds: 600))
    console.press("\r", "q", "q")
    #expect(scene.drill() == .success)
    #expect(console.screens.contains { $0.contains("abc") && $0.contains("\u{1b}[J") })
  }

  @Test func `after a stop from outside the box is painted anew, and pastes are whole`() {
    console.press("t", "a", "b", "c")
    console.then(.stop())
    console.press("d", "\r", "q", "q")
    #expect(scene.drill() == .success)
    #expect(console.output.components(separatedBy: "\u{1b}[?2004h").count == 3)
    #expect(console.output.contains("\u{1b}[?2004h\r\u{1b}[J"))
  }

  @Test func `in plain it goes line by line, as in a pipe`() {
    console.press("t")
    console.enter("The least recently used entry goes.")
    #expect(scene.drill("--plain") == .success)
    #expect(console.output.contains("Type your answer. Ctrl-D on an empty line hands it in."))
    #expect(console.output.contains("Covered"))
    #expect(!console.output.contains("\u{1b}"))
  }
}
