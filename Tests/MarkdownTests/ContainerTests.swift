import Testing

/// Quotes, lists and items, with their places.
struct ContainerTests {
  @Test func `a lazy line belongs to the quoted paragraph`() {
    check(
      """
      > a
      lazy
      > > b
      > c

      > d
      """,
      """
      quote 1:1-4:3
        paragraph 1:3-2:4
          "a" 1:3-1:3
          soft break 1:4
          "lazy" 2:1-2:4
        quote 3:3-4:3
          paragraph 3:5-4:3
            "b" 3:5-3:5
            soft break 3:6
            "c" 4:3-4:3
      quote 6:1-6:3
        paragraph 6:3-6:3
          "d" 6:3-6:3
      """
    )
  }

  @Test func `a blank line between blocks of an item makes its list loose`() {
    check(
      """
      - a
      - b

        c
      """,
      """
      list - loose 1:1-4:3
        item 1:1-1:3
          paragraph 1:3-1:3
            "a" 1:3-1:3
        item 2:1-4:3
          paragraph 2:3-2:3
            "b" 2:3-2:3
          paragraph 4:3-4:3
            "c" 4:3-4:3
      """
    )
  }

  @Test func `a blank line deeper down leaves the outer list tight`() {
    check(
      """
      - a
        - b

          c
      - d
      """,
      """
      list - tight 1:1-5:3
        item 1:1-4:5
          paragraph 1:3-1:3
            "a" 1:3-1:3
          list - loose 2:3-4:5
            item 2:3-4:5
              paragraph 2:5-2:5
                "b" 2:5-2:5
              paragraph 4:5-4:5
                "c" 4:5-4:5
        item 5:1-5:3
          paragraph 5:3-5:3
            "d" 5:3-5:3
      """
    )
  }

  @Test func `another delimiter begins another list`() {
    check(
      """
      3. a
      4. b
      5) c
      """,
      """
      list 3. tight 1:1-2:4
        item 1:1-1:4
          paragraph 1:4-1:4
            "a" 1:4-1:4
        item 2:1-2:4
          paragraph 2:4-2:4
            "b" 2:4-2:4
      list 5) tight 3:1-3:4
        item 3:1-3:4
          paragraph 3:4-3:4
            "c" 3:4-3:4
      """
    )
  }

  @Test func `only a one interrupts a paragraph`() {
    check(
      """
      text
      2. no
      1. yes
      """,
      """
      paragraph 1:1-2:5
        "text" 1:1-1:4
        soft break 1:5
        "2. no" 2:1-2:5
      list 1. tight 3:1-3:6
        item 3:1-3:6
          paragraph 3:4-3:6
            "yes" 3:4-3:6
      """
    )
  }

  @Test func `a box makes a task of an item`() {
    check(
      """
      - [ ] open
      - [X] done
      - [] none
      - [x]
      - [x] - not a list
      """,
      """
      list - tight 1:1-5:18
        item [ ] 1:1-1:10
          paragraph 1:7-1:10
            "open" 1:7-1:10
        item [x] 2:1-2:10
          paragraph 2:7-2:10
            "done" 2:7-2:10
        item 3:1-3:9
          paragraph 3:3-3:9
            "[] none" 3:3-3:9
        item 4:1-4:5
          paragraph 4:3-4:5
            "[x]" 4:3-4:5
        item [x] 5:1-5:18
          paragraph 5:7-5:18
            "- not a list" 5:7-5:18
      """
    )
  }

  @Test func `a quote holds lists and a list holds quotes`() {
    check(
      """
      > - a
      >   b
      >
      >   c
      - > d
      """,
      """
      quote 1:1-4:5
        list - loose 1:3-4:5
          item 1:3-4:5
            paragraph 1:5-2:5
              "a" 1:5-1:5
              soft break 1:6
              "b" 2:5-2:5
            paragraph 4:5-4:5
              "c" 4:5-4:5
      list - tight 5:1-5:5
        item 5:1-5:5
          quote 5:3-5:5
            paragraph 5:5-5:5
              "d" 5:5-5:5
      """
    )
  }

  @Test func `an item may be empty, but begins with no more than one blank line`() {
    check(
      """
      -
        a
      -

        b
      """,
      """
      list - tight 1:1-3:1
        item 1:1-2:3
          paragraph 2:3-2:3
            "a" 2:3-2:3
        item 3:1-3:1
      paragraph 5:3-5:3
        "b" 5:3-5:3
      """
    )
  }

  @Test func `a tab reaches to the next fourth column`() {
    check(
      """
      -\ta

      \tb

      \t\tcode
      >\t\tcode
      """,
      """
      list - loose 1:1-5:6
        item 1:1-5:6
          paragraph 1:3-1:3
            "a" 1:3-1:3
          paragraph 3:2-3:2
            "b" 3:2-3:2
          indented code 5:3-5:6
            "code"
      quote 6:1-6:7
        indented code 6:4-6:7
          "  code"
      """
    )
  }

  @Test func `bullets indented by one space are siblings`() {
    check(
      """
      - a
       - b
        - c
         - d
          - e
      """,
      """
      list - tight 1:1-5:7
        item 1:1-1:3
          paragraph 1:3-1:3
            "a" 1:3-1:3
        item 2:2-2:4
          paragraph 2:4-2:4
            "b" 2:4-2:4
        item 3:3-3:5
          paragraph 3:5-3:5
            "c" 3:5-3:5
        item 4:4-5:7
          paragraph 4:6-5:7
            "d" 4:6-4:6
            soft break 4:7
            "- e" 5:5-5:7
      """
    )
  }

  @Test func `a quote mark on an empty line parts paragraphs`() {
    check(
      """
      > a
      >
      > b
      >
      """,
      """
      quote 1:1-3:3
        paragraph 1:3-1:3
          "a" 1:3-1:3
        paragraph 3:3-3:3
          "b" 3:3-3:3
      """
    )
  }
}
