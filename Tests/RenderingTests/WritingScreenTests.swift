import Foundation
import Rendering
import Terminal
import TestKit
import Testing

struct WritingScreenTests {
  private let progress = SessionProgress(done: 6, total: 26, passed: 5, missed: 1)
  private let paragraph = "Precision is the share of what was found that is right, 問題 or not."

  private func box(_ text: String, isNote: Bool = false, _ capabilities: Capabilities) -> [Line] {
    let editor = LineEditor(.box, text: text)
    return writingBox(editor, isNote: isNote, progress, capabilities).lines.map { $0.trimmed() }
  }

  @Test func `a box`() throws {
    try expectFrames("writing", isASCII: false) { capabilities in
      guard !capabilities.isPlain else { return [] }
      return box("", capabilities) + [Line()] + box(paragraph, capabilities) + [Line()]
        + box(paragraph + "\n\n\tRecall.\u{03}", isNote: true, capabilities)
    }
  }

  @Test func `the box in the README is one`() throws {
    let readme = try String(contentsOf: packageFolder.appending(path: "README.md"), encoding: .utf8)
    let text = "Precision is the share of what was found that is right.\nRecall is"
    let lines = box(text, .rich(width: 80)).map(\.text)
    #expect(readme.contains("```text\n" + lines.joined(separator: "\n") + "\n```"))
  }

  @Test func `the keys of the editor`() throws {
    try expectFrames("editing-keys", editingKeysHelp)
  }

  @Test(arguments: [40, 60, 80, 120], [4, 6, 24])
  func `a box fits every window, with the cursor in it and a key to close it`(
    width: Int,
    rows: Int
  ) {
    let capabilities = Capabilities.rich(width: width, rows: rows)
    for text in ["", "one", String(repeating: paragraph + "\n", count: 30)] {
      let view = writingBox(LineEditor(.box, text: text), isNote: false, progress, capabilities)
      #expect(view.lines.count < rows)
      #expect(view.lines.allSatisfy { $0.width < width })
      #expect((1..<(view.lines.count - 1)).contains(view.cursor.row))
      #expect(view.lines.last?.text.contains("hand in") == true)
      #expect(view.lines.last?.text.contains(text.isEmpty ? "leave" : "put away") == true)
    }
  }

  @Test func `of very many choices the first are listed, and how many there are`() {
    let capabilities = Capabilities.rich(width: 40)
    let lines = choiceLines((1...1000).map { "card-\($0)" }, capabilities)
    #expect(lines.allSatisfy { $0.width <= 40 })
    #expect(lines.first?.text == " card-1  card-2  card-3  card-4  card-5")
    #expect(lines.last?.text.hasSuffix("card-200  … of 1000") == true)
    #expect(choiceLines([], capabilities).isEmpty)
  }
}
