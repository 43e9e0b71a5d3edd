import Testing

struct RightMarksTests {
  @Test(arguments: [
    "==oak==", "<mark>oak</mark>", "<b>oak</b>", "<u>oak</u>", "oak [x]", "oak (✓)", "oak ✅",
    "**oak**", "oak (correct)",
  ])
  func `signs that an option is right`(right: String) {
    check(
      """
      **1. Which tree bears acorns?**

      a) elm
      b) \(right)
      c) ash

      **2. Which tree bears figs?**

      a) \(right.replacing("oak", with: "ficus"))
      b) yew
      c) fir
      """,
      """
      1-5 choice 1 | Which tree bears acorns? | none
        choices: elm; *oak; ash
      7-11 choice 2 | Which tree bears figs? | none
        choices: *ficus; yew; fir
      """
    )
  }

  @Test func `bullets of which one is highlighted`() {
    check(
      """
      ## Which tree is a conifer?
      - oak
      - ==larch==
      - lime

      ## Which tree has needles?
      - ==pine==
      - elm
      """,
      """
      1-4 choice | Which tree is a conifer? | none
        choices: oak; *larch; lime
      6-8 choice | Which tree has needles? | none
        choices: *pine; elm
      """
    )
  }

  @Test func `a star before the letter, as tests in plain text have it`() {
    check(
      """
      1. Which tree sheds its needles?
      a. pine
      *b. larch
      c. spruce

      2. Which tree grows by rivers?
      *a. alder
      b. cork oak
      """,
      """
      1-4 choice 1 | Which tree sheds its needles? | none
        choices: pine; *larch; spruce
      6-8 choice 2 | Which tree grows by rivers? | none
        choices: *alder; cork oak
      """
    )
  }

  @Test func `keys in brackets, and keys as bullets`() {
    check(
      """
      ### Q1. Which tree bears acorns?

      A. elm
      B. oak

      [Answer: B]

      ### Q2. Which tree bears figs?

      A. ficus
      B. yew

      [Answer: A]
      """,
      """
      1-6 choice Q1 | Which tree bears acorns? | none
        choices: elm; *oak
      8-13 choice Q2 | Which tree bears figs? | none
        choices: *ficus; yew
      """
    )
    check(
      """
      ## 1. Which tree bears acorns?

      A. elm
      B. oak

      ## 2. Which tree bears figs?

      A. ficus
      B. yew

      ## Correct answers

      - Q1: B
      - Q2: A
      """,
      """
      1-4 choice 1 | Which tree bears acorns? | none
        choices: elm; *oak
      6-9 choice 2 | Which tree bears figs? | none
        choices: *ficus; yew
      """
    )
  }

  @Test func `keys below a heading as high as numbered questions`() {
    check(
      """
      ## 1. Which tree bears acorns?

      (A) elm
      (B) oak

      ## 2. Which tree bears figs?

      (A) ficus
      (B) yew

      ## Answers

      1. **B**
      2. **A**
      """,
      """
      1-4 choice 1 | Which tree bears acorns? | none
        choices: elm; *oak
      6-9 choice 2 | Which tree bears figs? | none
        choices: *ficus; yew
      """
    )
  }

  @Test func `sentences with blanks are no options`() {
    check(
      """
      # Fill in the blanks

      1. The ______ carries water up a tree.
      2. Bark is made by the ______.

      ### Answers

      1. xylem
      2. cork cambium
      """,
      """
      3-3 recall | The ______ carries water up a tree. | xylem
      4-4 recall | Bark is made by the ______. | cork cambium
      """
    )
  }
}
