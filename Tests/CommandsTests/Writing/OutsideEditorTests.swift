import Basics
import Host
import TestKit
import Testing

@testable import Commands

struct OutsideEditorTests {
  private let scene = WritingScene()
  private var console: FakeConsole { scene.fake.console }

  /// Types, opens the editor, which does that with the file's text, and hands in.
  private func answer(
    _ typed: String,
    ending: ChildEnd = .exited(code: 0),
    _ edit: @escaping (String) -> String
  ) {
    let fake = scene.fake
    fake.child = { _, arguments in
      #expect(!fake.console.isRaw)
      fake.files[arguments[0]] = edit(fake.files[arguments[0]] ?? "")
      return ending
    }
    console.press("t")
    scene.type(typed)
    console.press("\u{18}", "\u{05}", "\u{04}", "\r", "q", "q")
    scene.drill()
  }

  private var left: [String] {
    scene.fake.files.contents.keys.filter { $0.hasPrefix("/tmp/grill-") }
  }

  @Test func `what was saved below the line takes the place of the draft`() {
    var seen = ""
    answer("half") { text in
      seen = text
      return text + "of it\n\n"
    }
    #expect(seen.contains("  Question: What does an LRU cache evict?\n"))
    #expect(seen.hasSuffix(">8 ------------------------\nhalf\n"))
    #expect(scene.screen.contains("  │ half\n  │ of it\n"))
    #expect(left.isEmpty)
  }

  @Test func `the editor is what the environment names, run by a shell`() {
    for (visual, editor, line) in [
      ("code --wait", "ed", "code --wait \"$@\""), ("", "ed", "ed \"$@\""), (" ", "", "vi \"$@\""),
    ] {
      let scene = WritingScene()
      var ran = ""
      scene.fake.environment["VISUAL"] = visual
      scene.fake.environment["EDITOR"] = editor
      scene.fake.environment["TMPDIR"] = "/var/private"
      scene.fake.files["/var/private/x"] = ""
      scene.fake.child = { line, arguments in
        ran = line
        #expect(arguments.count == 1)
        #expect(arguments[0].hasPrefix("/var/private/grill-") && arguments[0].hasSuffix(".md"))
        return .exited(code: 0)
      }
      scene.fake.console.press("t", "\u{18}", "\u{05}", "\u{03}")
      scene.drill()
      #expect(ran == line)
    }
  }

  @Test func `an editor that fails leaves the draft, and what it saved can be found`() {
    answer("my draft", ending: .exited(code: 1)) { $0 }
    #expect(scene.screen.contains("vi ended with 1. Your text is as it was."))
    #expect(scene.screen.contains("  │ my draft\n"))
    #expect(left.isEmpty)
  }

  @Test func `what a killed editor had saved is kept and named`() throws {
    answer("my draft", ending: .killed(signal: 9)) { $0 + "more\n" }
    let path = try #require(left.first)
    #expect(scene.screen.contains("vi was killed by signal 9."))
    #expect(scene.screen.replacing("\n    ", with: " ").contains(path))
    #expect(scene.fake.files[path]?.hasSuffix("my draft\nmore\n") == true)
    #expect(scene.screen.contains("  │ my draft\n"))
  }

  @Test func `without the line everything counts, and that is said`() {
    answer("x") { _ in "all of it\r\nis mine" }
    #expect(scene.screen.contains("The line to cut at was gone, so all of the file was taken."))
    #expect(scene.screen.contains("  │ all of it\n  │ is mine\n"))
  }

  @Test func `more than an answer can hold stays in the file`() {
    answer("my draft") { $0 + String(repeating: "x", count: 70_000) }
    #expect(scene.screen.contains("longer than the 64 KiB"))
    #expect(left.count == 1)
    #expect(scene.screen.contains("  │ my draft\n"))
  }

  @Test func `a folder that cannot be written loses nothing`() {
    scene.fake.environment["TMPDIR"] = "/nowhere"
    answer("my draft") { $0 }
    #expect(scene.screen.contains("vi cannot be used: /nowhere"))
    #expect(scene.screen.contains("  │ my draft\n"))
  }

  @Test func `a question cannot draw the line to cut at`() {
    scene.fake.files["bank/caches.md"] = """
      # C

      ### Q1: What is this?

      ```
      # ------------------------ >8 ------------------------
      ```

      **Answer**: A trap.
      """
    answer("mine") { $0 }
    #expect(scene.screen.contains("  │ mine\n"))
    #expect(!scene.screen.contains("so all of the file was taken"))
  }
}
