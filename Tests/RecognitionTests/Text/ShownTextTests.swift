import Basics
import Markdown
import Testing

@testable import Recognition

struct ShownTextTests {
  @Test(arguments: 0..<400)
  func `what is shown of a text is what is shown of a document`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "a", "What is", " ", "  ", "é", "\u{feff}", "\u{a0}", "\u{301}", "1.", "- ", "# ", ">", "!",
      "]", "?",
      ":", "=", "'", "\"", "http://a.b", "www.a.b", "a@b.c", "^", "{", "(", "\t", "\n", "\r", "*",
      "`",
      "<b>", "&amp;", "\\", "|", "~", "+", "/", "%", "@", ";", "\u{7f}", "\u{0}",
    ]
    let text = (0..<6).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    #expect(shownText(of: text) == Document(parsing: text).plainText(), "\(text.debugDescription)")
  }

  @Test(arguments: 0..<400)
  func `a line without links has neither links nor blocks`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "a", "What is", " ", "é", "1.", "- ", "# ", "!", "]", "?", ":", "=", "http://a.b", "https:/",
      "www.", "b.c", "@", "*", "**", "_", "`", "<", "[", "\\", "|", "~", "ftp:", "mailto:", "xmpp:",
    ]
    let text = (0..<6).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    guard text.isLineWithoutLinks else { return }
    let document = Document(parsing: text, options: .gfm)
    let block = document.firstChild(document.root)
    #expect(block.map(document.kind) == .paragraph)
    let links = block.map(document.inlines)?.contains { inline in
      if case .start(.link) = inline.kind { true } else { false }
    }
    #expect(links == false, "\(text.debugDescription)")
  }
}
