import Markdown
import Testing

/// Tables, with their places.
struct TableTests {
  @Test func `cells are trimmed, missing ones are empty, extra ones go`() {
    check(
      """
      | a | b |
      |:--|--:|
      | `x` | **z** |
      | short
      | 1 | 2 | 3 |

      end
      """,
      """
      table left right 1:1-5:13
        header 1:1-1:9
          cell 1:3-1:3
            "a" 1:3-1:3
          cell 1:7-1:7
            "b" 1:7-1:7
        row 3:1-3:15
          cell 3:3-3:5
            code "x" 3:3-3:5
          cell 3:9-3:13
            strong 3:9-3:10
              "z" 3:11-3:11
        row 4:1-4:7
          cell 4:3-4:7
            "short" 4:3-4:7
          cell 4:8
        row 5:1-5:13
          cell 5:3-5:3
            "1" 5:3-5:3
          cell 5:7-5:7
            "2" 5:7-5:7
      paragraph 7:1-7:3
        "end" 7:1-7:3
      """
    )
  }

  @Test func `a backslash keeps a pipe in its cell`() {
    check(
      #"""
      | a \| b |
      |:-:|
      | `x \| y` |
      """#,
      """
      table center 1:1-3:12
        header 1:1-1:10
          cell 1:3-1:8
            "a | b" 1:3-1:8
        row 3:1-3:12
          cell 3:3-3:10
            code "x | y" 3:3-3:10
      """
    )
  }

  @Test func `pipes at the ends are not needed, and lines above stay a paragraph`() {
    check(
      """
      intro
      a | b
      -- | -
      1 | 2
      > q
      """,
      """
      paragraph 1:1-1:5
        "intro" 1:1-1:5
      table none none 2:1-4:5
        header 2:1-2:5
          cell 2:1-2:1
            "a" 2:1-2:1
          cell 2:5-2:5
            "b" 2:5-2:5
        row 4:1-4:5
          cell 4:1-4:1
            "1" 4:1-4:1
          cell 4:5-4:5
            "2" 4:5-4:5
      quote 5:1-5:3
        paragraph 5:3-5:3
          "q" 5:3-5:3
      """
    )
  }

  @Test func `a delimiter row of another width makes no table`() {
    check(
      """
      a | b
      --|--|--
      """,
      """
      paragraph 1:1-2:8
        "a | b" 1:1-1:5
        soft break 1:6
        "--|--|--" 2:1-2:8
      """
    )
  }

  @Test func `an underline without pipes makes a heading`() {
    check(
      """
      a | b
      ---
      """,
      """
      heading 2 1:1-2:3
        "a | b" 1:1-1:5
      """
    )
  }

  @Test func `a table stands in an item`() {
    check(
      """
      - | a |
        |---|
        | b |
      """,
      """
      list - tight 1:1-3:7
        item 1:1-3:7
          table none 1:3-3:7
            header 1:3-1:7
              cell 1:5-1:5
                "a" 1:5-1:5
            row 3:3-3:7
              cell 3:5-3:5
                "b" 3:5-3:5
      """
    )
  }

  @Test func `an item begins before a table does`() {
    let document = Document(parsing: "a | b\n- | -\nc | d")
    #expect(document.all { $0 == .cell }.isEmpty)
  }

  @Test(arguments: ["b\n1.\n|-", ")\n    ~~~\n-|", "b\n> c\n|-"])
  func `a table whose header looks like another block is one by itself`(text: String) throws {
    let document = Document(parsing: text)
    for table in document.all(where: { if case .table = $0 { true } else { false } }) {
      let alone = Document(parsing: document.markdown(table))
      #expect(alone.html() == document.html(table))
    }
  }
}
