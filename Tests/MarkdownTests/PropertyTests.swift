import Markdown
import Testing

/// What holds of every document, tried on many random ones.
struct PropertyTests {
  private func documents(_ count: Int, definitions: Bool = true) -> [String] {
    (0..<count).map { seed in
      var random = RandomMarkdown(seed: UInt64(seed))
      return random.text(definitions: definitions)
    }
  }

  @Test func `a node lies inside its parent and behind its elder sibling`() {
    for text in documents(1000) {
      let document = Document(parsing: text)
      for case .enter(let id) in document.walk(document.root) {
        let range = document.range(id)
        if let parent = document.parent(id) {
          let outer = document.range(parent)
          #expect(
            outer.lowerBound <= range.lowerBound && range.upperBound <= outer.upperBound,
            "\(text.debugDescription)\n\(document.dump())"
          )
        }
        if let elder = document.previous(id) {
          #expect(
            document.range(elder).upperBound <= range.lowerBound,
            "\(text.debugDescription)\n\(document.dump())"
          )
        }
        #expect(document.lines(id).lowerBound >= 1)
      }
    }
  }

  @Test func `inlines nest, are in order and lie inside their leaf`() {
    for text in documents(1000) {
      let document = Document(parsing: text, options: .gfm)
      for case .enter(let id) in document.walk(document.root) {
        var open: [Span] = []
        var position = document.range(id).lowerBound
        for inline in document.inlines(id) {
          #expect(position <= inline.range.lowerBound, "\(text.debugDescription) \(inline)")
          position = inline.range.upperBound
          switch inline.kind {
          case .start(let span): open.append(span)
          case .end(let span): #expect(open.popLast() == span)
          default: #expect(!inline.range.isEmpty)
          }
        }
        #expect(position <= document.range(id).upperBound, "\(text.debugDescription)")
        #expect(open.isEmpty)
      }
    }
  }

  @Test(arguments: ["\r", "\r\n"])
  func `how lines end makes no difference`(lineEnd: String) {
    for text in documents(800) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let other = Document(parsing: lines.joined(separator: lineEnd))
      let document = Document(parsing: text)
      #expect(other.dump() == document.dump(), "\(text.debugDescription)")
      #expect(other.html() == document.html(), "\(text.debugDescription)")
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
