import Testing

struct AnswerPartsTests {
  @Test func `parts of a model answer may be called question and problem`() {
    check(
      """
      ### Q1: How do you replace a reader?

      **Sample Answer:**

      **Problem:** Both must see the same bytes.

      I run them side by side.

      **Question:** Who pays for that? The night does.

      Then I switch.

      **Red flags:** stops the old one first

      ### Q2: What is a shadow?

      **Sample Answer:**

      A run whose result nobody sees.
      """,
      """
      1-11 recall Q1 | How do you replace a reader? | **Problem:** Both must see the same bytes.//I run them side by side.//**Question:** Who pays for that? The night does.//Then I switch.
        red flag: stops the old one first
      15-19 recall Q2 | What is a shadow? | A run whose result nobody sees.
      """
    )
  }

  @Test func `below a heading a labelled question with an answer of its own stays one`() {
    check(
      """
      ## What is on this page?

      Answer: Some questions.

      Question: What is a trie?

      Answer: A tree of letters.

      Question: What is a heap?

      Answer: A tree with order.
      """,
      """
      1-3 recall | What is on this page? | Some questions.
      5-7 recall | What is a trie? | A tree of letters.
      9-11 recall | What is a heap? | A tree with order.
      """
    )
  }

  @Test func `letters in brackets name things, and the steps below them are no options`() {
    check(
      """
      ### How do you compare two pages?

      **Answer**:

      Some people see the old page (A), others the new one (B), and their clicks are counted.

      1. Choose what counts
      2. Choose how many
      3. Split by chance

      ### What is a click?

      **Answer**: A press of a button.
      """,
      """
      1-9 recall | How do you compare two pages? | Some people see the old page (A), others the new one (B), and their clicks are counted.//1. Choose what counts/2. Choose how many/3. Split by chance
      11-13 recall | What is a click? | A press of a button.
      """
    )
  }

  @Test func `what stands below a bare label answers, though a letter in it may be a key`() {
    check(
      """
      ### Which page wins?

      **Answer**:

      The one that is kept at the end (B)

      1. Wait for enough people
      2. Look once

      ### What is a click?

      **Answer**: A press of a button.
      """,
      """
      1-8 recall | Which page wins? | The one that is kept at the end (B)//1. Wait for enough people/2. Look once
      10-12 recall | What is a click? | A press of a button.
      """
    )
  }

  @Test func `a list that counts from one again below a title is no part of a choice`() {
    check(
      """
      ## Quiz

      1. Which tree is sorted?

         - A) a trie
         - B) a search tree

         **Answer:** B. By its keys.

      2. Which tree has letters?

         - A) a trie
         - B) a heap

         **Answer:** A. One on each edge.

      Code to Read

      1. What does `print(1 + 1)` show?

         **Answer:** The number 2.

      2. What does `print("1" + "1")` show?

         **Answer:** The text 11.
      """,
      """
      3-8 choice 1 | Which tree is sorted? | By its keys.
        choices: a trie; *a search tree
      10-15 choice 2 | Which tree has letters? | One on each edge.
        choices: *a trie; a heap
      19-21 recall | What does print(1 + 1) show? | The number 2.
      23-25 recall | What does print("1" + "1") show? | The text 11.
      """
    )
  }

  @Test func `a mistake keeps all that stands in its item`() {
    check(
      """
      # Sorting

      ## Common mistakes

      1. **Taking quicksort for stable** - equal items may swap.

         A merge sort keeps them in order.

         <!-- id: not-stable -->

         **Key points:**

         - quicksort swaps far apart
         - merge sort does not

      2. **Sorting to find the largest** - one pass finds it.
      """,
      """
      5-14 mistake | Taking quicksort for stable | equal items may swap.//A merge sort keeps them in order.
        points: 2
      16-16 mistake | Sorting to find the largest | one pass finds it.
      """
    )
  }

  @Test func `mistakes end at a title without marks`() {
    check(
      """
      Python

      Known Traps

      - **Copying by name** - both names mean one list.
      - **A default that grows** - it is made once.

      Other Notes

      A list knows much.

      - **Append** - adds one.
      - **Extend** - adds many.
      """,
      """
      5-5 mistake | Copying by name | both names mean one list.
      6-6 mistake | A default that grows | it is made once.
      """
    )
  }

  @Test func `a term that begins with point is a term`() {
    check(
      """
      # Glossary

      - **Point estimate**: one number for what is not known.
      - **Point-in-time join**: sees what was known then.
      - **Point to remember**: it is a guess.
      """,
      """
      3-3 term | Point estimate | one number for what is not known.
      4-4 term | Point-in-time join | sees what was known then.
      5-5 recall | Glossary › Point to remember | it is a guess.
      """
    )
  }
}
