import Testing

/// Lists of questions in documents whose other questions look different.
struct LoneListsTests {
  private let cards = """
    # Pod cards

    ### What is a pod?

    The smallest unit.

    ### What is a node?

    A machine.

    ### What is a service?

    A name.


    """

  @Test func `a list that asks below a topic of its own needs no announcement`() {
    check(
      cards
        + "## For later\n\n- Tell me about a cluster.\n- Why are pods mortal?\n- Explain a volume.\n",
      """
      3-5 recall | What is a pod? | The smallest unit.
      7-9 recall | What is a node? | A machine.
      11-13 recall | What is a service? | A name.
      17-17 recall | Tell me about a cluster. | none
      18-18 recall | Why are pods mortal? | none
      19-19 recall | Explain a volume. | none
      """
    )
  }

  @Test func `its heading may be as deep as the questions`() {
    check(
      cards + "### More\n\n* Why are pods mortal?\n* How is a node drained?\n",
      """
      3-5 recall | What is a pod? | The smallest unit.
      7-9 recall | What is a node? | A machine.
      11-13 recall | What is a service? | A name.
      17-17 recall | Why are pods mortal? | none
      18-18 recall | How is a node drained? | none
      """
    )
  }

  @Test func `open issues of the authors are none`() {
    let issues = "- Should we rename it?\n- Do we need a second one?\n"
    check(
      cards + "## Ideas\n\n" + issues,
      """
      3-5 recall | What is a pod? | The smallest unit.
      7-9 recall | What is a node? | A machine.
      11-13 recall | What is a service? | A name.
      """
    )
    check(
      "# A cache\n\n## Aim\n\nSpeed.\n\n## Unclear\n\n- How long?\n- Where?\n\n## Plan\n\nx\n",
      ""
    )
  }

  @Test func `below a heading that announces questions topics count as well`() {
    check(
      "# Mülakat\n\n## Sorular\n\n- Fragment nedir?\n- En zor hatanızı anlatın.\n- MVVM\n",
      """
      5-5 recall | Fragment nedir? | none
      6-6 recall | En zor hatanızı anlatın. | none
      7-7 recall | MVVM | none
      """
    )
  }

  @Test func `an item among questions with one below it is no category`() {
    check(
      "# Preguntas\n\n- ¿Por qué usted?\n- Un error suyo.\n  - ¿Quién lo supo?\n- ¿Y después?\n",
      """
      3-3 recall | ¿Por qué usted? | none
      4-5 recall | Un error suyo. | none
        then: ¿Quién lo supo? | none
      6-6 recall | ¿Y después? | none
      """
    )
  }

  @Test func `a remark beside labelled questions is none`() {
    check(
      "- **Q:** What is GC?\n\t- **A:** Cleaning.\n- **Q:** What is JIT?\n\t- **A:** Late.\n"
        + "- more in [notes](n.md)\n",
      """
      1-2 recall | What is GC? | Cleaning.
      3-4 recall | What is JIT? | Late.
      """
    )
  }

  @Test func `bullets below a number of two digits answer it`() {
    check(
      "9. **What is a set?**\n   - no order\n\n10. **What is ACID?**\n   Ans:\n\n   - atomic\n   - durable\n\n"
        + "11. **What is a map?**\n   - keys\n",
      """
      1-2 recall | What is a set? | - no order
      4-8 recall | What is ACID? | - atomic/- durable
      10-11 recall | What is a map? | - keys
      """
    )
  }

  @Test func `a wish below the last question is no answer`() {
    let text = "1) What is a test?\nAns- A check.\n\n2) What is a bug?\nAns- A defect.\n\n"
    check(
      text + "3) How is a lift tested?\n\nGOOD LUCK TO ALL!!!\n",
      """
      1-2 recall 1 | What is a test? | A check.
      4-5 recall 2 | What is a bug? | A defect.
      7-7 recall 3 | How is a lift tested? | none
      """
    )
  }

  @Test func `a row of quotes after a colon`() {
    check(
      "# Stories\n\nBe ready for: \"Describe a conflict.\", \"Why us?\" and \"Who helps you?\"\n\n"
        + "He said: \"Good morning.\" and left.\n",
      """
      3-3 recall | Describe a conflict. | none
      3-3 recall | Why us? | none
      3-3 recall | Who helps you? | none
      """
    )
  }

  @Test func `a task that bold announces, and the code it asks about`() {
    check(
      "# Interview\n\n- What is a test?\n- What is a bug?\n\n**Task.** What is printed?\n\n```c\nputs(\"a\");\n```\n",
      """
      3-3 recall | What is a test? | none
      4-4 recall | What is a bug? | none
      6-10 recall | What is printed? | none
        asks: ```c/puts("a");/```
      """
    )
    check("# Setup\n\n**Task:** Write a file.\n\n**Task:** Show it.\n", "")
  }

  @Test func `tasks in a report of an interview`() {
    check(
      """
      # How it went

      ## Round 1 - Assessment

      1. [Merge two rooms](https://a.b/c) (Medium)
      2. [Shortest bridge](https://a.b/d) (Hard)

      ## Round 2 - Coding

      We talked. Then I was asked to write code:

      > Given a stream, print the top three.

      I used a heap.

      ## Round 3 - System design

      Design a wallet.

      She kept asking. It was nice.
      """,
      """
      5-5 recall | Merge two rooms | none
      6-6 recall | Shortest bridge | none
      12-12 recall | Given a stream, print the top three. | none
      18-18 recall | Design a wallet. | none
      """
    )
    check("# Plan\n\n## Coding\n\nDesign a wallet.\n\n## Design\n\nDraw it.\n", "")
  }

  @Test func `what is asked of candidates is no advice`() {
    check(
      """
      # Questions to ask a candidate for the deck

      * What did you sail last?
      * How do you reef in a storm?
      * Tell me about a night watch.
      """,
      """
      3-3 recall | What did you sail last? | none
      4-4 recall | How do you reef in a storm? | none
      5-5 recall | Tell me about a night watch. | none
      """
    )
  }

  @Test func `a plan of an interview may hold what is asked in it`() {
    check(
      """
      # Interview plan for the deck

      1. **How do you read this chart?** *(15 min)*
         Listen for depths.
      2. **Which course would you set?** *(10 min)*
         Listen for tides.
      """,
      """
      3-4 recall | How do you read this chart? | Listen for depths.
      5-6 recall | Which course would you set? | Listen for tides.
      """
    )
  }

  @Test func `what is named by number is a task`() {
    check(
      "- **Name three knots.** Bowline, reef and sheet bend.\n- **List two sails.** Jib, main.\n",
      """
      1-1 recall | Name three knots. | Bowline, reef and sheet bend.
      2-2 recall | List two sails. | Jib, main.
      """
    )
  }

  @Test func `a task ends with its line where the next one answers it`() {
    check(
      """
      # Harbour interview questions

      1. Explain the tides.
         The moon draws the water.
      2. Describe a lock (with its gates, paddles, etc.) and its use.
         It lifts boats.
      3. Explain how a pilot and
         Harbour masters work together.
      """,
      """
      3-4 recall | Explain the tides. | The moon draws the water.
      5-6 recall | Describe a lock (with its gates, paddles, etc.) and its use. | It lifts boats.
      7-8 recall | Explain how a pilot and Harbour masters work together. | none
      """
    )
  }
}
