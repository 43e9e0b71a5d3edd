import Testing

struct CalloutsTests {
  @Test func `callouts that ask, their answers quoted below or folded away`() {
    check(
      """
      # Tides

      > [!question] What pulls the sea?
      > Mostly the moon.
      >
      > - and the sun

      > [!faq]- Why are there two tides a day?
      > > [!success]- Answer
      > > The far side bulges as well.

      > [!note] Reminder
      > Pack boots.
      """,
      """
      3-6 recall | What pulls the sea? | Mostly the moon.//- and the sun
      8-10 recall | Why are there two tides a day? | The far side bulges as well.
      """
    )
  }

  @Test func `a kind alone, and the question in the line below it`() {
    check(
      """
      > [!question]
      > What is an ebb?
      > Falling water.

      > [!question]
      > What is a bore?

      A wave up a river.
      """,
      """
      2-3 recall | What is an ebb? | Falling water.
      6-8 recall | What is a bore? | A wave up a river.
      """
    )
  }

  @Test func `indented blocks of a kind and a title`() {
    check(
      """
      # Tides

      ??? question "What is a neap tide?"
          The smallest one.

      !!! question "When is it?"

          At half moon.

          Twice a month.
      """,
      """
      3-4 recall | What is a neap tide? | The smallest one.
      6-10 recall | When is it? | At half moon.//Twice a month.
      """
    )
  }
}
