import Markdown
import Testing

/// What a document says of its nodes.
struct DocumentTests {
  private let document = Document(
    parsing: """
      # Title

      - [x] a **b**
        c

      2) ```swift ui
         let x
         ```
      """
  )

  @Test func `a node knows its family`() throws {
    let blocks = Array(document.children(document.root))
    #expect(blocks.map(document.kind).first == .heading(level: 1))
    #expect(blocks.count == 3)
    #expect(document.next(blocks[0]) == blocks[1])
    #expect(document.previous(blocks[1]) == blocks[0])
    #expect(document.parent(blocks[2]) == document.root)
    #expect(document.lastChild(document.root) == blocks[2])
    #expect(document.next(blocks[2]) == nil)
    #expect(document.parent(document.root) == nil)
  }

  @Test func `a node knows its kind`() {
    #expect(
      document.all { _ in true }.map(document.kind) == [
        .document, .heading(level: 1),
        .list(ListStyle(marker: .bullet("-"), isTight: true)), .item(checked: true), .paragraph,
        .list(ListStyle(marker: .ordered(start: 2, delimiter: ")"), isTight: true)),
        .item(checked: nil), .code(info: "swift ui", isFenced: true),
      ]
    )
  }

  @Test func `a node knows its lines and its column`() {
    let places = document.all { _ in true }.map { (document.lines($0), document.column($0)) }
    #expect(places.map(\.0) == [1...8, 1...1, 3...4, 3...4, 3...4, 6...8, 6...8, 6...8])
    #expect(places.map(\.1) == [1, 1, 1, 1, 7, 1, 1, 4])
  }

  @Test func `an empty text is an empty document`() {
    let document = Document(parsing: "")
    #expect(document.lines(document.root) == 1...1)
    #expect(document.column(document.root) == 1)
    #expect(document.firstChild(document.root) == nil)
    #expect(document.markdown(document.root) == "")
    #expect(document.html() == "")
  }

  @Test func `a byte order mark is not text`() {
    let document = Document(parsing: "\u{feff}# a")
    #expect(document.html() == "<h1>a</h1>\n")
    #expect(document.firstChild(document.root).map(document.column) == 1)
  }

  @Test func `spans tell where they lead`() throws {
    let document = Document(parsing: "[*a*](/u 't')")
    let paragraph = try #require(document.firstChild(document.root))
    let link = Span.link(destination: "/u", title: "t")
    #expect(
      document.inlines(paragraph) == [
        Inline(.start(link), range: 0..<1),
        Inline(.start(.emphasis), range: 1..<2),
        Inline(.text("a"), range: 2..<3),
        Inline(.end(.emphasis), range: 3..<4),
        Inline(.end(link), range: 4..<13),
      ]
    )
  }

  @Test func `plain text is what a reader sees`() {
    let document = Document(
      parsing: """
        ---
        secret: yes
        ---
        # T `x`
        p *q*
        r\\
        s<br>t ![alt](u)

        - i
          - j

        | a | b |
        |---|---|
        | c | d |

        ```
        x
          y
        ```
        <ul><li>h &amp; <b>i</b></li>
        <li>k<!-- hidden --></li></ul>

        > z
        """
    )
    #expect(
      document.plainText() == """
        T x
        p q r
        s
        t alt
        i
        j
        a | b
        c | d
        x
          y
        h & i
        k
        z
        """
    )
  }

  @Test func `a literal is content as it stands`() {
    let document = Document(parsing: "- ```\n  a\n\n   b\n  ```\n\n      c\n\t  d\n\n<i>\n")
    let literals = document.all { _ in true }.map(document.literal)
    #expect(literals.filter { !$0.isEmpty } == ["a\n\n b", "c\nd", "<i>"])
  }
}
