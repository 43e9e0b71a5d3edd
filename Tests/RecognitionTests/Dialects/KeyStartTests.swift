import Testing

/// Keys that begin with more or less than a letter.
struct KeyStartTests {
  @Test func `a key names an option by its text in bold, and no number of a calculation is one`() {
    check(
      """
      ### Q1. True or False: a set keeps its order.

      - [ ] True
      - [ ] False

      <details>
      <summary>Show</summary>

      **False**. It has none.

      </details>

      ### Q2. How much is 120% of 5?

      - [ ] A. 5
      - [ ] B. 6

      Answer: B

      Solution: 1.2 × 5 = 6
      """,
      """
      1-9 choice Q1 | True or False: a set keeps its order. | It has none.
        choices: True; *False
      13-20 choice Q2 | How much is 120% of 5? | 1.2 × 5 = 6
        choices: 5; *6
      """
    )
  }
}
