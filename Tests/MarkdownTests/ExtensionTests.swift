import Markdown
import Testing

/// What is read beyond CommonMark and GFM, where it is wanted, and that nothing of it is read elsewhere.
struct ExtensionTests {
  private func html(_ markdown: String, _ options: Document.Options = .all) -> String {
    Document(parsing: markdown, options: options).html()
  }

  // MARK: Formulas

  @Test(arguments: [
    ("$x_1*y*z$", "", "x_1*y*z", ""), ("\\(a < b\\)", "", "a &lt; b", ""), ("($n$)", "(", "n", ")"),
    ("a $\\$ b$.", "a ", "\\$ b", "."),
  ])
  func `a formula stands between its marks`(
    text: String,
    before: String,
    formula: String,
    after: String
  ) {
    let span = "<span class=\"math inline\">\\(\(formula)\\)</span>"
    #expect(html(text) == "<p>\(before)\(span)\(after)</p>\n")
  }

  @Test(arguments: [
    "a\\$b$", "$5 to $10", "5$-6$", "$HOME/$USER", "$a`b$`", "$ a$", "$a $", "\\(a", "\\\\(a\\\\)",
    "$",
    "\\(\\)", "US$5 and A$6",
  ])
  func `money, variables and lone marks are no formulas`(text: String) {
    #expect(!html(text).contains("span"), "\(html(text))")
  }

  @Test func `a formula of its own is read before any block`() {
    check(
      """
      text
      $$
      a
      - b
      # c
      $$
      > \\[
      > x
      > = y \\]
      """,
      """
      paragraph 1:1-1:4
        "text" 1:1-1:4
      math 2:1-6:2
        "a\\n- b\\n# c"
      quote 7:1-9:8
        math 7:3-9:8
          "x\\n= y"
      """,
      options: .all
    )
  }

  @Test(arguments: ["$$\na\n\nb $$", "$$ a\n", "\\[\n- a", "$$ a $$ b\n$$x"])
  func `without an end before a blank line there is no formula`(text: String) {
    let document = Document(parsing: text, options: .all)
    #expect(document.all { $0 == .math }.isEmpty)
  }

  // MARK: Footnotes

  @Test func `footnotes stand at the end in the order of their references`() {
    #expect(
      html("[^b]: B\n[^a]: A[^b]\n\n    - c\n\nx[^a] y[^A] z[^c] ![^a]\n\n[^unused]: U") == """
        <p>x<sup class="footnote-ref"><a href="#fn-a" id="fnref-a" data-footnote-ref>1</a></sup> \
        y<sup class="footnote-ref"><a href="#fn-a" id="fnref-a-2" data-footnote-ref>1</a></sup> \
        z[^c] \
        !<sup class="footnote-ref"><a href="#fn-a" id="fnref-a-3" data-footnote-ref>1</a></sup></p>
        <section class="footnotes" data-footnotes>
        <ol>
        <li id="fn-a">
        <p>A<sup class="footnote-ref"><a href="#fn-b" id="fnref-b" data-footnote-ref>2</a></sup></p>
        <ul>
        <li>c</li>
        </ul>
        <a href="#fnref-a" class="footnote-backref" data-footnote-backref>↩</a> \
        <a href="#fnref-a-2" class="footnote-backref" data-footnote-backref>↩</a> \
        <a href="#fnref-a-3" class="footnote-backref" data-footnote-backref>↩</a>
        </li>
        <li id="fn-b">
        <p>B <a href="#fnref-b" class="footnote-backref" data-footnote-backref>↩</a></p>
        </li>
        </ol>
        </section>

        """
    )
  }

  @Test func `a footnote that leads to itself ends`() {
    let html = html("[^a]: x[^a]\n\n[^a]")
    #expect(html.utf8.count < 1000)
  }

  // MARK: Definition lists

  @Test func `the lines of a paragraph are terms, and each colon begins what they mean`() {
    check(
      """
      A
      B *c*
      : one
        two
      : three

      D

      :   four

          five
      """,
      """
      definition list loose 1:1-11:8
        term 1:1-1:1
          "A" 1:1-1:1
        term 2:1-2:5
          "B " 2:1-2:2
          emphasis 2:3-2:3
            "c" 2:4-2:4
        definition 3:1-4:5
          paragraph 3:3-4:5
            "one" 3:3-3:5
            soft break 3:6
            "two" 4:3-4:5
        definition 5:1-5:7
          paragraph 5:3-5:7
            "three" 5:3-5:7
        term 7:1-7:1
          "D" 7:1-7:1
        definition 9:1-11:8
          paragraph 9:5-9:8
            "four" 9:5-9:8
          paragraph 11:5-11:8
            "five" 11:5-11:8
      """,
      options: .all
    )
    #expect(html("A\n: b") == "<dl>\n<dt>A</dt>\n<dd>b</dd>\n</dl>\n")
  }

  @Test(arguments: [": a", "# A\n: b", "- a\n: b", "a\n:b", "a\n\n\n: b", "> a\n: b", "a\n    : b"])
  func `a colon without a term above it is text`(text: String) {
    let document = Document(parsing: text, options: .all)
    #expect(document.all { $0 == .definition }.isEmpty)
  }

  // MARK: Details

  @Test func `details hold Markdown, whatever stands on one line`() {
    #expect(
      html(
        "<details open><summary>*a*</summary>b</details>c\n<details>\n<summary>\nd\n</summary>\n- e\n</details>"
      )
        == """
        <details open="">
        <summary><em>a</em></summary>
        <p>b</details>c</p>
        <details>
        <summary>d</summary>
        <ul>
        <li>e</li>
        </ul>
        </details>
        </details>

        """
    )
    #expect(
      html("<DETAILS>\n\n    code\n\n# h</details>\nafter") == """
        <details>
        <pre><code>code
        </code></pre>
        <h1>h</h1>
        </details>
        <p>after</p>

        """
    )
  }

  @Test func `details nest, and end with what they are in`() {
    check(
      """
      - <details>
        <details>
        a
        </details>
        b
      c
      """,
      """
      list - tight 1:1-6:1
        item 1:1-6:1
          details 1:3-6:1
            details 2:3-4:12
              paragraph 3:3-3:3
                "a" 3:3-3:3
            paragraph 5:3-6:1
              "b" 5:3-5:3
              soft break 5:4
              "c" 6:1-6:1
      """,
      options: .all
    )
  }

  @Test func `a tag in code or without its start ends nothing`() {
    let html = html("<details>\n```\na</details>\n```\n</details>\n</details>\n")
    #expect(
      html == "<details>\n<pre><code>a&lt;/details&gt;\n</code></pre>\n</details>\n</details>\n"
    )
  }

  // MARK: Each by itself

  @Test func `what is not asked for is read as CommonMark has it`() {
    for seed in 0..<600 {
      var random = RandomMarkdown(seed: UInt64(seed))
      let text = random.text()
      let plain = html(text, .commonMark)
      for options in Document.Options.single where !options.1.contains(where: text.contains) {
        #expect(html(text, options.0) == plain, "\(text.debugDescription) \(options.0)")
      }
    }
  }
}

extension Document.Options {
  /// CommonMark with one more thing, and what a text must hold for that to matter.
  fileprivate static var single: [(Document.Options, [String])] {
    [
      (\Document.Options.tables, ["|", "-"]), (\.strikethrough, ["~"]),
      (\.taskItems, ["[ ]", "[x]"]),
      (\.frontMatter, ["---", "+++"]), (\.bareLinks, ["www.", "://", "@"]), (\.dollarMath, ["$"]),
      (\.bracketMath, ["\\"]),
      (\.footnotes, ["[^"]), (\.definitionLists, [":"]), (\.details, ["<details", "</details"]),
    ].map { option, marks in
      var options = Document.Options.commonMark
      options[keyPath: option] = true
      return (options, marks)
    }
  }
}
