import Markdown
import Questions
import Recognition
import Testing

struct LooseLinesTests {
  @Test func `linked questions with an answer behind a dash`() {
    check(
      """
      # Questions

      - [What is yeast?](https://example.org/1) - a fungus of single cells.
      - [What is gluten?](https://example.org/2): two proteins that hold dough together.
      - [Why knead?](https://example.org/3) — it lines the proteins up.
      - [What is rye?](https://example.org/4) - Easy
      """,
      """
      3-3 recall | What is yeast? | a fungus of single cells.
      4-4 recall | What is gluten? | two proteins that hold dough together.
      5-5 recall | Why knead? | it lines the proteins up.
      6-6 recall | What is rye? | none
      """
    )
  }

  @Test func `points before a question, and what is wrong with answers behind it`() {
    check(
      """
      **1.** (10 points) Explain how dough rises.

      **2.** (5 pts) What does salt do?

      **3.** [2 marks] Why is steam used?
      """,
      """
      1-1 recall 1 | Explain how dough rises. | none
      3-3 recall 2 | What does salt do? | none
      5-5 recall 3 | Why is steam used? | none
      """
    )
    check(
      """
      # Baker's interview

      1. "How do you know that dough is ready?" (Red flag: goes by the clock.)
      2. "What do you do with a flat loaf?" (Red flag: throws it away.)
      3. "Why do you score a loaf?" (Red flag: for looks.)
      """,
      """
      3-3 recall | How do you know that dough is ready? | none
        red flag: goes by the clock.
      4-4 recall | What do you do with a flat loaf? | none
        red flag: throws it away.
      5-5 recall | Why do you score a loaf? | none
        red flag: for looks.
      """
    )
  }

  @Test func `advice stays the answer where a flag in brackets ends it`() {
    check(
      """
      # Behavioural questions

      “Tell me about a flat loaf.” Say what you baked, and
      what you changed. (Red flag: it was the oven.)

      “Describe a burnt one.” Use STAR.
      """,
      """
      3-4 behavioural | Tell me about a flat loaf. | Say what you baked, and/what you changed.
        red flag: it was the oven.
      6-6 behavioural | Describe a burnt one. | Use STAR.
      """
    )
  }

  @Test func `numbers with dashes, exercises with solutions`() {
    check(
      """
      # Bread

      1 - What is a poolish?

      A wet starter.

      2 - What is a biga?

      A stiff starter.

      3 - Why retard dough?

      It gains taste.
      """,
      """
      3-5 recall 1 | What is a poolish? | A wet starter.
      7-9 recall 2 | What is a biga? | A stiff starter.
      11-13 recall 3 | Why retard dough? | It gains taste.
      """
    )
    check(
      """
      # Bread

      **Exercise 1:** Scale a recipe of 60% water to a kilo of flour.

      **Solution:** 600 g of water.

      **Exercise 2:** Name a use for old bread.

      Solution: Crumbs.
      """,
      """
      3-5 recall Exercise 1 | Scale a recipe of 60% water to a kilo of flour. | 600 g of water.
      7-9 recall Exercise 2 | Name a use for old bread. | Crumbs.
      """
    )
  }

  @Test func `a puzzle of nothing but code`() {
    check(
      """
      # What does it print?

      ## Puzzle 1

      ```
      print(1 + 1)
      ```

      <details><summary>Answer</summary>

      2

      </details>

      ## Puzzle 2

      ```
      print("a" * 2)
      ```

      <details><summary>Answer</summary>

      aa

      </details>
      """,
      """
      3-11 coding Puzzle 1 | Puzzle 1 | 2
        asks: ```/print(1 + 1)/```
      15-23 coding Puzzle 2 | Puzzle 2 | aa
        asks: ```/print("a" * 2)/```
      """
    )
  }

  @Test func `farewells are no questions, and end the last answer`() {
    check(
      """
      # Four bread questions

      ## 1. What is crumb?

      The inside.

      ## 2. What is crust?

      The outside.

      ## Wrapping up

      Bake often.

      ## Enjoyed this post?

      Follow me.

      ## Want more?

      Buy my book.
      """,
      """
      3-5 recall 1 | What is crumb? | The inside.
      7-9 recall 2 | What is crust? | The outside.
      """
    )
  }

  @Test func `a picture that grades before the question`() {
    check(
      """
      ### ![Easy](https://example.org/easy.svg) What is a tin?

      A mould.

      ### [![Hard](https://example.org/hard.svg)](#levels) What is a couche?

      A cloth.
      """,
      """
      1-3 recall | What is a tin? | A mould.
      5-7 recall | What is a couche? | A cloth.
      """
    )
  }
}

struct PlainPartsTests {
  @Test func `the first of several parts holds none of the others`() {
    let text = """
      PART 1: BREAD

      1. Which flour has the most gluten?
      A. rye
      B. wheat
      Answer: B

      PART 2: CAKE

      1. What makes a sponge rise?
      A. air
      B. salt
      Answer: A
      """
    let found = recognize(Document(parsing: text), file: "x.txt").drafts
    #expect(found.map(\.path) == [["PART 1: BREAD"], ["PART 2: CAKE"]])
  }

  @Test func `a part called after the answers`() {
    check(
      """
      SECTION A: QUESTIONS

      1. What is proofing?
      2. Why is dough folded?

      SECTION B: ANSWERS

      1. The last rise.
      2. It gains strength.
      """,
      """
      3-3 recall | What is proofing? | The last rise.
      4-4 recall | Why is dough folded? | It gains strength.
      """
    )
  }

  @Test func `what planners have not decided is asked of nobody`() {
    let text = """
      # %

      ## Open questions

      - Who buys the flour?
      - Do we need a second oven?
      """
    check(text.replacing("%", with: "Plan for a bakery"), "")
    check(
      text.replacing("%", with: "Bakery quiz"),
      """
      5-5 recall | Who buys the flour? | none
      6-6 recall | Do we need a second oven? | none
      """
    )
  }

  @Test func `an answer in the line of a task, behind its label or an arrow`() {
    check(
      """
      # Knot quiz

      1. Name a loop. Ans: The bowline.
      2. Explain the reef knot. Ans: Left over right, right over left.
      """,
      """
      3-3 recall | Name a loop. | The bowline.
      4-4 recall | Explain the reef knot. | Left over right, right over left.
      """
    )
    check(
      """
      # Knot quiz

      - What is a loop? → A bowline makes one.
      - Explain the reef knot. → Left over right, right over left.
      """,
      """
      3-3 recall | What is a loop? | A bowline makes one.
      4-4 recall | Explain the reef knot. | Left over right, right over left.
      """
    )
  }
}
