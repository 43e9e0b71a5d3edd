import Testing

/// Quotes that hold a question and its answer.
struct QuotedExchangesTests {
  @Test func `a quote for each question`() {
    check(
      """
      # Birds

      > **Q: What is a brood?**
      >
      > The young of one nest.

      > **Q: What is a clutch?**
      >
      > The eggs of one nest.
      """,
      """
      3-5 recall | What is a brood? | The young of one nest.
      7-9 recall | What is a clutch? | The eggs of one nest.
      """
    )
  }
}
