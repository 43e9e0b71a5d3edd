import Testing

struct LabelledLinesTests {
  @Test func `question and answer in one line`() {
    check(
      "# Part 4\n\nQ1: Is a list a tree? Yes, one\nthat never branches.\n\nQ2: Why? Habit.\n",
      """
      3-4 recall Q1 | Is a list a tree? | Yes, one/that never branches.
      6-6 recall Q2 | Why? | Habit.
      """
    )
  }

  @Test func `labels on lines of their own, numbering restarts`() {
    check(
      """
      Q: What is a stack?
      A: Last in,
      first out.

      Q: What grows
      without end?
      A:
      - the stack
      - the heap

      ---

      Not an answer.
      """,
      """
      1-3 recall | What is a stack? | Last in,/first out.
      5-9 recall | What grows without end? | - the stack/- the heap
      """
    )
  }

  @Test func `bold labels`() {
    check(
      "**Q:** What is *O(1)*?  \n**A:** Constant.\n\n**Q2: What is O(n)?**\n\n**A2:** Linear.\n",
      """
      1-2 recall | What is O(1)? | Constant.
      4-6 recall Q2 | What is O(n)? | Linear.
      """
    )
  }

  @Test func `a single line without an answer is no question`() {
    check("Some text.\n\nQ: the letter\n", "")
  }

  @Test func `a dot between label and number, in bold or not`() {
    check(
      """
      **Q.1** What is a stack?
      Ans. Last in, first out.

      Q.2 What is a queue?
      Ans. First in, first out.

      **Q.3 What is a heap?**
      Ans. A tree in an array.
      """,
      """
      1-2 recall Q1 | What is a stack? | Last in, first out.
      4-5 recall Q2 | What is a queue? | First in, first out.
      7-8 recall Q3 | What is a heap? | A tree in an array.
      """
    )
  }

  @Test func `a label and number alone in a line without a mark`() {
    check(
      """
      QUESTION 1
      WHAT IS A STACK?
      ANSWER:
      Last in, first out.

      QUESTION 2
      WHAT IS A QUEUE?
      ANSWER:
      First in, first out.
      """,
      """
      2-4 recall Question 1 | WHAT IS A STACK? | Last in, first out.
      7-9 recall Question 2 | WHAT IS A QUEUE? | First in, first out.
      """
    )
  }

  @Test func `the last answer may be a list below its label`() {
    check(
      """
      **Q:** What is a fender?
      **A:** A cushion between hull and wall.

      **Q:** What is a bollard?
      **A:** A post for ropes.

      **Q:** What is in a locker?
      **A:**

      1. Ropes
      2. Jackets
      """,
      """
      1-2 recall | What is a fender? | A cushion between hull and wall.
      4-5 recall | What is a bollard? | A post for ropes.
      7-11 recall | What is in a locker? | 1. Ropes/2. Jackets
      """
    )
  }
}
