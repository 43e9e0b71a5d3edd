import Testing

struct BoldQuestionsTests {
  @Test func `a bold line asks, and the answer lasts to the next`() {
    check(
      "**What is a set? \u{200d}⭐\u{fe0f}**\n\nNo twins.\n\n<br/>\n\n**Why `hash`?**\n\nSpeed.\n\n# End\n\nx\n",
      """
      1-3 recall | What is a set? | No twins.
      7-9 recall | Why hash? | Speed.
      """
    )
  }

  @Test func `one bold question is emphasis`() {
    check("Text.\n\n**But why?**\n\nMore text.\n", "")
  }

  @Test func `the answer may stand in the same paragraph, marks behind the question`() {
    check(
      """
      **What is recall? 👶**
      Share found.

      **Which test? ⭐️** (hard)

      **It depends.**

      **Note:** on the data.

      **Why log?** Ratios.

      ## Next

      <b>What is a rate?</b>

      Events by time.
      """,
      """
      1-2 recall | What is recall? | Share found.
      4-10 recall | Which test? | **It depends.**//**Note:** on the data.//**Why log?** Ratios.
      14-16 recall | What is a rate? | Events by time.
      """
    )
  }

  @Test func `a topic with a number among numbered questions`() {
    check(
      """
      **1. What is a queue?**

      First in, first out.

      **2. Stack versus queue**

      The other end.

      **Differences:**

      - order

      **3. Explain heaps:**

      A tree.
      """,
      """
      1-3 recall 1 | What is a queue? | First in, first out.
      5-11 recall 2 | Stack versus queue | The other end.//**Differences:**//- order
      13-15 recall 3 | Explain heaps | A tree.
      """
    )
  }
}
