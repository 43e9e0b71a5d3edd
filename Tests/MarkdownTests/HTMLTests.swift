import Markdown
import Testing

/// What HTML the extensions make, and what it never lets through.
struct HTMLTests {
  private func html(_ markdown: String) -> String { Document(parsing: markdown).html() }

  @Test func `a table has a head, a body and aligned cells`() {
    #expect(
      html("| a | b |\n|:-:|---|\n| c |") == """
        <table>
        <thead>
        <tr>
        <th align="center">a</th>
        <th>b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td align="center">c</td>
        <td></td>
        </tr>
        </tbody>
        </table>

        """
    )
  }

  @Test func `a task has a box and struck text is deleted`() {
    #expect(
      html("- [x] ~~a~~") == """
        <ul>
        <li><input checked="" disabled="" type="checkbox" /> <del>a</del></li>
        </ul>

        """
    )
  }

  @Test func `without the extensions their marks are text`() {
    let text = "---\na: b\n\n- [x] ~~a~~\n\n| a |\n|---|"
    #expect(
      Document(parsing: text, options: .commonMark).html() == """
        <hr />
        <p>a: b</p>
        <ul>
        <li>[x] ~~a~~</li>
        </ul>
        <p>| a |
        |---|</p>

        """
    )
  }

  @Test func `text and addresses are escaped`() {
    #expect(
      html("a < b & \"c\" [x](/ö?a=\"&b='%20 \"<\")") == """
        <p>a &lt; b &amp; &quot;c&quot; \
        <a href="/%C3%B6?a=%22&amp;b=&#x27;%20" title="&lt;">x</a></p>

        """
    )
  }

  @Test func `one node alone can be written`() throws {
    let document = Document(parsing: "# a\n\n> b")
    let quote = try #require(document.lastChild(document.root))
    #expect(document.html(quote) == "<blockquote>\n<p>b</p>\n</blockquote>\n")
  }

  @Test func `a long definition used often does not swell the output`() {
    let address = String(repeating: "x", count: 20_000)
    let text = "[a]: \(address)\n\n" + String(repeating: "[a]\n", count: 20_000)
    #expect(html(text).utf8.count < 2_000_000)
  }

  // MARK: Untrusted documents

  @Test func `safe HTML has no tags of the document`() {
    let text = "a <b>c</b>\n\n<script>\nd\n</script>\n"
    #expect(
      Document(parsing: text).html(raw: .omitted) == """
        <p>a <!-- raw HTML omitted -->c<!-- raw HTML omitted --></p>
        <!-- raw HTML omitted -->

        """
    )
  }

  @Test(arguments: [
    "javascript:a", "JavaScript:a", " vbscript:a", "file:///a", "data:text/html,a",
    "java&#10;script:a",
    "&#x1;javascript:a", "data:image/svg+xml,a",
  ])
  func `safe HTML links to nothing that runs`(address: String) {
    for markdown in ["[b](<\(address)>)", "![b](<\(address)>)", "[b]\n\n[b]: <\(address)>"] {
      let document = Document(parsing: markdown)
      let html = document.html(raw: .omitted)
      #expect(html.contains("href=\"\"") || html.contains("src=\"\""), "\(markdown): \(html)")
    }
  }

  @Test(arguments: ["https://a.b", "mailto:a@b", "#a", "a/b", "data:image/png;base64,a", "?file:"])
  func `safe HTML keeps harmless links`(address: String) {
    let html = Document(parsing: "[b](\(address))").html(raw: .omitted)
    #expect(html == "<p><a href=\"\(address)\">b</a></p>\n")
  }

  @Test func `the tag filter disarms tags and nothing else`() {
    let html = Document(parsing: "<i><Script></script ><scripts>").html(raw: .filtered)
    #expect(html == "<p><i>&lt;Script>&lt;/script ><scripts></p>\n")
  }

  // MARK: Pieces

  @Test func `what is written in pieces is what is written at once`() {
    let text = String(repeating: "# a\n\n- b *c*\n  > d\n\n    e\n\n", count: 4000)
    let document = Document(parsing: text)
    var pieces: [[UInt8]] = []
    document.writeHTML { pieces.append($0) }
    #expect(pieces.count > 2)
    #expect(String(decoding: pieces.joined(), as: UTF8.self) == document.html())
  }

  @Test func `one writer writes document after document`() {
    var writer = HTMLWriter()
    for text in ["a\n  b `c`", "[a]: /u 't'\n\n[a]", "", "> - *a*\n>   b\n", "| a |\n|---|\n| b |"]
    {
      let document = Document(parsing: text)
      var bytes: [UInt8] = []
      writer.write(document) { bytes += $0 }
      #expect(String(decoding: bytes, as: UTF8.self) == document.html())
    }
  }
}
