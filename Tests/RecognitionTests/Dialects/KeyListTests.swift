import Testing

/// Keys that stand apart from their questions.
struct KeyListTests {
  @Test func `numbers that restart in each part`() {
    check(
      """
      # Quiz

      ## Part A

      **1.** Which layer routes?

      A. link
      B. network

      **2.** Which layer has cables?

      A. physical
      B. session

      ## Part B

      **1.** Which is a name record?

      A. MX
      B. AAAA

      ## Answer Key

      ### Part A

      1. B
      2. `A`

      ### Part B

      1. B

      ## Explanations (Part A)

      **1.** Routers read addresses.
      """,
      """
      5-8 choice 1 | Which layer routes? | Routers read addresses.
        choices: link; *network
      10-13 choice 2 | Which layer has cables? | none
        choices: *physical; session
      17-20 choice 1 | Which is a name record? | none
        choices: MX; *AAAA
      """
    )
  }

  @Test func `a table, and a question without a key`() {
    check(
      """
      ### 1

      Which filters groups?

      - A. WHERE
      - B. HAVING

      ### 2

      Which sorts?

      - A. ORDER BY
      - B. LIMIT

      ### 3

      Which is missing?

      - A. this
      - B. that

      ## Answer Key

      | Question | Answer | Question | Answer |
      |-|-|-|-|
      | 1 | B | 2 | A |
      """,
      """
      3-6 choice 1 | Which filters groups? | none
        choices: WHERE; *HAVING
      10-13 choice 2 | Which sorts? | none
        choices: *ORDER BY; LIMIT
      17-20 choice 3 | Which is missing? | none
        choices: this; that
        key: missing
      """
    )
  }

  @Test func `pairs on a line, and verdicts`() {
    check(
      """
      ## Quiz

      ### 1. Which is first?

      A) a
      B) b

      ### 2. Which is last?

      A) y
      B) z

      ## True or false?

      ### 3. One is a number.

      ### 4. Two is a letter.

      ## Answers

      1-A, 2-B, 3-True, 4-False
      """,
      """
      3-6 choice 1 | Which is first? | none
        choices: *a; b
      8-11 choice 2 | Which is last? | none
        choices: y; *z
      15-15 recall 3 | One is a number. | True
      17-17 recall 4 | Two is a letter. | False
      """
    )
  }

  @Test(arguments: ["Answer key", "<b>Show answer key</b>"])
  func `a table of numbers and keys in a fold`(name: String) {
    check(
      """
      ### 1. Which stone floats?

      A. flint
      B. pumice

      ### 2. Which one burns?

      A. coal
      B. slate

      <details>
      <summary>\(name)</summary>

      | Question | Answer |
      | --- | --- |
      | Q1 | B |
      | Q2 | A – it is carbon |

      </details>
      """,
      """
      1-4 choice 1 | Which stone floats? | none
        choices: flint; *pumice
      6-9 choice 2 | Which one burns? | it is carbon
        choices: *coal; slate
      """
    )
  }
}
