import Testing

/// Lines with both sides of a card in quotation marks.
struct QuotedRowsTests {
  @Test func `lines of two quoted sides below headings are cards`() {
    check(
      """
      # My cards

      ## Deck: trees

      "front","back"
      "What is a leaf?","A node without children"
      "Who says ""balanced""?","Whoever measures, at best"

      ## Deck: lists

      "Cost of a lookup"; "O(n)"
      "What is a tail?"; "All but the head"
      """,
      """
      6-6 recall | What is a leaf? | A node without children
      7-7 recall | Who says "balanced"? | Whoever measures, at best
      11-11 term | Cost of a lookup | O(n)
      12-12 recall | What is a tail? | All but the head
      """
    )
  }

  @Test func `settings in quotation marks are no cards`() {
    check(
      """
      ## What does the file hold?

      "name","trie"
      "size","3"
      "kind","tree"
      "what","all"

      ## What is it for?

      Tests.
      """,
      """
      1-6 recall | What does the file hold? | "name","trie"/"size","3"/"kind","tree"/"what","all"
      8-10 recall | What is it for? | Tests.
      """
    )
  }
}
