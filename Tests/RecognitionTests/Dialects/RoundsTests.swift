import Testing

struct RoundsTests {
  @Test func `lists below the rounds of an interview`() {
    check(
      """
      # How I got hired

      ## Globex, phone screen

      - What is a closure? → a function and its scope
      - Why do you leave?

      Verdict: passed.

      ## Round 2 (team)

      1. Tell me about a failure.
      2. Where will you be in ten years?

      ## Lessons

      - Sleep well
      """,
      """
      5-5 recall | What is a closure? | a function and its scope
      6-6 recall | Why do you leave? | none
      12-12 recall | Tell me about a failure. | none
      13-13 recall | Where will you be in ten years? | none
      """
    )
  }

  @Test func `questions by which a reader checks himself, among notes`() {
    check(
      """
      # Sorting

      Merge sort splits and joins.

      **Test yourself:**

      1. Why is merge sort stable?
      2. When is quick sort slow?
      """,
      """
      7-7 recall | Why is merge sort stable? | none
      8-8 recall | When is quick sort slow? | none
      """
    )
  }

  @Test func `a plan of study may check its reader`() {
    check(
      """
      # Four-week plan for the harbour exam

      ## Week 1

      - read about lights
      - draw a chart

      ### Check yourself

      1. When does a buoy blink?
      2. What is a leading line?
      """,
      """
      10-10 recall | When does a buoy blink? | none
      11-11 recall | What is a leading line? | none
      """
    )
  }
}
