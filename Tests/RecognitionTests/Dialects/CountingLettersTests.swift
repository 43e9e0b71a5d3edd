import Testing

/// Questions that letters or Roman digits count.
struct CountingLettersTests {
  @Test func `letters begin anew below each heading`() {
    check(
      """
      # Harbour exam

      ## Unit 1: Knots

      a) What holds a loop?

      *Solution:* A bowline.

      b) What joins two ropes?

      *Solution:* A sheet bend.

      ## Unit 2: Lights

      a) Which light is to port?

      *Solution:* The red one.
      """,
      """
      5-7 recall a | What holds a loop? | A bowline.
      9-11 recall b | What joins two ropes? | A sheet bend.
      15-17 recall a | Which light is to port? | The red one.
      """
    )
  }

  @Test func `letters without labelled answers may be anything`() {
    check(
      """
      # Log

      a) We left at dawn.

      Nobody saw us.

      b) We came back. Why so soon?

      The wind fell.

      c) We slept.
      """,
      ""
    )
  }

  @Test func `Roman digits count essay questions`() {
    check(
      """
      # Essay questions on trade

      I. Why did the Hanse decline?

      Territorial states.

      II. Who led it?

      Lübeck.

      III. What was a cog?

      A ship with a flat bottom.
      """,
      """
      3-5 recall I | Why did the Hanse decline? | Territorial states.
      7-9 recall II | Who led it? | Lübeck.
      11-13 recall III | What was a cog? | A ship with a flat bottom.
      """
    )
  }

  @Test func `an abbreviation is no label of a question`() {
    check(
      """
      Front: q.b.
      Back: as much as you need

      Front: q.e.d.
      Back: which was to be shown
      """,
      """
      1-2 recall | q.b. | as much as you need
      4-5 recall | q.e.d. | which was to be shown
      """
    )
  }
}
