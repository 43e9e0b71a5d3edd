import Testing

/// Code, breaks, entities, escapes and raw HTML, with their places.
struct InlineTests {
  @Test func `code is closed by as many backticks`() {
    check(
      """
      `` a ` b `` ` x ` `  ` `open
      """,
      """
      paragraph 1:1-1:28
        code "a ` b" 1:1-1:11
        " " 1:12-1:12
        code "x" 1:13-1:17
        " " 1:18-1:18
        code "  " 1:19-1:22
        " `open" 1:23-1:28
      """
    )
  }

  @Test func `a line end in code is a space`() {
    check(
      """
      `a
      b`
      """,
      """
      paragraph 1:1-2:2
        code "a b" 1:1-2:2
      """
    )
  }

  @Test func `two spaces or a backslash break a line`() {
    check(
      #"""
      a \#u{20}
      b\
      c\#u{20}
      d\
      """#,
      #"""
      paragraph 1:1-4:2
        "a" 1:1-1:1
        hard break 1:2
        "b" 2:1-2:1
        hard break 2:2
        "c" 3:1-3:1
        soft break 3:2
        "d\\" 4:1-4:2
      """#
    )
  }

  @Test func `entities and escapes are part of their text`() {
    check(
      #"""
      &amp; &copy; &#65; &#x42; &nope; &#0; &ngE; \* \a
      """#,
      #"""
      paragraph 1:1-1:49
        "& © A B &nope; � ≧̸ * \\a" 1:1-1:49
      """#
    )
  }

  @Test func `raw HTML stands alone`() {
    check(
      """
      a <b c="d"> <!-- e --> </b> <3 <?x y?> <!D> <![CDATA[z]]>
      """,
      #"""
      paragraph 1:1-1:57
        "a " 1:1-1:2
        html "<b c=\"d\">" 1:3-1:11
        " " 1:12-1:12
        html "<!-- e -->" 1:13-1:22
        " " 1:23-1:23
        html "</b>" 1:24-1:27
        " <3 " 1:28-1:31
        html "<?x y?>" 1:32-1:38
        " " 1:39-1:39
        html "<!D>" 1:40-1:43
        " " 1:44-1:44
        html "<![CDATA[z]]>" 1:45-1:57
      """#
    )
  }

  @Test func `a backslash works on marks alone`() {
    check(
      #"""
      \[x](y) \<b> \\ \`a`
      """#,
      #"""
      paragraph 1:1-1:20
        "[x](y) <b> \\ `a`" 1:1-1:20
      """#
    )
  }
}
