import Testing

/// Emphasis, strong emphasis and strikethrough, with their places.
struct EmphasisTests {
  @Test func `spans nest`() {
    check(
      """
      *a **b** c* _d_ ***e***
      """,
      """
      paragraph 1:1-1:23
        emphasis 1:1-1:1
          "a " 1:2-1:3
          strong 1:4-1:5
            "b" 1:6-1:6
          " c" 1:9-1:10
        " " 1:12-1:12
        emphasis 1:13-1:13
          "d" 1:14-1:14
        " " 1:16-1:16
        emphasis 1:17-1:17
          strong 1:18-1:19
            "e" 1:20-1:20
      """
    )
  }

  @Test func `a long run is taken apart from the inside`() {
    check(
      """
      **a *b** c*
      """,
      """
      paragraph 1:1-1:11
        emphasis 1:1-1:1
          emphasis 1:2-1:2
            "a " 1:3-1:4
            emphasis 1:5-1:5
              "b" 1:6-1:6
          " c" 1:9-1:10
      """
    )
  }

  @Test func `an underscore inside a word is none`() {
    check(
      """
      snake_case_name _yes_ a*b*c
      """,
      """
      paragraph 1:1-1:27
        "snake_case_name " 1:1-1:16
        emphasis 1:17-1:17
          "yes" 1:18-1:20
        " a" 1:22-1:23
        emphasis 1:24-1:24
          "b" 1:25-1:25
        "c" 1:27-1:27
      """
    )
  }

  @Test func `marks beside spaces are text`() {
    check(
      """
      *not * this* 2 * 3 * 4
      """,
      """
      paragraph 1:1-1:22
        emphasis 1:1-1:1
          "not * this" 1:2-1:11
        " 2 * 3 * 4" 1:13-1:22
      """
    )
  }

  @Test func `one or two tildes strike through, three do not`() {
    check(
      """
      ~~gone~~ ~one~ ~~~three~~~ ~~no~
      """,
      """
      paragraph 1:1-1:32
        strikethrough 1:1-1:2
          "gone" 1:3-1:6
        " " 1:9-1:9
        strikethrough 1:10-1:10
          "one" 1:11-1:13
        " ~~~three~~~ ~~no~" 1:15-1:32
      """
    )
  }

  @Test func `punctuation outside a word decides`() {
    check(
      """
      **«é»**text *問*題
      """,
      """
      paragraph 1:1-1:23
        "**«é»**text " 1:1-1:15
        emphasis 1:16-1:16
          "問" 1:17-1:19
        "題" 1:21-1:23
      """
    )
  }

  @Test func `links bind tighter than emphasis`() {
    check(
      """
      *[a*](b) `*`*c*
      """,
      """
      paragraph 1:1-1:15
        "*" 1:1-1:1
        link "b" 1:2-1:2
          "a*" 1:3-1:4
        " " 1:9-1:9
        code "*" 1:10-1:12
        emphasis 1:13-1:13
          "c" 1:14-1:14
      """
    )
  }

  @Test func `a span reaches over the lines of a quote`() {
    check(
      """
      > *a
      > b*
      > `c
      > d`
      """,
      """
      quote 1:1-4:4
        paragraph 1:3-4:4
          emphasis 1:3-1:3
            "a" 1:4-1:4
            soft break 1:5
            "b" 2:3-2:3
          soft break 2:5
          code "c d" 3:3-4:4
      """
    )
  }
}
