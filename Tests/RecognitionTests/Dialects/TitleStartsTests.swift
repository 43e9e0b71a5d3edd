import Testing

/// What stands before a title that its author did not ask.
struct TitleStartsTests {
  @Test(arguments: [
    "[CLI] ", "(CLI) ", "[L2] ", "(L2) ", "[x] ", "[ ] ", "[⭐] ", "(*) ", "\\* ", "» ", "→ ", "• ",
    "§ ",
    "Easy: ", "Bonus: ", "🔴 Hard: ", "`Easy` ", "**Basic:** ",
  ])
  func `marks before a title are no part of it`(mark: String) {
    let found = listing(
      of: """
        # Harbour questions

        ### \(mark)What is a reef?

        Stone under water.

        ### \(mark)Explain how an atoll forms

        A ring of it stays.

        ### \(mark)Why do tides turn?

        The moon goes on.
        """
    )
    #expect(
      found == """
        3-5 recall | What is a reef? | Stone under water.
        7-9 recall | Explain how an atoll forms | A ring of it stays.
        11-13 recall | Why do tides turn? | The moon goes on.
        """,
      "\(mark):\n\(found)"
    )
  }

  @Test func `a picture behind a number is no part of a title`() {
    check(
      """
      ### 1. 🔹 What is a reef?

      Stone under water.

      ### 2. 🔹 What is an atoll?

      A ring of it.
      """,
      """
      1-3 recall 1 | What is a reef? | Stone under water.
      5-7 recall 2 | What is an atoll? | A ring of it.
      """
    )
  }

  @Test func `words of the title stay`() {
    check(
      """
      ## (De)serialise what?

      Charts.

      ## Buoys: what are they for?

      They mark a channel.

      ## (mostly) Why do ships lean?

      The wind.

      ## [index] and (value) mean what?

      A place, and what is there.
      """,
      """
      1-3 recall | (De)serialise what? | Charts.
      5-7 recall | Buoys: what are they for? | They mark a channel.
      9-11 recall | (mostly) Why do ships lean? | The wind.
      13-15 recall | [index] and (value) mean what? | A place, and what is there.
      """
    )
  }

  @Test func `a note or an anchor may stand before a bold question`() {
    check(
      """
      # Harbour questions

      [Easy] **What is a reef?**

      Stone under water.

      <a id="atoll"></a>**What is an atoll?**

      A ring of it.

      **What is a cay? :star:**

      A low island.
      """,
      """
      3-5 recall | What is a reef? | Stone under water.
      7-9 recall | What is an atoll? | A ring of it.
      11-13 recall | What is a cay? | A low island.
      """
    )
  }

  @Test func `marks behind a bold question of a list are no part of its answer`() {
    check(
      """
      # Harbour questions

      1. **What is a reef?** `Hard`
         Stone under water.
      2. **What is an atoll?** ([source](a.md))
         A ring of it.
      3. **Why do tides turn?** [Acme]
         The moon goes on.
      """,
      """
      3-4 recall | What is a reef? | Stone under water.
      5-6 recall | What is an atoll? | A ring of it.
      7-8 recall | Why do tides turn? | The moon goes on.
      """
    )
  }
}
