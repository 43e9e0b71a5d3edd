import Recognition
import Testing

/// What tells a question among headings from a part of an answer and from the document's own.
struct HeadingEvidenceTests {
  @Test func `a table of contents tells questions from headings inside of answers`() {
    check(
      """
      # Trees

      - [What is a trie?](#what-is-a-trie)
      - [What is a heap?](#what-is-a-heap)
      - [Rotations](#rotations)
      - [What is a rope?](#what-is-a-rope)

      ## What is a trie?
      Letters.

      ## Writes in detail
      Each letter once.

      ## What is a heap?
      Order.

      ## Rotations
      They balance.

      ## What is a rope?
      Text.
      """,
      """
      8-12 recall | What is a trie? | Letters.//## Writes in detail/Each letter once.
      14-15 recall | What is a heap? | Order.
      17-18 recall | Rotations | They balance.
      20-21 recall | What is a rope? | Text.
      """
    )
  }

  @Test func `rules that part the questions part them from what is inside of answers`() {
    check(
      """
      ## Why trees?
      Order.

      ## A word of warning
      Balance them.

      ---

      ## Why tries?
      Letters.

      ---

      ## Ropes
      Text.

      ---

      ## Why heaps?
      The least is first.
      """,
      """
      1-5 recall | Why trees? | Order.//## A word of warning/Balance them.
      9-10 recall | Why tries? | Letters.
      14-15 recall | Ropes | Text.
      19-20 recall | Why heaps? | The least is first.
      """
    )
  }

  @Test func `parts of answers and of the document are none`() {
    check(
      """
      # Interview questions

      ## What is a trie?
      Letters.

      ## Example
      "to" and "tea".

      ## What is a heap?
      Order.

      ## How to Prepare

      ### What to bring
      Water.

      ## Contributing
      Fork it.
      """,
      """
      3-7 recall | What is a trie? | Letters.//## Example/"to" and "tea".
      9-10 recall | What is a heap? | Order.
      """
    )
  }

  @Test func `headings with the same parts are questions, versions of a change log are not`() {
    let parts = "### Problem\nSort it.\n\n### Solution\nMerge.\n\n"
    check(
      "# Tasks\n\n## Merge\n\(parts)## Quick\n\(parts)## Heap\n\(parts)",
      """
      3-8 recall | Merge | Merge.
        asks: Sort it.
      10-15 recall | Quick | Merge.
        asks: Sort it.
      17-22 recall | Heap | Merge.
        asks: Sort it.
      """
    )
    let changes = "### Added\n- a flag\n\n### Fixed\n- a crash\n\n"
    check("# Changelog\n\n## 2.1.0\n\(changes)## 2.0.0\n\(changes)## 1.9.0\n\(changes)", "")
  }

  @Test func `who tells of himself asks nobody`() {
    check(
      """
      # Our move to one service

      ## How did we get here?
      Slowly.

      ## What did we learn?
      A lot.

      ## Was it worth it?
      Yes.
      """,
      ""
    )
    check("# Conduct\n\n## What we promise\nPeace.\n\n## How we react\nCalmly.\n", "")
  }

  @Test func `of labels that are as usual the first tells what a topic among questions is`() {
    let bare = "## What is a tree?\nA.\n\n## What is a heap?\nB.\n\n"
    let numbered = "## 1. What is a list?\nC.\n\n## 2. What is a set?\nD.\n\n"
    let topic = "## Tries\nE.\n"
    #expect(listing(of: bare + numbered + topic).contains("| Tries | E."))
    #expect(!listing(of: numbered + bare + topic).contains("| Tries | E."))
  }
}
