import Testing

/// Options that are laid out in other ways than as a list.
struct OptionLayoutsTests {
  @Test func `options stand in a table of their own`() {
    check(
      """
      # Birds

      **1. Which one sings?**

      | A | B |
      |---|---|
      | crow | wren |

      **Answer: B**

      **2. Which one swims?**

      | Option | Text |
      |---|---|
      | A | swift |
      | B | duck |

      **Answer: B**

      **3. Which one is blind?**

      | a) owl | b) none |
      |---|---|
      | c) wren | d) duck |

      **Answer: b**
      """,
      """
      3-9 choice 1 | Which one sings? | none
        choices: crow; *wren
      11-18 choice 2 | Which one swims? | none
        choices: swift; *duck
      20-26 choice 3 | Which one is blind? | none
        choices: owl; *none; wren; duck
      """
    )
  }

  @Test func `options stand behind line breaks, in HTML or as pictures`() {
    check(
      """
      # Birds

      ### 1. Which one sings?
      A) crow
      <br>B) wren
      <br>**Answer:** B

      ### 2. Which one swims?

      <ul>
      <li>A. swift</li>
      <li>B. duck</li>
      </ul>

      <b>Answer: B</b>

      ### 3. Which one flies?

      - 🅰️ ostrich
      - 🅱️ swift

      **Answer:** 🅱️
      """,
      """
      3-6 choice 1 | Which one sings? | none
        choices: crow; *wren
      8-15 choice 2 | Which one swims? | none
        choices: swift; *duck
      17-22 choice 3 | Which one flies? | none
        choices: ostrich; *swift
      """
    )
  }

  @Test func `keys stand behind questions, in sentences and beside their texts`() {
    check(
      """
      # Birds

      1. Which one sings? [B]
         A. crow
         B. wren

      2. Which one swims?
         A. swift
         B. duck

         Right answer: B (duck)

      3. Which one flies?
         A. ostrich
         B. swift

         The correct option is **B**: it hardly ever lands.
      """,
      """
      3-5 choice 1 | Which one sings? | none
        choices: crow; *wren
      7-11 choice 2 | Which one swims? | none
        choices: swift; *duck
      13-17 choice 3 | Which one flies? | it hardly ever lands.
        choices: ostrich; *swift
      """
    )
  }

  @Test func `an arrow may stand before a key`() {
    check(
      """
      # Birds

      **Q1. Which one sings?**

      A) crow
      B) wren

      **Q2. Which one swims?**

      A) swift
      B) duck

      ## Answer sheet

      **Q1** → **B**. It is small and loud.

      **Q2** → **B**.
      """,
      """
      3-6 choice Q1 | Which one sings? | It is small and loud.
        choices: crow; *wren
      8-11 choice Q2 | Which one swims? | none
        choices: swift; *duck
      """
    )
  }
}
