import Testing

/// Links, images and autolinks, with their places.
struct LinkTests {
  @Test func `an address may be bare, pointed or missing`() {
    check(
      """
      [a](/u "t") [b](<x y>) [c]()
      """,
      """
      paragraph 1:1-1:28
        link "/u" "t" 1:1-1:1
          "a" 1:2-1:2
        " " 1:12-1:12
        link "x y" 1:13-1:13
          "b" 1:14-1:14
        " " 1:23-1:23
        link "" 1:24-1:24
          "c" 1:25-1:25
      """
    )
  }

  @Test func `an image keeps the inlines of its description`() {
    check(
      """
      ![a *b* `c`](/p 't')
      """,
      """
      paragraph 1:1-1:20
        image "/p" "t" 1:1-1:2
          "a " 1:3-1:4
          emphasis 1:5-1:5
            "b" 1:6-1:6
          " " 1:8-1:8
          code "c" 1:9-1:11
      """
    )
  }

  @Test func `links do not nest, images in links do`() {
    check(
      """
      [d [e](f) g](h) [![i](j)](k)
      """,
      """
      paragraph 1:1-1:28
        "[d " 1:1-1:3
        link "f" 1:4-1:4
          "e" 1:5-1:5
        " g](h) " 1:10-1:16
        link "k" 1:17-1:17
          image "j" 1:18-1:19
            "i" 1:20-1:20
      """
    )
  }

  @Test func `parentheses in an address are balanced`() {
    check(
      """
      [a](b(c)d) [a](b c)
      """,
      """
      paragraph 1:1-1:19
        link "b(c)d" 1:1-1:1
          "a" 1:2-1:2
        " [a](b c)" 1:11-1:19
      """
    )
  }

  @Test func `a reference is full, collapsed or short`() {
    check(
      """
      [a][X] [x][] [x]

      [x]: /u "t"
      """,
      """
      paragraph 1:1-1:16
        link "/u" "t" 1:1-1:1
          "a" 1:2-1:2
        " " 1:7-1:7
        link "/u" "t" 1:8-1:8
          "x" 1:9-1:9
        " " 1:13-1:13
        link "/u" "t" 1:14-1:14
          "x" 1:15-1:15
      """
    )
  }

  @Test func `what is not defined is text`() {
    check(
      """
      [a][nope] [nope][] [nope] ![nope]
      """,
      """
      paragraph 1:1-1:33
        "[a][nope] [nope][] [nope] ![nope]" 1:1-1:33
      """
    )
  }

  @Test func `a definition in a quote counts everywhere`() {
    check(
      """
      > [a]: /u

      [A]
      """,
      """
      quote 1:1-1:9
      paragraph 3:1-3:3
        link "/u" 3:1-3:1
          "A" 3:2-3:2
      """
    )
  }

  @Test func `labels are compared without case`() {
    check(
      """
      [ẞ] [ÄÖ]

      [SS]: /u
      [äö]: /v
      """,
      """
      paragraph 1:1-1:12
        link "/u" 1:1-1:1
          "ẞ" 1:2-1:4
        " " 1:6-1:6
        link "/v" 1:7-1:7
          "ÄÖ" 1:8-1:11
      """
    )
  }

  @Test func `pointed brackets hold addresses`() {
    check(
      """
      <https://a.b/c?d=e&f> <me@x.org> <a:b>
      """,
      """
      paragraph 1:1-1:38
        link "https://a.b/c?d=e&f" 1:1-1:1
          "https://a.b/c?d=e&f" 1:2-1:20
        " " 1:22-1:22
        link "mailto:me@x.org" 1:23-1:23
          "me@x.org" 1:24-1:31
        " <a:b>" 1:33-1:38
      """
    )
  }
}
