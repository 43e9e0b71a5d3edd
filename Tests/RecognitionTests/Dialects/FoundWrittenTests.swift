import Markdown
import Testing

@testable import Recognition

/// Ways of writing that few authors have, each of which was once read wrongly.
struct FoundWrittenTests {
  @Test func `containers of documentation sites`() {
    check(
      """
      ### What is a quay?

      ::: details Show the answer
      A wall for ships.
      :::

      ### What is a pier?

      :::spoiler Answer
      It stands on posts.
      :::

      ### What is a jetty?

      A wall into the sea.

      :::tip
      Draw it.
      :::
      """,
      """
      1-4 recall | What is a quay? | A wall for ships.
      7-10 recall | What is a pier? | It stands on posts.
      13-18 recall | What is a jetty? | A wall into the sea.//Draw it.
      """
    )
  }

  @Test func `headings of wikis`() {
    check(
      """
      == Ropes ==

      === What is a halyard? ===

      It lifts a sail.

      === What is a sheet? ===

      It holds a sail.
      """,
      """
      3-5 recall | What is a halyard? | It lifts a sail.
      7-9 recall | What is a sheet? | It holds a sail.
      """
    )
  }

  @Test func `letters with a pointed bracket`() {
    check(
      """
      Q> What is a reef?
      A> Less sail.

      Q> What is a tack?
      A> A turn through the wind.
      """,
      """
      1-2 recall | What is a reef? | Less sail.
      4-5 recall | What is a tack? | A turn through the wind.
      """
    )
  }

  @Test func `what is asked, and a strong and a weak answer`() {
    check(
      """
      # Hiring a pilot

      ## Competency 1: Calm

      _Ask:_ What do you do in fog?

      _Strong:_ Slows down and sounds the horn.

      _Weak:_ Goes on.

      ## Competency 2: Care

      _Ask:_ When do you check the chart?

      _Strong:_ Before and on the way.

      _Weak:_ Never.
      """,
      """
      5-7 recall | What do you do in fog? | Slows down and sounds the horn.
        red flag: Goes on.
      13-15 recall | When do you check the chart? | Before and on the way.
        red flag: Never.
      """
    )
  }

  @Test func `digits in circles`() {
    check(
      """
      # 港の面接

      ① **岸壁とは何ですか？**

      【回答】
      船の壁です。

      ② **桟橋とは何ですか？**

      【回答】
      柱の上の道です。
      """,
      """
      3-6 recall | 岸壁とは何ですか？ | 船の壁です。
      8-11 recall | 桟橋とは何ですか？ | 柱の上の道です。
      """
    )
  }

  @Test func `Chinese numbers above answers`() {
    check(
      """
      **港口面试题**

      一、什么是码头？
      答：船停靠的地方。

      二、潮汐从哪里来？
      答：来自月亮。

      三、请说一下风向。
      答：从哪里来就叫什么风。
      """,
      """
      3-4 recall 1 | 什么是码头？ | 船停靠的地方。
      6-7 recall 2 | 潮汐从哪里来？ | 来自月亮。
      9-10 recall 3 | 请说一下风向。 | 从哪里来就叫什么风。
      """
    )
  }

  @Test func `footnotes that answer`() {
    check(
      """
      # Harbour screen

      1. What is a quay?[^a]
      2. What is a pier?[^b]
      3. Why does it float?[^c]

      [^a]: A wall for ships.
      [^b]: It stands on posts.
      [^c]: It is light.
      """,
      """
      3-3 recall | What is a quay? | A wall for ships.
      4-4 recall | What is a pier? | It stands on posts.
      5-5 recall | Why does it float? | It is light.
      """
    )
  }
}
