import Markdown
import Testing

@testable import Recognition

/// Kinds of pages that ask nobody, whatever their headings look like.
struct FoundKindsTests {
  @Test func `an advertisement for a job`() {
    check(
      """
      # Pilot wanted

      ## What will you do?

      Bring ships in.

      ## Who are you?

      Calm.

      ## What do we offer?

      Soup.
      """,
      """
      """
    )
  }

  @Test func `a look back at what went wrong`() {
    check(
      """
      # The fog of May

      ## What happened?

      A ship ran aground.

      ## What went well?

      Nobody was hurt.

      ## What went wrong?

      The horn was broken.
      """,
      """
      """
    )
  }

  @Test func `a curriculum vitae`() {
    check(
      """
      # Ada Harbour

      Profile

      Pilot with ten years at sea.

      Experience

      - **Pilot, Hull (2020-now):** brings ships in
      - **Mate, Leith (2015-2020):** stood watch

      Education

      - **Master's ticket:** Plymouth, 2014
      - **Mate's ticket:** Leith, 2010

      Skills

      - **Languages:** English, Polish
      - **Tools:** sextant, radar
      """,
      """
      """
    )
  }

  @Test func `a transcript with the times`() {
    check(
      """
      # Episode 8

      ### [00:00] Host

      Good morning.

      ### [00:10] Ada

      What did you ask?

      ### [00:20] Host

      How did it begin?
      """,
      """
      """
    )
  }

  @Test func `results, plan and outlook of quarters`() {
    check(
      """
      # Harbour sync, 14 May

      ## Q1 results

      - **Ships**: 7

      ## Q2 plan

      1. **Quay** gets paint.

      ## Q3 outlook

      Calm.
      """,
      """
      """
    )
  }
}
