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
        <li><input type="checkbox" checked="" disabled="" /> <del>a</del></li>
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
}
