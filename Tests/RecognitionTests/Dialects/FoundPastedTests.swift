import Markdown
import Testing

@testable import Recognition

/// Text that was pasted from other programs, each shape of which was once read wrongly.
struct FoundPastedTests {
  @Test func `toggles of notes`() {
    check(
      """
      # Methods

      ▶ When would you ask instead of measure?

          When you do not know what to measure.

      ▶ How many ships are enough?

          Five.

          - Rare ones need more.
      """,
      """
      3-5 recall | When would you ask instead of measure? | When you do not know what to measure.
      7-11 recall | How many ships are enough? | Five.//- Rare ones need more.
      """
    )
  }

  @Test func `a talk with an assistant`() {
    check(
      """
      Shared conversation

      You said:
      Let me throw harbour questions at you.

      Assistant said:
      Go on.

      You said:
      what is a squall?

      Assistant said:
      A sudden wind.

      It may bring rain.

      You said:
      why reef early?

      Assistant said:
      It is easier.
      """,
      """
      10-15 recall | what is a squall? | A sudden wind.//It may bring rain.
      18-21 recall | why reef early? | It is easier.
      """
    )
  }

  @Test func `grades behind numbered tasks`() {
    check(
      """
      # 100 harbour drills

      #### 1. Import the chart and print its scale (★☆☆)

      One to fifty thousand.

      #### 2. Select the buoys without light (★☆☆)

      Those in grey.

      #### 3. How to find the depth? (★★☆)

      By the lead.

      #### 4. Compute the mean tide per month (★★★)

      Sum and divide.
      """,
      """
      3-5 recall 1 | Import the chart and print its scale | One to fifty thousand.
      7-9 recall 2 | Select the buoys without light | Those in grey.
      11-13 recall 3 | How to find the depth? | By the lead.
      15-17 recall 4 | Compute the mean tide per month | Sum and divide.
      """
    )
  }

  @Test func `folds with a blank line before their summaries`() {
    check(
      """
      # Porto

      ## Domande rapide

      <details>

      <summary>A cosa serve una boa?</summary>

      Segna il canale.

      </details>

      <details>

      <summary>Che cos'è un molo?</summary>

      Un muro nel mare.

      </details>
      """,
      """
      7-11 recall | A cosa serve una boa? | Segna il canale.
      15-19 recall | Che cos'è un molo? | Un muro nel mare.
      """
    )
  }

  @Test func `statements in bold, judged in the next line`() {
    check(
      """
      ## True or False

      **A knot is a length.**
      False. It is a speed.

      **A fathom is a depth.**
      True. Six feet.
      """,
      """
      3-4 recall | A knot is a length. | False. It is a speed.
      6-7 recall | A fathom is a depth. | True. Six feet.
      """
    )
  }

  @Test func `words to remember lists by`() {
    check(
      """
      # Memory aids for the pilot exam

      **ARROW** (papers on board)

      - **A**irworthiness
      - **R**egistration
      - **R**adio licence
      - **O**perating book
      - **W**eights

      **FOG** (what to do)

      - Find the horn
      - Open the window
      - Go slowly
      """,
      """
      3-9 term | ARROW | - **A**irworthiness/- **R**egistration/- **R**adio licence/- **O**perating book/- **W**eights
      11-15 term | FOG | - Find the horn/- Open the window/- Go slowly
      """
    )
  }

  @Test func `results to reproduce from memory`() {
    check(
      """
      ## Reproduce from memory

      - The height of the tide from two readings
      - The course from a bearing and a drift
      """,
      """
      3-3 derivation | The height of the tide from two readings | none
      4-4 derivation | The course from a bearing and a drift | none
      """
    )
  }
}
