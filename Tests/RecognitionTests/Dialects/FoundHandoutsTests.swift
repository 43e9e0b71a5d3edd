import Testing

/// Shapes of notes, pages and handouts that people pass on.
struct FoundHandoutsTests {
  @Test func `bars around titles make sections`() {
    check(
      """
      ■ 面接メモ

      ━━━━━━━━━━━━
      ■ C言語
      ━━━━━━━━━━━━

      【Q1】volatile は何のために使いますか？　◎
      A. 最適化を防ぐため。

      【Q2】ポインタと配列の違いを説明してください。　○
      A. 領域とアドレス。

      ━━━━━━━━━━━━
      ■ 人物面
      ━━━━━━━━━━━━

      ・力を入れたことは何ですか？
      ・なぜ組み込みなのですか？
      """,
      """
      7-8 recall Q1 | volatile は何のために使いますか？ | 最適化を防ぐため。
      10-11 recall Q2 | ポインタと配列の違いを説明してください。 | 領域とアドレス。
      17-17 recall | 力を入れたことは何ですか？ | none
      18-18 recall | なぜ組み込みなのですか？ | none
      """
    )
  }

  @Test func `names behind titles say who asked`() {
    check(
      """
      # 스터디

      ### 데드락이란? (민지)

      서로 기다리는 상태.

      ### 스레드란? (도윤)

      실행의 단위.

      ### 세션이란? (민지)

      서버의 기억.

      ### 쿠키란? (도윤)

      브라우저의 기억.
      """,
      """
      3-5 recall | 데드락이란? | 서로 기다리는 상태.
      7-9 recall | 스레드란? | 실행의 단위.
      11-13 recall | 세션이란? | 서버의 기억.
      15-17 recall | 쿠키란? | 브라우저의 기억.
      """
    )
  }

  @Test func `two people talk, and one of them asks`() {
    check(
      """
      # Episode 41

      **Host:** Dana
      **Guest:** Viktor

      **Dana:** What is a queue?

      **Viktor:** It forgets.

      **Dana:** What is a log?

      **Viktor:** It keeps.

      **Dana:** How large is a message?

      **Viktor:** Small.

      **Dana:** What is back pressure?

      **Viktor:** A way to say no.
      """,
      """
      6-8 recall | What is a queue? | It forgets.
      10-12 recall | What is a log? | It keeps.
      14-16 recall | How large is a message? | Small.
      18-20 recall | What is back pressure? | A way to say no.
      """
    )
  }

  @Test func `cases are told in bold below a title that asks for them`() {
    check(
      """
      # Exam

      ## Section one

      **What is milk?**

      A drink.

      ## What would you do

      **The grinder jams and twelve people are in the queue.**

      Switch to the other one.

      **A trainee burns a hand on the wand.**

      Cool water for ten minutes.
      """,
      """
      5-7 recall | What is milk? | A drink.
      11-13 recall | The grinder jams and twelve people are in the queue. | Switch to the other one.
      15-17 recall | A trainee burns a hand on the wand. | Cool water for ten minutes.
      """
    )
  }

  @Test func `problems by title have a solution and a grade`() {
    check(
      """
      # Problems

      | # | Title | Solution | Difficulty |
      |---|---|---|---|
      | 1 | [Pair With Total](https://example.org/1) | [C++](./a.cpp) | Easy |
      | 2 | [Longest Window](https://example.org/2) | [C++](./b.cpp) | Medium |

      | Question | |
      |---|---|
      | Design a lift | [Solution](a.md) |
      | Add a design question | [Contribute](#contributing) |

      ## Who to ask

      | Question about | Ask |
      |---|---|
      | Access | the desk |
      | Costs | Lars |
      """,
      """
      5-5 coding 1 | Pair With Total | none
      6-6 coding 2 | Longest Window | none
      10-10 recall | Design a lift | none
      """
    )
  }

  @Test func `a label for companies and parts of a task`() {
    check(
      """
      # Coding round

      ## 53. Best contiguous sum

      `Amazon` `Apple`

      ### Problem

      Find the part with the largest sum.

      ### Approach

      Carry the best sum that ends here.

      ## 121. One trade

      `Meta`

      ### Problem

      Buy once and sell once.

      ### Approach

      Remember the cheapest day.

      ## 141. A loop

      ### Problem

      Does the list end?

      ### Approach

      Two pointers.
      """,
      """
      3-13 recall 53 | Best contiguous sum | ### Approach//Carry the best sum that ends here.
        asks: Find the part with the largest sum.
      15-25 recall 121 | One trade | ### Approach//Remember the cheapest day.
        asks: Buy once and sell once.
      27-35 recall 141 | A loop | ### Approach//Two pointers.
        asks: Does the list end?
      """
    )
  }

  @Test func `letters head the terms of an alphabet`() {
    check(
      """
      # Terms and questions of marketing

      ## B

      ### Backlink

      A link from another site.

      ### Bounce rate

      Visits of one page.

      ## C

      ### Canonical tag

      Names the real page.

      ## R

      ### Redirect

      Sends on.

      ## Questions

      **What is a redirect good for?**

      Moved pages.

      **How do you find thin pages?**

      By words.
      """,
      """
      5-7 term | Backlink | A link from another site.
      9-11 term | Bounce rate | Visits of one page.
      15-17 term | Canonical tag | Names the real page.
      21-23 term | Redirect | Sends on.
      27-29 recall | What is a redirect good for? | Moved pages.
      31-33 recall | How do you find thin pages? | By words.
      """
    )
  }
}
