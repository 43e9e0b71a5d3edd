import Markdown
import Testing

@testable import Recognition

/// Tasks and their solutions, each shape of which was once read wrongly.
struct FoundTasksTests {
  @Test func `tasks in bold with points, what they ask below`() {
    check(
      """
      # Mock exam

      **Task 1 (4 points)**

      What is a foreign key?

      *Solution:* A column that names rows of another table.

      ---

      **Task 2 (6 points)**

      Name the four guarantees.

      *Solution:*

      1. **Atomic**: all or nothing
      2. **Durable**: what is said stays

      **Task 3 (2 points)**

      Compare the two ways of locking.
      """,
      """
      5-7 coding Task 1 | What is a foreign key? | A column that names rows of another table.
      13-18 coding Task 2 | Name the four guarantees. | 1. **Atomic**: all or nothing/2. **Durable**: what is said stays
      22-22 coding Task 3 | Compare the two ways of locking. | none
      """
    )
  }

  @Test func `the last task of a row of headings may have no solution`() {
    check(
      """
      # Exam

      ### Exercise 1 (4 points)

      What is a foreign key?

      **Solution:** A column.

      ### Exercise 2

      Name a guarantee.

      **Solution:** Atomic.

      ### Exercise 3 (10 points)

      Prove that every tree has a leaf.
      """,
      """
      5-7 recall Exercise 1 | What is a foreign key? | A column.
      11-13 recall Exercise 2 | Name a guarantee. | Atomic.
      17-17 coding Exercise 3 | Prove that every tree has a leaf. | none
      """
    )
  }

  @Test func `a problem, and its approach as the answer`() {
    check(
      """
      # Patterns

      ### 1. Longest stretch of days

      **Problem:** Given a string of moods, find the longest stretch with two of them.

      **Approach:** Grow to the right.

      ```python
      def stretch(moods): ...
      ```

      **Complexity:** O(n)

      ### 2. Cheapest days in a row

      **Problem:** Find the cheapest k days.

      **Approach:** Add one and drop one.
      """,
      """
      """
    )
  }

  @Test func `scenarios with model answers in a plain text`() {
    check(
      """
      SECURITY NOTES

      3) SCENARIOS

      Scenario 1: A colleague found a stick in the car park. What would you do?
      Model answer: Not plug it in.

      Scenario 2: One account has 400 failed logins, then one success. What would you do?
      Model answer: Disable the account.

      4) RED FLAGS

      - says that users are stupid
      """,
      """
      5-6 recall Scenario 1 | A colleague found a stick in the car park. What would you do? | Not plug it in.
      8-9 recall Scenario 2 | One account has 400 failed logins, then one success. What would you do? | Disable the account.
      """
    )
  }

  @Test func `a quiz below a numbered title, and what comes after it`() {
    check(
      """
      1) QUIZ

      Which port does SSH use?
      A. 21
      B. 22
      ANSWER: B

      What does a salt protect against?
      A. Keyloggers
      B. Precomputed tables
      ANSWER: B

      2) SCENARIOS

      Scenario 1: A laptop is gone. What would you do?
      Model answer: Wipe it.

      Scenario 2: A badge is gone. What would you do?
      Model answer: Block it.
      """,
      """
      3-6 choice | Which port does SSH use? | none
        choices: 21; *22
      8-11 choice | What does a salt protect against? | none
        choices: Keyloggers; *Precomputed tables
      15-16 recall Scenario 1 | A laptop is gone. What would you do? | Wipe it.
      18-19 recall Scenario 2 | A badge is gone. What would you do? | Block it.
      """
    )
  }

  @Test func `lists that go on below bold titles`() {
    check(
      """
      # System design

      ## Prompts

      **Warm-up**

      1. Design a URL shortener.
      2. Design a hit counter.

      **Hard**

      3. Design a chat.
      4. How would you store ten years of data?

      ## Sample solutions

      ### Solution to no. 1

      Take the next number.

      ### Solution to no. 3

      Keep a connection open.
      """,
      """
      7-7 recall | Design a URL shortener. | Take the next number.
      8-8 recall | Design a hit counter. | none
      12-12 recall | Design a chat. | Keep a connection open.
      13-13 recall | How would you store ten years of data? | none
      """
    )
  }

  @Test func `a program between the number and what is asked about it`() {
    check(
      """
      # Test

      ## Task 1 (2 points)

      The following program is given:

      ```c
      fork(); fork(); printf("x");
      ```

      How often is `x` printed?

      (a) once
      (b) four times

      ## Task 2 (2 points)

      Which call waits for a child?

      (a) wait
      (b) exec

      ## Solutions

      | Task | Right |
      |------|-------|
      | 1 | b |
      | 2 | a |
      """,
      """
      11-14 choice Task 1 | How often is x printed? | none
        asks: The following program is given://```c/fork(); fork(); printf("x");/```
        choices: once; *four times
      18-21 choice Task 2 | Which call waits for a child? | none
        choices: *wait; exec
      """
    )
  }

  @Test func `a solution behind its label is no part of the task`() {
    check(
      """
      # Problems

      ### Problem 1: Reverse a list

      **Solution:** `l[::-1]`

      ### Problem 2: Count words

      Given a text, count its words.
      """,
      """
      3-5 coding Problem 1 | Reverse a list | `l[::-1]`
      7-9 coding Problem 2 | Count words | Given a text, count its words.
        asks: Given a text, count its words.
      """
    )
  }
}
