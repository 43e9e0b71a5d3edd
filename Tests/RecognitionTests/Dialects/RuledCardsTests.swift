import Testing

struct RuledCardsTests {
  @Test func `cards between rules begin with what they ask`() {
    check(
      """
      # Maps

      What is a contour?

      A line of one height.

      ---

      Why are maps wrong?

      The earth is round.

      It cannot be flattened.

      ***

      Name a projection that
      keeps angles.

      Mercator's.
      """,
      """
      3-5 recall | What is a contour? | A line of one height.
      9-13 recall | Why are maps wrong? | The earth is round.//It cannot be flattened.
      17-20 recall | Name a projection that keeps angles. | Mercator's.
      """
    )
  }

  @Test func `an article with rules in it has none`() {
    check(
      """
      A contour is a line of one height.

      ---

      Who draws it?

      Surveyors walk the line with a level.

      ---

      And when?

      In summer.

      ---

      Then they draw it. It takes a week.

      ---

      The map is printed.
      """,
      ""
    )
  }
}
