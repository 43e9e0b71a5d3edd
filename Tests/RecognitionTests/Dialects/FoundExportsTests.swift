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
}
