import Testing

/// Paragraphs with numbers that make no list.
struct NumberedParagraphsTests {
  @Test func `labelled answers tell what the numbers are for`() {
    check(
      """
      # 试题

      ## 一、判断题

      1、主键可以为空。

      答案：错

      2、索引会占用空间。

      答案：对

      ## 二、简答题

      3、什么是事务？

      答：
      （1）要么全做；
      （2）要么全不做。

      4、什么是死锁？请举例。

      答：

      | 甲 | 乙 |
      |---|---|
      | 等乙 | 等甲 |

      ## 三、编程题

      5、请实现一个栈。
      """,
      """
      5-7 recall 1 | 主键可以为空。 | 错
      9-11 recall 2 | 索引会占用空间。 | 对
      15-19 recall 3 | 什么是事务？ | （1）要么全做；/（2）要么全不做。
      21-27 recall 4 | 什么是死锁？请举例。 | | 甲 | 乙 |/|---|---|/| 等乙 | 等甲 |
      31-31 recall 5 | 请实现一个栈。 | none
      """
    )
  }

  @Test func `lines that name parts end answers`() {
    check(
      """
      一、判断题

      （1）线程共享地址空间。

      答案：√

      二、简答题

      （2）什么是进程？

      答：运行中的程序。
      """,
      """
      3-5 recall 1 | 线程共享地址空间。 | √
      9-11 recall 2 | 什么是进程？ | 运行中的程序。
      """
    )
  }

  @Test func `single items with statements`() {
    check(
      """
      ## Section A

      1) A switch works at layer two.

      Answer: True

      2) UDP is reliable.

      Answer: False
      """,
      """
      3-5 recall 1 | A switch works at layer two. | True
      7-9 recall 2 | UDP is reliable. | False
      """
    )
  }

  @Test func `steps without labelled answers are none`() {
    check(
      """
      （1）打开设置。

      （2）选择语言。

      （3）保存。
      """,
      """

      """
    )
  }

  @Test func `numbers in brackets count questions, their answers below without a label`() {
    check(
      """
      # Stones

      (1) What is gneiss?

      A banded rock.

      It was granite.

      (2) Why is obsidian black?

      It cooled fast.

      (3) Explain cleavage.

      Crystals part along planes.
      """,
      """
      3-7 recall 1 | What is gneiss? | A banded rock.//It was granite.
      9-11 recall 2 | Why is obsidian black? | It cooled fast.
      13-15 recall 3 | Explain cleavage. | Crystals part along planes.
      """
    )
  }
}
