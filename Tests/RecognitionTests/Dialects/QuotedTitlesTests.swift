import Testing

struct QuotedTitlesTests {
  @Test func `a question in a quote below its number`() {
    check(
      """
      ## Q1

      > Which planet has rings?

      - [ ] Mars
      - [x] Saturn

      ## Q2

      > Its day is longer than its year.

      Which one is meant?

      - [x] Venus
      - [ ] Earth
      """,
      """
      3-6 choice Q1 | Which planet has rings? | none
        choices: Mars; *Saturn
      12-15 choice Q2 | Which one is meant? | none
        asks: > Its day is longer than its year.
        choices: *Venus; Earth
      """
    )
  }
}
