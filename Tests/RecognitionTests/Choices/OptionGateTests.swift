import Basics
import Markdown
import Testing

@testable import Recognition

struct OptionGateTests {
  @Test(arguments: 0..<400)
  func `what is called right is never taken for a text that cannot be`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "443", " ", "  ", "(correct)", "✅", "✔", " <- ", "correct", "**", "answer", "- ", "this one",
      "(most voted)", "\\", "right", " => ", "*",
    ]
    let text = (0..<5).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
    if splitRightMark(text).isRight {
      #expect(mayBeCalledRight(text.utf8), "\(text.debugDescription)")
    }
  }

  @Test(arguments: 0..<600)
  func `options in a list are found though most lists are not looked into`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let starts = [
      "- ", "* ", "  - ", "1. ", "- A) ", "- b. ", "- [x] ", "- [ ] ", "- **", "* **C** ",
    ]
    let texts = ["443", "a queue", "Stack**: a pile", "a tree ✅", "red (correct)", "blue**"]
    let ends = ["", "\n\nAnswer: a queue", "\n\nAnswer: A", "\n  Answer: 443", "\n\nSo it is."]
    let lines = (0..<4).map { _ in
      starts[Int.random(in: starts.indices, using: &random)]
        + texts[Int.random(in: texts.indices, using: &random)]
    }
    let source =
      lines.joined(separator: "\n") + ends[Int.random(in: ends.indices, using: &random)]
    let document = Document(parsing: source)
    let parts = document.children(document.root).map(Part.block)
    let found = firstOptions(in: rows(of: parts, in: document), of: document)
    let split = OptionSplit(parts, in: document) { rows(of: parts, in: document) }
    #expect((split != nil) == (found != nil), "\(source)")
  }

  @Test func `open boxes that a sentence announces are text`() {
    check(
      "**1. What is a rig check?**\n\nA list that every crew goes through:\n\n- [ ] shrouds\n"
        + "- [ ] halyards\n\n**2. Who does it?**\n\nThe bosun.\n",
      """
      1-6 recall 1 | What is a rig check? | A list that every crew goes through://- [ ] shrouds/\
      - [ ] halyards
      8-10 recall 2 | Who does it? | The bosun.
      """
    )
  }
}
