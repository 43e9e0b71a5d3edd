import Markdown
import Testing

@testable import Recognition

/// Parts of questions and documents, each of which was once read wrongly.
struct FoundPartsTests {
  @Test func `sections with a prompt and the outline of a solution`() {
    check(
      """
      # Design interview

      ## Question 1: A harbour

      ### Prompt

      Design a harbour for ten boats.

      ### Solution Outline

      A wall and a crane.

      ## Question 2: A buoy

      ### Prompt

      Design a buoy.

      ### Solution Outline

      Cork.
      """,
      """
      3-11 recall Question 1 | A harbour | A wall and a crane.
        asks: Design a harbour for ten boats.
      13-21 recall Question 2 | A buoy | Cork.
        asks: Design a buoy.
      """
    )
  }

  @Test func `the last answer of headed items at the margin`() {
    check(
      """
      # Harbour interview

      9. ### What is a quay?
          * A wall

      10. ### Why does it float?

      Because it is light.

      ### Disclaimer

      No boat was harmed.
      """,
      """
      3-4 recall | What is a quay? | * A wall
      6-8 recall | Why does it float? | Because it is light.
      """
    )
  }

  @Test func `parts of a task are no options`() {
    check(
      """
      **Problem 1 (10 points).** Explain the tide.

      *Solution.* The moon.

      **Problem 2 (15 points).** Consider a harbour with three boats.

      (a) How many can sink?
      (b) How many can float?

      *Solution.* (a) 3. (b) 3.
      """,
      """
      1-3 recall Problem 1 | Explain the tide. | The moon.
      5-10 recall Problem 2 | Consider a harbour with three boats. | (a) 3. (b) 3.
        asks: (a) How many can sink?/(b) How many can float?
      """
    )
  }

  @Test func `what readers are asked to do is no question`() {
    check(
      """
      # Harbour questions

      The list of questions is what our members have been asked.

      * Do you know how to answer those without answers? Please create a PR
      * See an error? Please create a PR with fix

      **What is a quay?**

      A wall.

      **What is a buoy?**

      A mark.
      """,
      """
      8-10 recall | What is a quay? | A wall.
      12-14 recall | What is a buoy? | A mark.
      """
    )
  }

  @Test func `a topic with parts alone, and a part that readers have contributed`() {
    check(
      """
      # 港口面试题

      ## 码头

      ### 码头的底层实现

      #### 以前

      石头。

      #### 以后

      混凝土。

      ### 船为什么会浮起来？

      因为轻。

      ### 锚为什么会沉下去？

      因为重。

      ### 浮标为什么会浮起来？

      因为空。
      """,
      """
      5-13 recall | 码头的底层实现 | #### 以前//石头。//#### 以后//混凝土。
      15-17 recall | 船为什么会浮起来？ | 因为轻。
      19-21 recall | 锚为什么会沉下去？ | 因为重。
      23-25 recall | 浮标为什么会浮起来？ | 因为空。
      """
    )
    check(
      "# Harbour interview\n\n1. **What is a quay?**\n   A wall.\n2. **What is a mole?**\n   A long wall.\n\n"
        + "## Contributed by readers\n\n### What is a buoy?\n\nA mark.\n\n### What is a bow?\n\nThe front.\n",
      """
      3-4 recall | What is a quay? | A wall.
      5-6 recall | What is a mole? | A long wall.
      10-12 recall | What is a buoy? | A mark.
      14-16 recall | What is a bow? | The front.
      """
    )
  }

  @Test func `a heading in a fold ends no answer`() {
    check(
      """
      ###### 1. What's the output?

      ```go
      fmt.Println(1)
      ```

      - A: `1`
      - B: `2`

      <details><summary><b>Answer</b></summary>
      <p>

      #### Answer: A

      It prints one.

      ##### Fix

      Print two.

      </p>
      </details>

      ###### 2. What's the output?

      - A: `1`
      - B: `2`

      <details><summary><b>Answer</b></summary>
      <p>

      #### Answer: B

      </p>
      </details>
      """,
      """
      1-19 choice 1 | What's the output? | It prints one.//##### Fix//Print two.
        asks: ```go/fmt.Println(1)/```
        choices: *1; 2
      24-32 choice 2 | What's the output? | none
        choices: 1; *2
      """
    )
  }
}
