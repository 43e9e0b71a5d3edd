import Testing

struct HeadingLettersTests {
  @Test func `headings counted by letters anew in each section`() {
    check(
      """
      # Kiln

      ## 1. Firing

      ### a) Why does clay shrink?

      It loses water.

      ### b) Explain *bisque* ware

      It is fired once.

      ## 2. Glazing

      ### a) What is a flux?

      It lowers the melting point.
      """,
      """
      5-7 recall | Why does clay shrink? | It loses water.
      9-11 recall | Explain bisque ware | It is fired once.
      15-17 recall | What is a flux? | It lowers the melting point.
      """
    )
  }

  @Test func `letters that count options or names are left where they are`() {
    check(
      """
      ## Q1: Which clay is white?

      Kaolin.

      ## Q2: Which clay is red?

      Terracotta.

      ### C. Dry clay?

      ### E. Wet clay?
      """,
      """
      1-3 recall Q1 | Which clay is white? | Kaolin.
      5-11 recall Q2 | Which clay is red? | Terracotta.//### C. Dry clay?//### E. Wet clay?
      """
    )
  }
}
