import Basics
import Foundation
import Terminal
import TestKit
import Testing

struct LineEditorTests {
  @Test func `keys come to what readline makes of them`() throws {
    let file = packageFolder.appending(path: "Tests/Golden/Terminal/readline.txt")
    let cases = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    #expect(cases.count == 399)
    for line in cases {
      let parts = line.components(separatedBy: " => ")
      var editor = LineEditor(.prompt)
      for name in parts[0].split(separator: " ") {
        _ = editor.take(try #require(Key(named: String(name))))
      }
      #expect(marked(editor) == parts[1], "\(parts[0])")
    }
  }

  @Test func `a mark that is typed after its letter becomes one with it`() {
    var editor = LineEditor(.box)
    _ = editor.take([.character("e"), .character("\u{301}")])
    #expect(editor.text.characters == ["e\u{301}"])
    #expect(editor.take(.backspace) == .edited)
    #expect(editor.isEmpty)
    editor.type("\u{1F1E8}\u{1F1ED}")
    #expect(editor.text.characters.count == 1)
    _ = editor.take([.left, .delete])
    #expect(editor.isEmpty)
  }

  @Test func `kills in a row are put in as one, in their order`() {
    var editor = editor("one two three| four")
    _ = editor.take([.altBackspace, .altBackspace, .alt("d")])
    #expect(marked(editor) == "one |")
    _ = editor.take([.control("a"), .control("y")])
    #expect(marked(editor) == "two three four|one ")
  }

  @Test func `killing at the end of a line takes the line feed`() {
    var editor = editor("one|\ntwo")
    _ = editor.take(.control("k"))
    #expect(marked(editor) == "one|two")
    _ = editor.take([.control("y"), .control("u")])
    #expect(marked(editor) == "one|two")
  }

  @Test func `undo takes back typed runs, kills, pastes and swaps, down to what was there`() {
    var editor = editor("start|")
    editor.type(" abc")
    _ = editor.take([
      .left, .character("x"), .control("w"), .paste("1\n2"), .alt("t"), .control("k"),
    ])
    var texts = [editor.text.string]
    while editor.take(.control("_")) == .edited { texts.append(editor.text.string) }
    #expect(
      texts == [
        "start 2c\n1", "start 1\n2c", "start c", "start abxc", "start abc", "start",
      ]
    )
  }

  @Test func `typed runs of undo are of twenty characters at most`() {
    var editor = LineEditor(.box)
    editor.type(String(repeating: "x", count: 50))
    _ = editor.take(.control("_"))
    #expect(editor.text.characters.count == 40)
  }

  @Test func `Enter hands in one line, and makes new ones once there is more than one`() {
    var editor = LineEditor(.box)
    editor.type("one")
    #expect(editor.take(.enter) == .handedIn("one"))
    #expect(!editor.isMultiline)
    _ = editor.take([.control("j"), .backspace])
    #expect(editor.text.string == "one" && editor.isMultiline)
    #expect(editor.take(.enter) == .edited)
    editor.type("two")
    #expect(editor.take(.control("d")) == .handedIn("one\ntwo"))
    for _ in 0..<7 { _ = editor.take(.backspace) }
    #expect(editor.take(.control("d")) == .endOfInput)
    editor.type("x")
    #expect(editor.take(.enter) == .handedIn("x"))
  }

  @Test func `up and down keep the column over shorter lines and wide characters`() {
    var editor = editor("long line\n\n問題問題\nlong li|ne")
    _ = editor.take(.up)
    #expect(marked(editor) == "long line\n\n問題問|題\nlong line")
    _ = editor.take([.up, .up])
    #expect(marked(editor) == "long li|ne\n\n問題問題\nlong line")
    #expect(editor.take(.up) == .nothing)
    _ = editor.take([.down, .down, .down])
    #expect(marked(editor) == "long line\n\n問題問題\nlong li|ne")
    #expect(editor.take(.down) == .nothing)
  }

  @Test func `a paste goes in as one and makes the box one of many lines`() {
    var editor = editor("a|z")
    #expect(editor.take(.paste("1\r\n2\t3\r4")) == .edited)
    #expect(marked(editor) == "a1\n2\t3\n4|z")
    #expect(editor.isMultiline)
    _ = editor.take(.control("_"))
    #expect(marked(editor) == "a|z")
  }

  @Test func `at a prompt line ends are spaces and do nothing`() {
    var editor = editor("a|z", .prompt)
    _ = editor.take([.paste("1\n2\n"), .altEnter])
    #expect(marked(editor) == "a1 2|z")
  }

  @Test func `what does not fit is left out and said, at a whole character`() {
    var editor = LineEditor(.box, text: String(repeating: "x", count: LineEditor.limit - 3))
    #expect(editor.take(.paste("問題")) == .full)
    #expect(editor.text.string.utf8.count == LineEditor.limit)
    #expect(editor.take(.character("y")) == .full)
    #expect(editor.take(.backspace) == .edited)
    #expect(editor.take(.paste("ab", isCut: true)) == .full)
    #expect(editor.text.string.hasSuffix("ab"))
  }

  @Test func `the next key after Ctrl-V is a character`() {
    var editor = LineEditor(.box)
    for key in [Key.control("c"), .tab, .escape, .backspace, .control("_"), .character("é")] {
      _ = editor.take([.control("v"), key])
    }
    #expect(editor.text.string == "\u{03}\t\u{1b}\u{7f}\u{1f}é")
    #expect(editor.take(.character("x")) == .edited)
    #expect(editor.take([.control("v"), .up]) == [.nothing, .nothing])
  }

  @Test(arguments: 0..<30)
  func `any keys leave a whole text, and undo leads back to the start`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let place = seed % 3 == 0 ? EditPlace.prompt : .box
    let start = editor("start 問題 e\u{301}|nd", place, history: ["one", "two e\u{301}"])
    var editor = start
    for _ in 0..<300 {
      let key = randomEditKey(&random)
      if case .handedIn(let text) = editor.take(key) { #expect(text == editor.text.string) }
      #expect(editor.text.characters == Array(editor.text.string))
      #expect((0...editor.text.characters.count).contains(editor.text.cursor))
      #expect(!editor.text.string.utf8.contains(0x0d))
      #expect(place == .box || !editor.text.characters.contains("\n"))
    }
    _ = editor.take([.control("g"), .escape, .escape])
    while editor.take(.control("_")) == .edited {}
    #expect(editor.text.string == start.text.string)
  }
}

/// A key that means something while something is written, or none.
func randomEditKey(_ random: inout SeededRandom) -> Key {
  let typed: [Key] = ["a", "Z", " ", "問", "é", "\u{301}", "\u{200d}", "👩", "\u{1F1E8}", "-"].map {
    .character($0)
  }
  let others: [Key] = [
    .paste("one\ntwo"), .paste("\u{301}x y"), .paste(""), .escape, .function(2), .control("g"),
    .control("x"), .tab,
  ]
  let bound = editBindings.flatMap(\.keys)
  let pool = [typed, typed, others, bound].randomElement(using: &random) ?? typed
  return pool.randomElement(using: &random) ?? .enter
}
