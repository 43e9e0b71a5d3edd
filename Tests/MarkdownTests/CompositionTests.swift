import Markdown
import Testing

/// How documents read that are made of others: cut, put together, and put into containers.
///
/// None has definitions, which reach from one part into another, and none front matter, which only
/// a document as a whole can have.
struct CompositionTests {
  private let options = Document.Options(taskItems: false, frontMatter: false)

  private func texts(_ count: Int, withTabs: Bool = true) -> [String] {
    (0..<count).map { seed in
      var random = RandomMarkdown(seed: UInt64(seed))
      let text = random.text()
      return withTabs ? text : text.replacing("\t", with: " ")
    }
  }

  private func html(_ text: String) -> String {
    Document(parsing: text, options: options).html()
  }

  /// The lines of a text; there is none behind its last line end.
  private func lines(_ text: String) -> [Substring] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return text.hasSuffix("\n") ? lines.dropLast() : lines
  }

  /// Whether the last block ends where another could begin, as a fence without an end does not.
  private func isClosed(_ text: String) -> Bool {
    html(text + rule) == html(text) + "<hr />\n"
  }

  private let rule = "\n\n***\n"

  /// The starts of the lines at which a document can be cut: where a top-level block begins.
  ///
  /// What came before is closed there, or the block would be part of it. A table right below a
  /// paragraph is the exception: its header was a line of the paragraph until the next line came,
  /// and a line of a paragraph may look like the start of some other block.
  private func cuts(of document: Document) -> [Int] {
    document.children(document.root).compactMap { block in
      guard let before = document.previous(block) else { return nil }
      let line = document.lines(block).lowerBound
      if case .table = document.kind(block), document.kind(before) == .paragraph,
        document.lines(before).upperBound == line - 1
      {
        return nil
      }
      let start = document.range(block).lowerBound
      return start - document.column(at: start) + 1
    }
  }

  @Test func `a document reads as its parts`() {
    for text in texts(1500) {
      let document = Document(parsing: text, options: options)
      let ends = cuts(of: document) + [document.bytes.count]
      let parts = zip([0] + ends, ends).map { start, end in
        html(String(decoding: document.bytes[start..<end], as: UTF8.self))
      }
      #expect(parts.joined() == document.html(), "\(text.debugDescription) \(ends)")
    }
  }

  @Test func `a rule keeps two documents apart, unless the first one does not end`() {
    let texts = texts(1000)
    for (first, second) in zip(texts, texts.dropFirst()) where isClosed(first) {
      let whole = first + rule + second
      let expected = "\(html(first))<hr />\n\(html(second))"
      #expect(html(whole) == expected, "\(whole.debugDescription)")
    }
  }

  @Test func `a quoted document reads as it does alone`() {
    for text in texts(1500, withTabs: false) {
      let quoted = lines(text).map { "> \($0)\n" }.joined()
      let expected = "<blockquote>\n\(html(text))</blockquote>\n"
      #expect(html(quoted) == expected, "\(text.debugDescription)")
    }
  }

  @Test func `a document reads in an item of a loose list as it does alone`() {
    for text in texts(1500, withTabs: false) {
      guard let first = text.first, !first.isWhitespace, isClosed(text) else { continue }
      let item = "+ \(lines(text).joined(separator: "\n  "))\n\n+ b\n"
      let second = "<li>\n<p>b</p>\n</li>\n"
      let expected = "<ul>\n<li>\n\(html(text))</li>\n\(second)</ul>\n"
      #expect(html(item) == expected, "\(text.debugDescription)")
    }
  }
}
