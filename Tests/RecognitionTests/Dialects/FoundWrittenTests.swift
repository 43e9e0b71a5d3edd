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

  @Test func `questions of folds within answers`() {
    check(
      """
      ### 1. What is a ship?

      It floats.

      <details>
      <summary>Why does a ship made of iron float?</summary>

      It holds air.
      </details>

      <details>
      <summary>What is a hull made of today?</summary>

      Steel.
      </details>

      ### 2. What is a boat?

      It is small.

      <details>
      <summary>When is a boat called a dinghy?</summary>

      When it is open.
      </details>
      """,
      """
      1-3 recall 1 | What is a ship? | It floats.
      6-9 recall | Why does a ship made of iron float? | It holds air.
      12-15 recall | What is a hull made of today? | Steel.
      17-19 recall 2 | What is a boat? | It is small.
      22-25 recall | When is a boat called a dinghy? | When it is open.
      """
    )
  }

  @Test func `a situation and its only question are one`() {
    check(
      """
      ### Scenario 1: The fog

      **Situation:** You see nothing.

      **Question:** What do you do first?

      **Answer:** Slow down.

      ### Scenario 2: The fire

      **Situation:** The galley burns.

      **Question:** What do you close?

      **Answer:** The gas.
      """,
      """
      1-7 recall Scenario 1 | The fog | Slow down.
        asks: You see nothing.//What do you do first?
      9-15 recall Scenario 2 | The fire | The gas.
        asks: The galley burns.//What do you close?
      """
    )
  }

  @Test func `pairs of lines between headed questions`() {
    check(
      """
      ### Question 1
      What is a reef?

      **Answer:** Less sail.

      Some short ones:

      Q: What is a tack?
      A: A turn.

      Q: What is a gybe?
      A: The other turn.

      ### Question 2
      Why reef early?

      **Answer:** It is easier.
      """,
      """
      2-6 recall Question 1 | What is a reef? | Less sail.//Some short ones:
      8-9 recall | What is a tack? | A turn.
      11-12 recall | What is a gybe? | The other turn.
      15-17 recall Question 2 | Why reef early? | It is easier.
      """
    )
  }

  @Test func `stations with a setting, a task and points`() {
    check(
      """
      # Pilot exam: stations

      ## Station 1 · The fog

      **Setting.** You see nothing.

      **Your task.** Bring the ship in.

      **Marking points**

      - slows down
      - sounds the horn

      **Examiner asks**

      - Why the horn?
        Others hear it.

      ## Station 2 · The fire

      **Setting.** The galley burns.

      **Your task.** Put it out.

      **Marking points**

      - closes the gas
      - covers the pan
      """,
      """
      3-12 recall Station 1 | The fog | **Marking points**//- slows down/- sounds the horn
        asks: You see nothing.//Bring the ship in.
      16-17 recall | Why the horn? | Others hear it.
      19-28 recall Station 2 | The fire | **Marking points**//- closes the gas/- covers the pan
        asks: The galley burns.//Put it out.
      """
    )
  }

  @Test func `designs by their titles, with the same parts`() {
    check(
      """
      # Harbour design

      ## Design: A lock

      ### Requirements

      Two ships at once.

      ## Design: A crane

      ### Requirements

      Forty tons.
      """,
      """
      3-7 design | A lock | ### Requirements//Two ships at once.
      9-13 design | A crane | ### Requirements//Forty tons.
      """
    )
  }
}
