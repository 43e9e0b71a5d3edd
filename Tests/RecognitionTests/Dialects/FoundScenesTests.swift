import Markdown
import Testing

@testable import Recognition

/// Scenes, designs and pairs among headed questions, each of which was once read wrongly.
struct FoundScenesTests {
  @Test func `questions of folds within answers`() {
    check(
      """
      ### 1. What is a ship?

      It floats.

      <details>
      <summary>Why does a ship made of iron float?</summary>

      It holds air.
      </details>

      <details>
      <summary>What is a hull made of today?</summary>

      Steel.
      </details>

      ### 2. What is a boat?

      It is small.

      <details>
      <summary>When is a boat called a dinghy?</summary>

      When it is open.
      </details>
      """,
      """
      1-3 recall 1 | What is a ship? | It floats.
      6-9 recall | Why does a ship made of iron float? | It holds air.
      12-15 recall | What is a hull made of today? | Steel.
      17-19 recall 2 | What is a boat? | It is small.
      22-25 recall | When is a boat called a dinghy? | When it is open.
      """
    )
  }

  @Test func `a situation and its only question are one`() {
    check(
      """
      ### Scenario 1: The fog

      **Situation:** You see nothing.

      **Question:** What do you do first?

      **Answer:** Slow down.

      ### Scenario 2: The fire

      **Situation:** The galley burns.

      **Question:** What do you close?

      **Answer:** The gas.
      """,
      """
      1-7 recall Scenario 1 | The fog | Slow down.
        asks: You see nothing.//What do you do first?
      9-15 recall Scenario 2 | The fire | The gas.
        asks: The galley burns.//What do you close?
      """
    )
  }

  @Test func `pairs of lines between headed questions`() {
    check(
      """
      ### Question 1
      What is a reef?

      **Answer:** Less sail.

      Some short ones:

      Q: What is a tack?
      A: A turn.

      Q: What is a gybe?
      A: The other turn.

      ### Question 2
      Why reef early?

      **Answer:** It is easier.
      """,
      """
      2-6 recall Question 1 | What is a reef? | Less sail.//Some short ones:
      8-9 recall | What is a tack? | A turn.
      11-12 recall | What is a gybe? | The other turn.
      15-17 recall Question 2 | Why reef early? | It is easier.
      """
    )
  }

  @Test func `stations with a setting, a task and points`() {
    check(
      """
      # Pilot exam: stations

      ## Station 1 · The fog

      **Setting.** You see nothing.

      **Your task.** Bring the ship in.

      **Marking points**

      - slows down
      - sounds the horn

      **Examiner asks**

      - Why the horn?
        Others hear it.

      ## Station 2 · The fire

      **Setting.** The galley burns.

      **Your task.** Put it out.

      **Marking points**

      - closes the gas
      - covers the pan
      """,
      """
      3-12 recall Station 1 | The fog | - slows down/- sounds the horn
        asks: You see nothing.//Bring the ship in.
      16-17 recall | Why the horn? | Others hear it.
      19-28 recall Station 2 | The fire | - closes the gas/- covers the pan
        asks: The galley burns.//Put it out.
      """
    )
  }

  @Test func `designs by their titles, with the same parts`() {
    check(
      """
      # Harbour design

      ## Design: A lock

      ### Requirements

      Two ships at once.

      ## Design: A crane

      ### Requirements

      Forty tons.
      """,
      """
      3-7 design | A lock | ### Requirements//Two ships at once.
      9-13 design | A crane | ### Requirements//Forty tons.
      """
    )
  }
}
