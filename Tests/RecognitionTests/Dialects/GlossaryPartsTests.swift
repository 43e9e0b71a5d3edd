import Testing

struct GlossaryPartsTests {
  @Test(arguments: ["A to M", "In the hive"])
  func `parts of a glossary with terms in bold`(part: String) {
    check(
      """
      # Glossary of bees

      What I keep forgetting.

      ## \(part)

      - **Wax**: made by glands
      - **Honey** — kept in cells

      ## N to Z

      - **Queen** - the mother
      """,
      """
      7-7 term | Wax | made by glands
      8-8 term | Honey | kept in cells
      12-12 term | Queen | the mother
      """
    )
  }

  @Test func `a column that says what it means`() {
    check(
      """
      # Notes

      ## Vocabulary

      | Concept | What it means |
      |---|---|
      | Wax | made by glands |
      | Honey | kept in cells |
      """,
      """
      7-7 term | Wax | made by glands
      8-8 term | Honey | kept in cells
      """
    )
  }

  @Test func `a tagged heading below another is the next card`() {
    check(
      """
      # Vault

      ## What is wax? #flashcard

      Made by glands.

      ### How is honey kept? #flashcard

      In cells.
      """,
      """
      3-5 recall | What is wax? | Made by glands.
      7-9 recall | How is honey kept? | In cells.
      """
    )
  }
}
