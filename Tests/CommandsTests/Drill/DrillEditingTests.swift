import Foundation
import Host
import TestKit
import Testing

@testable import Commands

/// The document edited in the middle of a drill.
struct DrillEditingTests {
  private let scene = WritingScene()
  private var fake: FakeWorld { scene.fake }

  /// Edits the document as the learner's editor would.
  private func edit(_ change: @escaping (String) -> String) {
    fake.child = { [fake] _, _ in
      fake.files["bank/caches.md"] = change(fake.files["bank/caches.md"] ?? "")
      // A file that changes keeps no time that it had.
      fake.pass(milliseconds: 90_000)
      return .exited(code: 0)
    }
  }

  @Test func `the editor opens the document at the question's line, as each editor is told it`() {
    let calls: [(editor: String?, line: String, arguments: [String])] = [
      (nil, "vi \"$@\"", ["+3", "bank/caches.md"]),
      ("nvim -u NONE", "nvim -u NONE \"$@\"", ["+3", "bank/caches.md"]),
      ("/usr/bin/hx", "/usr/bin/hx \"$@\"", ["bank/caches.md:3"]),
      ("code", "code --wait \"$@\"", ["--goto", "bank/caches.md:3"]),
      ("code --wait", "code --wait \"$@\"", ["--goto", "bank/caches.md:3"]),
      ("ed", "ed \"$@\"", ["bank/caches.md"]),
    ]
    for call in calls {
      let scene = WritingScene()
      scene.fake.environment["EDITOR"] = call.editor
      var seen: (String, [String])?
      scene.fake.child = { line, arguments in
        seen = (line, arguments)
        return .exited(code: 0)
      }
      scene.fake.console.press("e", "q", "q")
      #expect(scene.drill() == .success)
      #expect(seen?.0 == call.line)
      #expect(seen?.1 == call.arguments)
      #expect(scene.screen.contains("Nothing changed in this question."))
    }
  }

  @Test func `a question in other words is shown as it is now, with its history`() {
    fake.console.press(" ", "3", " ", "3")
    #expect(scene.drill() == .success)
    edit { $0.replacing("evict?", with: "throw out?") }
    fake.pass(milliseconds: 20 * 86_400_000)
    fake.console.press("e", " ", "3", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("The wording changed; the history is kept."))
    #expect(scene.screen.contains("What does an LRU cache throw out?"))
    #expect(scene.answers.count == 3)
    #expect(fake.files[scene.log]?.contains("\"relink\"") == true)
  }

  @Test func `the answer is read again, the mark of a typed one with it, and the card stays`() {
    edit { $0.replacing("only when the cache is full", with: "when there is no room left") }
    fake.console.press("t", "when there is no room left", "\r", "e", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("The answer changed; the history is kept."))
    #expect(scene.screen.contains("✓ 2 On insertion: when there is no room left"))
  }

  @Test func `the time in the editor is not the card's`() {
    edit { $0 + "\n" }
    fake.console.press("e", " ", "3", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.answers.first?.contains("\"seconds\":0") == true)
  }

  @Test func `a question that is gone makes room for the next`() {
    edit { text in
      text.components(separatedBy: "### Q1").first.map { head in
        head + "### Q2" + (text.components(separatedBy: "### Q2").last ?? "")
      } ?? text
    }
    fake.console.press("e", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("The question is gone from the document"))
    #expect(scene.screen.contains("What is a cache stampede?"))
  }

  @Test func `a document that nothing can be read from leaves the card as it was`() {
    edit { _ in "nothing at all" }
    fake.console.press("e", " ", "3", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("Not read, the card is as it was"))
    #expect(scene.answers.count == 1)
  }

  @Test func `an editor that fails is told, and what it saved all the same is read`() {
    fake.child = { [fake] _, _ in
      fake.files["bank/caches.md"] = fake.files["bank/caches.md"]?.replacing("full", with: "tight")
      fake.pass(milliseconds: 1000)
      return .exited(code: 3)
    }
    fake.console.press("e", "q", "q")
    #expect(scene.drill() == .success)
    #expect(scene.screen.contains("vi ended with 3."))
    #expect(scene.screen.contains("The answer changed"))
  }

  @Test func `where nothing is recorded a document can be edited as well`() {
    edit { $0.replacing("full", with: "tight") }
    fake.console.press(" ", "3", "e", "u", "q", "q")
    #expect(scene.drill("--no-record") == .success)
    #expect(scene.screen.contains("Taken back"))
    #expect(fake.files[scene.log] == nil)
  }
}
