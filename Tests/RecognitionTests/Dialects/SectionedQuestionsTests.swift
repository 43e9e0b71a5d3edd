import Testing

/// Questions whose parts have headings or labels of their own.
struct SectionedQuestionsTests {
  @Test func `a heading for each part`() {
    check(
      """
      ## Question 2: The cache that lied
      ### Scenario
      Prices are stale.
      ### Interview Question
      How do you find out why?
      ### Strong Answer
      Compare the clocks.
      ### Common Weak Answer
      Flush it.
      ### Follow-Up Questions
      - And if a clock is wrong?
      """,
      """
      1-11 recall Question 2 | The cache that lied | Compare the clocks.
        asks: Prices are stale.//How do you find out why?
        red flag: Flush it.
        then: And if a clock is wrong? | none
      """
    )
  }

  @Test func `options, answer and explanation under headings`() {
    check(
      """
      ## Question 5
      **Which port?**
      ### Options:
      - A) 80
      - B) 443
      ### Answer:
      B) 443
      ### Explanation:
      It is encrypted.
      """,
      """
      2-9 choice Question 5 | Which port? | It is encrypted.
        choices: 80; *443
      """
    )
  }

  @Test func `a place held for an answer is none`() {
    check(
      "## Q1: Why?\n**Answer:**\nTODO\n\n## Q2: How?\n**Answer:**\n\n## Q3: When?\nRead answer on x\n",
      """
      1-3 recall Q1 | Why? | none
      5-6 recall Q2 | How? | none
      8-9 recall Q3 | When? | none
      """
    )
  }

  @Test func `a fold under a bold label hides the answer`() {
    check(
      "**Q7.** Name a tree.\n<details><summary>Answer</summary>\n\n- **Trie**\n</details>\n\n"
        + "**Q8: Why?**\nSo.\n",
      """
      1-4 recall Q7 | Name a tree. | - **Trie**
      7-8 recall Q8 | Why? | So.
      """
    )
  }

  @Test func `front and back`() {
    check(
      "Front: What is a set?\n\nBack: No twins.\n\nFront: A bag?\n\nBack: Twins.\n",
      "1-3 recall | What is a set? | No twins.\n5-7 recall | A bag? | Twins."
    )
  }
}

struct TermHeadingsTests {
  @Test func `a glossary with a heading for each term`() {
    check(
      "# Manual\n\nText.\n\n# Glossary\n\n## Deck\nA file.\n\n## Card\nOne *way* to ask.\n",
      "7-8 term | Deck | A file.\n10-11 term | Card | One *way* to ask."
    )
    check("# Manual\n\n## Deck\nA file.\n\n## Card\nOne way to ask.\n", "")
  }

  @Test func `an exercise is what stands below its number`() {
    check(
      """
      # Exercises in navigation

      ## Exercise 1

      A ship makes six knots. How far does it get in a watch?

      **Solution:** 24 miles.

      ## Exercise 2

      Show that a course of 180° leads south.

      *Solution:* It is half of the compass.
      """,
      """
      5-7 recall Exercise 1 | A ship makes six knots. How far does it get in a watch? | 24 miles.
      11-13 recall Exercise 2 | Show that a course of 180° leads south. | It is half of the compass.
      """
    )
  }
}
