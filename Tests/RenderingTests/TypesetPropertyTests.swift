import Basics
import Foundation
import Markdown
import Rendering
import Terminal
import TestKit
import Testing

/// What holds for every document at every width.
struct TypesetPropertyTests {
  @Test(arguments: 0..<40)
  func `no word is lost, no line is too wide, none ends with a space`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<12 {
      let markdown = randomMarkdown(&random)
      check(markdown, .rich(width: Int.random(in: 20...200, using: &random)))
      check(markdown, .plain(width: Int.random(in: 20...200, using: &random)))
      var spoken = Capabilities.plain(width: Int.random(in: 20...200, using: &random))
      spoken.isSpoken = true
      check(markdown, spoken)
    }
  }

  @Test(.enabled(if: sharedFolder != nil))
  func `the same holds for real documents`() throws {
    let folder = try #require(sharedFolder).appending(path: "seeds")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    for file in files where file.hasSuffix(".txt") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for width in [20, 40, 80, 120] {
        check(text, .rich(width: width))
        check(text, .plain(width: width))
      }
    }
  }

  private func check(_ markdown: String, _ capabilities: Capabilities) {
    let document = Document(parsing: markdown)
    let lines = typeset(document, capabilities)
    #expect(lines.allSatisfy { $0 == $0.trimmed() })
    let code = codeLines(of: document)
    for line in lines where line.width > capabilities.width {
      let isCode = code.contains { line.text.hasSuffix($0) && !$0.isEmpty }
      #expect(isCode, "too wide at \(capabilities.width): \(line.text)\n---\n\(markdown)")
    }
    let shown = lines.map { letters($0.text) }.joined()
    let allWords = words(of: document)
    if !document.hasTable {
      // Folding and wrapping move nothing, so the letters come in the document's order.
      var rest = Substring(shown)
      for word in allWords where !word.isEmpty {
        guard let found = rest.range(of: word) else {
          Issue.record("lost “\(word)” at \(capabilities.width)\n---\n\(markdown)")
          return
        }
        rest = rest[found.upperBound...]
      }
    }
    let plain = encode(lines, .plain())
    #expect(!plain.utf8.contains(0x1b))
    #expect(plain.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0a })
  }

  private func letters(_ text: String) -> String {
    text.filter(\.isLetter)
  }

  private func words(of document: Document) -> [String] {
    document.walk(document.root).flatMap { step -> [String] in
      guard case .enter(let node) = step else { return [] }
      switch document.kind(node) {
      case .paragraph, .heading, .cell:
        // Formulas are written out: their letters change.
        return document.text(node).split { $0.isWhitespace }
          .filter { word in !word.contains { "$\\^_".contains($0) } }
          .map { letters(String($0)) }
      case .code:
        return document.literal(node).split { $0.isWhitespace }.map { letters(String($0)) }
      default: return []
      }
    }
  }

  private func codeLines(of document: Document) -> [String] {
    document.walk(document.root).flatMap { step -> [String] in
      guard case .enter(let node) = step, case .code = document.kind(node) else { return [] }
      return document.literal(node).split(separator: "\n").map { Line(String($0)).trimmed().text }
    }
  }

  private func randomMarkdown(_ random: inout SeededRandom) -> String {
    // What we say of an image stands between its neighbours, so they stand apart.
    let pieces = [
      "word", "two words", "問題", "**", "*", "`", "~~", "[", "](http://x.org/a) ", " ![", "\n",
      "\n\n",
      "\n- ", "\n  - ", "\n1. ", "\n> ", "\n# ", "\n### ", "\n```\n", "\n    code  here", " ",
      "  \n",
      "| a | b |\n|---|---|\n| one two three four | x |\n", "<br>", "<b>", "&amp;", "\\*", "---\n",
      "- [ ] ", "incomprehensibilities-of-it", "👩‍💻", "e\u{301}", "\t", "<!-- x -->", "x_y_z",
      "$a^2$",
    ]
    return (0..<Int.random(in: 0...60, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }
}

extension Document {
  fileprivate var hasTable: Bool {
    walk(root).contains { step in
      if case .enter(let node) = step, case .table = kind(node) { true } else { false }
    }
  }
}
