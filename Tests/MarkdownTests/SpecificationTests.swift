import Foundation
import Markdown
import TestKit
import Testing

/// The examples of the CommonMark specification and of GFM's extensions, where they are at hand.
struct SpecificationTests {
  private struct Example: Decodable {
    var example: Int
    var section: String
    var markdown: String
    var html: String
  }

  private func examples(_ name: String) throws -> [Example] {
    let file = try #require(sharedFolder).appending(path: "markdown/\(name)")
    return try JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
  }

  @Test(.enabled(if: sharedFolder != nil))
  func `all 652 examples of CommonMark come out byte for byte`() throws {
    let examples = try examples("commonmark-0.31.2.json")
    #expect(examples.count == 652)
    for example in examples {
      let html = Document(parsing: example.markdown, options: .commonMark).html()
      #expect(html == example.html, "example \(example.example), \(example.section)")
    }
  }

  @Test(
    .enabled(if: sharedFolder != nil),
    arguments: [
      "Table", "Strikethrough", "Task list", "Autolinks", "Disallowed", "Embedded", "Esc",
    ]
  )
  func `the extensions come out as GFM has them`(section: String) throws {
    let examples = try examples("gfm-extensions.json").filter { $0.section.hasPrefix(section) }
    #expect(!examples.isEmpty)
    for example in examples {
      // What is to be ignored shows only that it is survived.
      if example.html.contains("<IGNORE>") { continue }
      let html = Document(parsing: example.markdown, options: .gfm).html(raw: .filtered)
      #expect(withoutBoxes(html) == withoutBoxes(example.html), "example \(example.example)")
    }
  }

  /// How the boxes of task items are spelt is left to the renderer.
  private func withoutBoxes(_ html: String) -> String {
    html.replacing(#/<input[^>]*>/#) { $0.0.contains("checked") ? "[x]" : "[ ]" }
  }

  @Test(.enabled(if: sharedFolder != nil))
  func `inputs that broke other parsers are survived`() throws {
    for example in try examples("regressions.json") {
      let document = Document(parsing: example.markdown)
      #expect(!document.dump().isEmpty)
      _ = document.html()
    }
  }
}
