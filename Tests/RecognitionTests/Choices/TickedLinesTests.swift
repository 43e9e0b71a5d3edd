import Testing

struct TickedLinesTests {
  @Test func `lines below a question of which one has a tick are its options`() {
    check(
      """
      # Harbour quiz

      1. Which of these floats?
      Cork ✓
      Lead
      Slate

      2. Which one is a knot?
      Fathom
      Bowline ✓
      """,
      """
      3-6 choice 1 | Which of these floats? | none
        choices: *Cork; Lead; Slate
      8-10 choice 2 | Which one is a knot? | none
        choices: Fathom; *Bowline
      """
    )
  }

  @Test func `sentences with a tick are no options`() {
    check(
      """
      ### Does cork float?
      It does, as long as it is dry. ✓
      Ask any angler.

      ### Does lead float?
      It sinks. ✓
      """,
      """
      1-3 recall | Does cork float? | It does, as long as it is dry. ✓/Ask any angler.
      5-6 recall | Does lead float? | It sinks. ✓
      """
    )
  }

  @Test func `statements below a heading that asks for true or false are no options`() {
    check(
      """
      # Richtig oder falsch?

      1. Kork schwimmt auf Wasser. – **richtig**
      2. Blei schwimmt auf Wasser. – **falsch**
      3. Schiefer ist leichter als Kork. – **falsch**
      """,
      """
      3-3 recall 1 | Kork schwimmt auf Wasser. | richtig
      4-4 recall 2 | Blei schwimmt auf Wasser. | falsch
      5-5 recall 3 | Schiefer ist leichter als Kork. | falsch
      """
    )
  }

  @Test func `one thing in bold below a heading of a manual is no option`() {
    check(
      """
      # Anchor kit

      ## What's in the box

      - the anchor
      - **ten metres of chain**
      - a shackle
      """,
      ""
    )
  }

  @Test func `a form that somebody has filled in asks nobody else`() {
    check(
      """
      # Feedback form, regatta 4

      ## Did you like the course?

      - [x] yes
      - [ ] no

      ## How was the start?

      - [ ] early
      - [x] late
      """,
      ""
    )
  }
}
