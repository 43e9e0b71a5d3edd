import Testing

/// Headings, paragraphs, code, HTML and rules, with their places.
struct LeafBlockTests {
  @Test func `a heading has up to six marks and may close them`() {
    check(
      """
      # One *two* ##

      ###### Six
      ####### seven
      #none
      ##\u{20}
      """,
      """
      heading 1 1:1-1:14
        "One " 1:3-1:6
        emphasis 1:7-1:7
          "two" 1:8-1:10
      heading 6 3:1-3:10
        "Six" 3:8-3:10
      paragraph 4:1-5:5
        "####### seven" 4:1-4:13
        soft break 4:14
        "#none" 5:1-5:5
      heading 2 6:1-6:3
      """
    )
  }

  @Test func `an underline makes a heading of all lines above it`() {
    check(
      """
      First
      line
      =====

      Second
        ---
      """,
      """
      heading 1 1:1-3:5
        "First" 1:1-1:5
        soft break 1:6
        "line" 2:1-2:4
      heading 2 5:1-6:5
        "Second" 5:1-5:6
      """
    )
  }

  @Test func `a paragraph gives up the indents of its lines`() {
    check(
      """
      one
         two
      three


      four
      """,
      """
      paragraph 1:1-3:5
        "one" 1:1-1:3
        soft break 1:4
        "two" 2:4-2:6
        soft break 2:7
        "three" 3:1-3:5
      paragraph 6:1-6:4
        "four" 6:1-6:4
      """
    )
  }

  @Test func `three marks make a rule, two do not`() {
    check(
      """
      ***
      - - -
      _ _ _
      --
      """,
      """
      rule 1:1-1:3
      rule 2:1-2:5
      rule 3:1-3:5
      paragraph 4:1-4:2
        "--" 4:1-4:2
      """
    )
  }

  @Test func `indented code keeps blank lines inside and loses them at its end`() {
    check(
      """
          one

            two

      text
          lazy
      """,
      #"""
      indented code 1:5-3:9
        "one\n\n  two"
      paragraph 5:1-6:8
        "text" 5:1-5:4
        soft break 5:5
        "lazy" 6:5-6:8
      """#
    )
  }

  @Test func `a fence closes with at least its own length`() {
    check(
      """
      ~~~~ swift ui
       ```
      let a = 1
      ~~~
      ~~~~
      after
      ```
      open
      """,
      #"""
      code "swift ui" 1:1-5:4
        " ```\nlet a = 1\n~~~"
      paragraph 6:1-6:5
        "after" 6:1-6:5
      code 7:1-8:4
        "open"
      """#
    )
  }

  @Test func `an indented fence takes its indent from its lines`() {
    check(
      """
        ```
          in
       out
        ```
      """,
      #"""
      code 1:3-4:5
        "  in\nout"
      """#
    )
  }

  @Test func `a block tag ends at a blank line, a comment at its mark`() {
    check(
      """
      <div class="a">
      *raw*

      *not raw*

      <!-- one

      two -->
      <b>x</b> y
      """,
      #"""
      html 1:1-2:5
        "<div class=\"a\">\n*raw*"
      paragraph 4:1-4:9
        emphasis 4:1-4:1
          "not raw" 4:2-4:8
      html 6:1-8:7
        "<!-- one\n\ntwo -->"
      paragraph 9:1-9:10
        html "<b>" 9:1-9:3
        "x" 9:4-9:4
        html "</b>" 9:5-9:8
        " y" 9:9-9:10
      """#
    )
  }

  @Test func `a definition leaves no node`() {
    check(
      """
      [a]: /u "T"
      [B b]: <x y>
      text [a] [b  B][] [t][A]
      """,
      """
      paragraph 3:1-3:24
        "text " 3:1-3:5
        link "/u" "T" 3:6-3:6
          "a" 3:7-3:7
        " " 3:9-3:9
        link "x y" 3:10-3:10
          "b  B" 3:11-3:14
        " " 3:18-3:18
        link "/u" "T" 3:19-3:19
          "t" 3:20-3:20
      """
    )
  }
}
