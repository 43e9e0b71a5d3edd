import Markdown
import Testing

struct HTMLPiecesTests {
  private func pieces(_ html: String) -> [Inline.Kind] {
    let document = Document(parsing: html)
    return document.children(document.root).flatMap { document.pieces(ofHTML: $0) }
  }

  @Test func `a block is text, tags and breaks`() {
    #expect(
      pieces("<p>a &amp; <b>c</b><br>\nd</p>") == [
        .hardBreak, .text("a & "), .html("<b>"), .text("c"), .html("</b>"), .hardBreak, .hardBreak,
        .text("d"), .hardBreak,
      ]
    )
  }

  @Test func `scripts, style sheets and templates are not seen`() {
    #expect(pieces("<script>\na < b\n</script>") == [.html("<script>")])
    #expect(
      pieces("<div><style>x</style>y<scripted>z</div>") == [
        .hardBreak, .html("<style>"), .text("y"), .html("<scripted>"), .text("z"), .hardBreak,
      ]
    )
    #expect(pieces("<STYLE>\nnever closed") == [.html("<STYLE>")])
  }

  @Test func `what is no HTML has no pieces`() {
    #expect(pieces("a <b>c</b>") == [])
    #expect(pieces("") == [])
  }
}
