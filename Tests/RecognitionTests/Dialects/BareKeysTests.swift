import Testing

struct BareKeysTests {
  @Test(arguments: [
    "✅ B", "✅ B) 6", "👉 b", "||B||", "**B**", "Correct: B. 6", "**Correct:** B", "<b>Ans:</b> B",
    "The correct answer is **B**.", "Correct answer is B", "Richtig ist B.",
  ])
  func `a letter below options needs no label`(key: String) {
    check(
      """
      # Quiz

      ## Q1: How many legs has a bee?

      A. 4
      B. 6

      \(key)

      ## Q2: How many wings has a bee?

      A. 4
      B. 6

      \(key)
      """,
      """
      3-8 choice Q1 | How many legs has a bee? | none
        choices: 4; *6
      10-15 choice Q2 | How many wings has a bee? | none
        choices: 4; *6
      """
    )
  }

  @Test(arguments: ["`A)` 4|`B)` 6", "- `A` 4|- `B` 6", "• A) 4|• B) 6", "▪ a. 4|▪ b. 6"])
  func `letters as code or behind the bullets of other programs`(options: String) {
    let lines = options.split(separator: "|").joined(separator: "  \n")
    check(
      """
      # Quiz

      **1. How many legs has a bee?**

      \(lines)

      **Answer:** B

      **2. How many eyes has a bee?**

      \(lines)

      **Answer:** A
      """,
      """
      3-8 choice 1 | How many legs has a bee? | none
        choices: 4; *6
      10-15 choice 2 | How many eyes has a bee? | none
        choices: *4; 6
      """
    )
  }

  @Test func `a star behind one option`() {
    check(
      """
      **1. How many legs has a bee?**

      A) 4
      B) 6 *

      **2. How many eyes has a bee?**

      A) 5 *
      B) 6
      """,
      """
      1-4 choice 1 | How many legs has a bee? | none
        choices: 4; *6
      6-9 choice 2 | How many eyes has a bee? | none
        choices: *5; 6
      """
    )
  }

  @Test func `keys in a fold, and questions without numbers in their order`() {
    check(
      """
      # Quiz

      ### How many legs has a bee?

      A) 4
      B) 6

      ### How many eyes has a bee?

      A) 5
      B) 6

      <details>
      <summary>Answers</summary>

      1. B
      2. A

      </details>
      """,
      """
      3-6 choice | How many legs has a bee? | none
        choices: 4; *6
      8-11 choice | How many eyes has a bee? | none
        choices: *5; 6
      """
    )
  }

  @Test func `small letters as code are names in a program`() {
    check(
      """
      # Bees

      ## What does join take?

      - `a` first swarm
      - `b` second swarm

      ## What does split take?

      - `a` swarm
      - `b` place
      """,
      """
      3-6 recall | What does join take? | - `a` first swarm/- `b` second swarm
      8-11 recall | What does split take? | - `a` swarm/- `b` place
      """
    )
  }
}
