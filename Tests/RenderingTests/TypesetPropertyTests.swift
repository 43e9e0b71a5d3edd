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
      for screen in screens(&random) { check(markdown, screen) }
    }
  }

  @Test(arguments: 0..<20)
  func `tables cut no word, lose none and are never too wide`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<10 {
      let columns = Int.random(in: 1...7, using: &random)
      let rows = (0..<Int.random(in: 1...6, using: &random)).map { row in
        (0..<columns).map { column in
          (0..<Int.random(in: 0...9, using: &random)).map { word in
            // Every word is another one, and fits beside a record's margin.
            "w\(letter(row))x\(letter(column))y\(letter(word))"
          }.joined(separator: " ")
        }
      }
      let delimiters = [String](repeating: "---", count: columns)
      let markdown = ([rows[0], delimiters] + rows.dropFirst()).map { row in
        "| " + row.joined(separator: " | ") + " |\n"
      }.joined()
      for screen in screens(&random) {
        let lines = typeset(markdown: markdown, screen)
        #expect(lines.allSatisfy { $0.width <= screen.width && $0 == $0.trimmed() })
        let whole = Set(lines.flatMap { $0.text.split { !$0.isLetter } })
        for word in rows.joined().flatMap({ $0.split(separator: " ") }) where rows.count > 1 {
          #expect(whole.contains(word), "\(word) at \(screen.width)\n\(markdown)")
        }
      }
    }
  }

  @Test(.enabled(if: sharedFolder != nil))
  func `the same holds for real documents`() throws {
    let shared = try #require(sharedFolder)
    for folder in ["seeds", "corpus/documents"] {
      let folder = shared.appending(path: folder)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      for file in files where file.hasSuffix(".txt") || file.hasSuffix(".md") {
        let text = String(
          decoding: try Data(contentsOf: folder.appending(path: file)),
          as: UTF8.self
        )
        check(text, .rich(width: 40))
        check(text, .plain(width: 80))
      }
    }
  }

  /// A screen of each kind, of a random width.
  private func screens(_ random: inout SeededRandom) -> [Capabilities] {
    func width() -> Int { Int.random(in: 20...200, using: &random) }
    var linked = Capabilities.rich(width: width())
    linked.hasLinks = true
    var ascii = Capabilities.rich(width: width())
    ascii.isASCII = true
    ascii.ink = .styles
    var spoken = Capabilities.plain(width: width())
    spoken.isSpoken = true
    return [.rich(width: width()), linked, ascii, .plain(width: width()), spoken]
  }

  private func letter(_ number: Int) -> String {
    String(UnicodeScalar(UInt8(97 + number)))
  }

  private func check(_ markdown: String, _ capabilities: Capabilities) {
    let document = Document(parsing: markdown, options: .shown)
    let lines = typeset(document, capabilities)
    #expect(lines.allSatisfy { $0 == $0.trimmed() })
    let code = codeLines(of: document)
    for line in lines where line.width > capabilities.width {
      let isCode = code.contains { !$0.isEmpty && unspaced(line.text).hasSuffix($0) }
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
    expectSafe(encode(lines, capabilities), capabilities)
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
        return printable(document.text(node)).split { $0.isWhitespace }
          .filter { word in !word.contains { "$\\^_".contains($0) } }
          .map { letters(String($0)) }
      case .code:
        return printable(document.literal(node)).split { $0.isWhitespace }
          .map { letters(String($0)) }
      default: return []
      }
    }
  }

  private func codeLines(of document: Document) -> [String] {
    document.walk(document.root).flatMap { step -> [String] in
      guard case .enter(let node) = step, case .code = document.kind(node) else { return [] }
      return document.literal(node).split(separator: "\n").map { unspaced(Line(String($0)).text) }
    }
  }

  /// Tabs become as many spaces as their column wants.
  private func unspaced(_ text: String) -> String {
    text.filter { $0 != " " }
  }

  private func randomMarkdown(_ random: inout SeededRandom) -> String {
    // What we say of an image stands between its neighbours, so they stand apart.
    let pieces = [
      "\n```swift\nlet a = \"b\" // c\n```\n",
      "\n<details>\n<summary>sum</summary>\n\nfold\n</details>\n",
      "\nterm\n: meaning\n", "[^1]", "\n[^1]: noted\n", "<kbd>", "</kbd>", "\u{1b}[31m", "\u{202e}",
      "](u.md) ", "<https://a.b>", "www.a.b ", "<img alt=\"words\" src=x.png> ",
      "\n<p>\nblock <b>\n</p>\n",
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
