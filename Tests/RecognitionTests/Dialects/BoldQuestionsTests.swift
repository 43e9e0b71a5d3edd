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

  @Test func `tasks that bold counts`() {
    check(
      "# Shell\n\n**Task 1.** Print the last line.\n\n```sh\ntail -n 1 x\n```\n\n"
        + "**Task 2.** Count the lines.\n\n```sh\nwc -l x\n```\n",
      """
      3-7 recall | Print the last line. | ```sh/tail -n 1 x/```
      9-13 recall | Count the lines. | ```sh/wc -l x/```
      """
    )
  }

  @Test func `tags of line breaks are no part of an answer`() {
    check(
      "**Question:** What is a bight?<br>\n**Answer:** A bend in a rope.<br><br>\n\n"
        + "**Question:** What is a hitch?<br>\n**Answer:** A knot around a post.<br/>\n",
      """
      1-2 recall | What is a bight? | A bend in a rope.
      4-5 recall | What is a hitch? | A knot around a post.
      """
    )
  }
}
