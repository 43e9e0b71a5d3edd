import Markdown
import Testing

@testable import Recognition

/// Titles, exports and ends of pages, each of which was once read wrongly.
struct FoundExportsTests {
  @Test func `numbers of a site and pictured grades are no part of a title`() {
    #expect(Title(plain: "Two Boats II (LC 167) 🟠 Medium").text == "Two Boats II")
    #expect(Title(plain: "Two Boats II (LC 167) 🟠 Medium").difficulty == "Medium")
    #expect(Title(plain: "What is été 🟠 Rot").text == "What is été 🟠 Rot")
  }

  @Test func `lines of a set with a dash, and words with translations`() {
    check(
      """
      Harbour 101 (exported from Quizlet)

      Boats

      hull - the body of a boat
      keel - the spine of a boat
      bow - the front of a boat
      """,
      """
      5-5 term | hull | the body of a boat
      6-6 term | keel | the spine of a boat
      7-7 term | bow | the front of a boat
      """
    )
    check(
      "## מילים\n\n| מילה | תרגום |\n|---|---|\n| quay | רציף |\n| buoy | מצוף |\n",
      """
      5-5 term | quay | רציף
      6-6 term | buoy | מצוף
      """
    )
  }

  @Test func `numbers with a wide space`() {
    check(
      """
      問題1　浮くものはコルクである。

      【解答】○
      【解説】軽いから。

      問題2　鉛は浮く。

      【解答】×
      【解説】重いから。
      """,
      """
      1-4 recall 問題 1 | 浮くものはコルクである。 | ○//軽いから。
      6-9 recall 問題 2 | 鉛は浮く。 | ×//重いから。
      """
    )
  }

  @Test func `a key in brackets leaves none behind`() {
    check(
      """
      1．水に浮くものは（ B ）
      A．鉛　　B．木
      解析：軽い。

      2．（ A ）は水に沈む
      A．鉛　　B．木
      """,
      """
      1-3 choice 1 | 水に浮くものは | 軽い。
        choices: 鉛; *木
      5-6 choice 2 | （ ）は水に沈む | none
        choices: *鉛; 木
      """
    )
  }

  @Test func `a warning behind a question in a fold, and feet of pages`() {
    check(
      """
      ??? question "What floats?"
          Cork.

      ??? question "What sinks?"
          Lead.

      !!! warning "Mind"
          Times change in winter.
      """,
      """
      1-2 recall | What floats? | Cork.
      4-5 recall | What sinks? | Lead.
      """
    )
    for foot in [
      "- 3 -", "Harbour test        Page 2 of 4", "Topic 2, Walls", "Thank you for choosing us!",
    ] {
      check("### What floats?\n\nCork.\n\n\(foot)\n", "1-5 recall | What floats? | Cork.")
    }
    check("Q: and A: sheets had been sent round.\n", "")
  }

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
