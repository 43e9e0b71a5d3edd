import Markdown
import Testing

extension Law: CustomTestStringConvertible {
  var testDescription: String { name }
}

/// What holds of every document, tried on many random ones.
struct PropertyTests {
  private func documents(_ count: Int, definitions: Bool = true) -> [String] {
    (0..<count).map { seed in
      var random = RandomMarkdown(seed: UInt64(seed))
      return random.text(definitions: definitions)
    }
  }

  @Test(arguments: laws)
  func `every law holds`(law: Law) {
    for text in documents(600) {
      for options in [Document.Options(), .gfm] {
        let breach = law.breach(Document(parsing: text, options: options))
        #expect(breach == nil, "\(text.debugDescription)")
      }
    }
  }

  @Test func `the laws hold of any bytes`() {
    for seed in 0..<400 {
      var random = RandomMarkdown(seed: UInt64(seed))
      let document = Document(parsing: random.bytes())
      for law in laws {
        #expect(law.breach(document) == nil, "\(document.bytes), \(law.name)")
      }
    }
  }

  @Test func `a passage reads alone as it reads in its place`() {
    for text in documents(2000, definitions: false) {
      // A tab that moves may become spaces.
      let text = text.replacing("\t", with: "    ")
      // A lazy line may belong to a formula in its place, and not where it stands by itself.
      let options = Document.Options(frontMatter: false, dollarMath: false)
      let document = Document(parsing: text, options: options)
      for case .enter(let id) in document.walk(document.root) {
        switch document.kind(id) {
        case .document, .frontMatter, .item, .row, .cell: continue
        default: break
        }
        let passage = document.markdown(id)
        // Behind a task item's box, no escape helps a tag or a code span of several lines.
        if document.kind(id) == .paragraph, passage.hasPrefix("<") || passage.hasPrefix("\\`") {
          continue
        }
        let alone = Document(parsing: passage + "\n", options: document.options)
        var html = document.html(id)
        if document.kind(id) == .paragraph, !html.hasPrefix("<p>") { html = "<p>\(html)</p>\n" }
        #expect(
          alone.html() == html,
          "\(text.debugDescription)\n\(document.dump())\n\(passage.debugDescription)"
        )
      }
    }
  }

  @Test func `no bytes stop the parser`() {
    for seed in 0..<1500 {
      var random = RandomMarkdown(seed: UInt64(seed))
      let document = Document(parsing: random.bytes())
      for case .enter(let id) in document.walk(document.root) { _ = document.markdown(id) }
      #expect(!document.dump().isEmpty)
      _ = document.html()
      _ = document.plainText()
    }
  }
}
