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

  @Test func `pairs in a part that is called after cards`() {
    check(
      "# Knots\n\n## What is a bight?\n\nA bend in a rope.\n\n## What is a hitch?\n\n"
        + "A knot around a post.\n\n## Flashcards\n\nwhipping :: thread around an end\n"
        + "fid :: a tool for splices\n",
      """
      3-5 recall | What is a bight? | A bend in a rope.
      7-9 recall | What is a hitch? | A knot around a post.
      13-13 term | whipping | thread around an end
      14-14 term | fid | a tool for splices
      """
    )
  }
}
