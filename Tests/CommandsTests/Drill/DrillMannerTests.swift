import Foundation
import Host
import TestKit
import Testing

@testable import Commands

/// How a session goes where it is asked to go otherwise.
struct DrillMannerTests {
  private let scene = WritingScene()
  private var console: FakeConsole { scene.fake.console }

  @Test func `the clock ticks where there is a goal, and is left out where there is none`() {
    console.then(.pause(milliseconds: 31_000))
    console.press("q", "q")
    #expect(scene.drill("--goal", "2m") == .success)
    #expect(console.output.contains("0:31"))
    #expect(console.output.contains("of 2:00"))
    let other = WritingScene()
    other.fake.console.then(.pause(milliseconds: 31_000))
    other.fake.console.press("q", "q")
    #expect(other.drill("--goal", "none") == .success)
    #expect(!other.fake.console.output.contains("0:31"))
  }

  @Test func `the clock is drawn once a second at most`() {
    console.then(.pause(milliseconds: 10_000))
    console.press("q", "q")
    #expect(scene.drill("--goal", "2m") == .success)
    let drawn = console.screens.dropFirst().filter { $0.contains("of 2:00") }
    #expect(drawn.count >= 9 && drawn.count <= 11)
  }

  @Test func `in plain the time is told three times and nothing is drawn again`() {
    console.then(.pause(milliseconds: 130_000))
    console.press("q", "q")
    #expect(scene.drill("--goal", "2m", "--plain") == .success)
    for sentence in [
      "Half of 2 minutes is over.", "Ten seconds left.", "The 2 minutes are up.",
    ] {
      #expect(console.output.components(separatedBy: sentence).count == 2, "\(sentence)")
    }
    #expect(!console.output.contains("\u{1b}") && !console.output.contains("\r"))
  }

  @Test func `more time than the goal suggests Hard`() {
    console.then(.pause(milliseconds: 5_000))
    console.press(" ", "\r", "q", "q")
    #expect(scene.drill("--goal", "3s") == .success)
    #expect(scene.answers.first?.contains("\"grade\":2") == true)
    #expect(scene.answers.first?.contains("\"goal_met\":false") == true)
  }

  @Test func `cold shows nothing but the question, and the answer after the second press`() {
    console.press(" ")
    #expect(scene.drill("--cold") == .success)
    #expect(scene.screen.contains("── Question ──") && !scene.screen.contains("Caches"))
    #expect(scene.screen.contains("Answered in 0:00"))
    #expect(!scene.screen.contains("Least recently used"))
    console.press(" ", " ", "q", "q")
    #expect(scene.drill("--cold", "--fresh") == .success)
    #expect(scene.screen.contains("Least recently used"))
  }

  @Test func `typed opens the box by itself, at each question`() {
    console.press("least used", "\r", "3", "many callers", "\r", "3", "q", "q")
    #expect(scene.drill("--typed") == .success)
    #expect(scene.answers.count == 2)
    #expect(scene.answers.allSatisfy { $0.contains("\"how\":\"typed\"") })
  }

  @Test func `a typed session can be left from the empty box, and its box put away`() {
    console.press("\u{03}")
    #expect(scene.drill("--typed") == .interrupted)
    let other = WritingScene()
    other.fake.console.press("a word", "\u{03}", " ", "3", "\u{03}")
    #expect(other.drill("--typed") == .interrupted)
    #expect(other.answers.count == 1)
  }

  @Test func `two buttons offer two grades and take no other`() {
    console.press(" ", "2", "4", "3", "q", "q")
    #expect(scene.drill("--two-button") == .success)
    #expect(scene.screen.contains("1 Again") && scene.screen.contains("[3 Good"))
    #expect(!scene.screen.contains("2 Hard 1 d") && !scene.screen.contains("4 Easy"))
    #expect(scene.screen.contains("With two buttons 1 is Again and 3 is Good."))
    #expect(scene.answers.count == 1)
  }

  @Test(arguments: ["2", "soon", "0s", ""])
  func `what is no time goal is refused`(text: String) {
    #expect(scene.drill("--goal=" + text) == .usage)
    #expect(console.errorOutput.contains("90s, 2m or 1:30"))
  }

  @Test func `a document says how long its answers may take`() {
    scene.fake.files["bank/caches.md"] =
      "<!-- goal: 45s -->\n" + (scene.fake.files["bank/caches.md"] ?? "")
    console.press("q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("in under 0:45"))
  }

  @Test func `one command runs in the middle of a drill, which goes on`() {
    console.press(":")
    scene.type("due")
    console.press("\r", " ", "3", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("grill> due\n2 new"))
    #expect(scene.answers.count == 1)
  }

  @Test func `a command that would write the same progress is refused, and so is another drill`() {
    for (line, said) in [("undo", "undo changes what this session"), ("drill", "A drill runs")] {
      let scene = WritingScene()
      scene.fake.console.press(":")
      scene.type(line)
      scene.fake.console.press("\r", "q", "q")
      #expect(scene.drill() == .success)
      #expect(scene.screen.contains(said))
    }
  }

  @Test func `something long is printed by the screenful, and any other key goes on with the card`()
  {
    scene.fake.files["bank/caches.md"] = """
      # Long

      ### Q1: What are the steps?

      **Answer**:
      \((1...60).map { "- **Step \($0)**: what is done then" }.joined(separator: "\n"))
      """
    console.press(" ", "a", " ")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("Step 40:") && !scene.screen.contains("Step 50:"))
    #expect(console.output.contains("more lines"))
    let other = WritingScene()
    other.fake.files["bank/caches.md"] = scene.fake.files["bank/caches.md"]
    other.fake.console.press(" ", "a", "4")
    #expect(other.drill() == .success)
    #expect(other.answers.count == 1)
    #expect(!other.screen.contains("Step 30:"))
  }
}
