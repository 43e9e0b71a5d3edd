import Markdown
import Testing

@testable import Recognition

/// Statements to judge and gaps to fill, with their verdicts and keys, once read wrongly.
struct FoundVerdictsTests {
  @Test func `verdicts with reasons behind dashes and in brackets`() {
    check(
      """
      ## True or false

      1. A knot is a speed - True
      2. Fog sinks ships - False, rocks do
      3. The stern is in front [false, behind]
      4. The bow is in front (True, always)
      """,
      """
      3-3 recall 1 | A knot is a speed | True
      4-4 recall 2 | Fog sinks ships | False, rocks do
      5-5 recall 3 | The stern is in front | false, behind
      6-6 recall 4 | The bow is in front | True, always
      """
    )
  }

  @Test func `verdicts by letters in Korean`() {
    check(
      """
      ## O/X 퀴즈

      1. 밀물은 하루에 두 번 온다. (O)
      2. 안개는 바람과 함께 온다. (X)
      """,
      """
      3-3 recall 1 | 밀물은 하루에 두 번 온다. | O
      4-4 recall 2 | 안개는 바람과 함께 온다. | X
      """
    )
  }

  @Test func `statements whose key stands below`() {
    check(
      """
      ## Verdadeiro ou falso

      1. A proa fica atrás.
      2. A maré sobe duas vezes.

      Gabarito: 1) F (fica à frente) 2) V
      """,
      """
      3-3 recall 1 | A proa fica atrás. | F
      4-4 recall 2 | A maré sobe duas vezes. | V
      """
    )
  }

  @Test func `parts of an exam, each with its own key`() {
    check(
      """
      # Pilot test

      ## Part A

      **A1.** Which rope lifts a sail?
      - a) sheet
      - b) halyard

      **A2.** Which side is port?
      - a) left
      - b) right

      ### Key A

      | A1 | A2 |
      |----|----|
      | b | a |

      ## Part B: true or false?

      B1. ( ) A knot is a speed.
      B2. ( ) The stern is in front.

      ### Key B

      - B1: true
      - B2: false, behind

      ## Part C

      **C1.** Explain the tide.

      **C2.** Why reef early?

      ### Model answers C

      **C1.** The moon pulls.

      **C2.** It is easier.
      """,
      """
      5-7 choice Question 1 | Which rope lifts a sail? | none
        choices: sheet; *halyard
      9-11 choice Question 2 | Which side is port? | none
        choices: *left; right
      21-21 recall B1 | A knot is a speed. | true
      22-22 recall B2 | The stern is in front. | false, behind
      31-31 recall | Explain the tide. | The moon pulls.
      33-33 recall | Why reef early? | It is easier.
      """
    )
  }

  @Test func `lines that are counted, with answers and with gaps`() {
    check(
      """
      # Worksheet

      (1) What is a fathom? *Answer:* six feet
      (2) How long is a cable? *Answer:* a tenth of a mile

      (3) The front of a ship is the ......... .
      (4) The back is the ......... .

      Key: (3) bow (4) stern
      """,
      """
      3-3 recall 1 | What is a fathom? | six feet
      4-4 recall 2 | How long is a cable? | a tenth of a mile
      6-6 recall 3 | The front of a ship is the ......... . | bow
      7-7 recall 4 | The back is the ......... . | stern
      """
    )
  }

  @Test func `gaps by letters and their key`() {
    check(
      """
      # Test

      ## Gaps

      a) A knot is one mile in an ______.
      b) A fathom has ______ feet.

      Answer: a) hour, b) six
      """,
      """
      5-5 recall a | A knot is one mile in an ______. | hour
      6-6 recall b | A fathom has ______ feet. | six
      """
    )
  }

  @Test func `both verdicts before a statement`() {
    check(
      """
      ## True or false

      (T/F) A hawser is thick. → T

      (T/F) A bilge is high. → F, it is the lowest part.
      """,
      """
      3-3 recall | A hawser is thick. | T
      5-5 recall | A bilge is high. | F, it is the lowest part.
      """
    )
  }
}
