import Testing

struct InlineOptionsTests {
  @Test func `options behind the question in its line`() {
    check(
      """
      # Birds

      1. Which one cannot fly? (a) the swift (b) the kiwi (c) the wren (d) the owl
         **Ans: (b)**

      2. Which one swims? (a) the penguin (b) the lark (c) the jay
         **Ans: (a)**
      """,
      """
      3-4 choice 1 | Which one cannot fly? | none
        choices: the swift; *the kiwi; the wren; the owl
      6-7 choice 2 | Which one swims? | none
        choices: *the penguin; the lark; the jay
      """
    )
  }

  @Test func `letters in a sentence are none`() {
    check(
      """
      # Birds

      ## Why do they sing?

      There are reasons: (a) to warn, (b) to court and (c) to hold a place.

      ## Why do they migrate?

      For food.
      """,
      """
      3-5 recall | Why do they sing? | There are reasons: (a) to warn, (b) to court and (c) to hold a place.
      7-9 recall | Why do they migrate? | For food.
      """
    )
  }
}
