import Testing

/// Verdicts, keys, gaps and terms in shapes that were once read wrongly.
struct FoundKeysBesideTests {
  @Test func `verdicts of one letter below a heading that asks for them`() {
    check(
      """
      # Kablo

      ## Doğru / Yanlış

      - Toprak hattı her zaman gereklidir. **(D)**
      - Sigorta akımı artırır. **(Y)**
      - Kablo kalınlığı önemsizdir. → **Y** (kesit akımı belirler)

      ## True or false

      * A fuse melts. [True]
      * A breaker melts. [False – it opens a contact]
      """,
      """
      5-5 recall | Toprak hattı her zaman gereklidir. | D
      6-6 recall | Sigorta akımı artırır. | Y
      7-7 recall | Kablo kalınlığı önemsizdir. | **Y** (kesit akımı belirler)
      11-11 recall | A fuse melts. | True
      12-12 recall | A breaker melts. | False – it opens a contact
      """
    )
  }

  @Test func `a table with a column for each verdict`() {
    check(
      """
      # Wiring

      | Statement | Yes | No |
      |---|:-:|:-:|
      | A fuse has to be replaced. | x | |
      | A breaker has to be replaced. | | x |

      | Feature | Yes | No |
      |---|---|---|
      | Relay | x | |
      | Timer | | x |
      """,
      """
      5-5 recall | A fuse has to be replaced. | Yes
      6-6 recall | A breaker has to be replaced. | No
      """
    )
  }

  @Test func `statements in a table below a heading with a number`() {
    check(
      """
      # Exam

      ## Problem 1 (4 points): True or false?

      | Statement | T/F | Reason |
      |---|---|---|
      | A tree has no circle. | T | else two ways would join |
      | A graph has no circle. | F | some have |

      ## Problem 2: Name the parts of a tree.

      Root, trunk and leaves.
      """,
      """
      7-7 recall | A tree has no circle. | T//else two ways would join
      8-8 recall | A graph has no circle. | F//some have
      10-12 coding Problem 2 | Name the parts of a tree. | Root, trunk and leaves.
        asks: Root, trunk and leaves.
      """
    )
  }

  @Test func `keys called after what is right`() {
    check(
      """
      # Test

      1. Co to jest BIOS?
         a) program
         b) kabel

         Prawidłowa: a

      2. The beam bends most:
         (a) at its ends
         (b) in the middle

         *Key: (b)* for it is free there

      **Ε1.** Ποιο είναι μέταλλο;

      Α. ο χαλκός
      Β. το ξύλο

      Σωστό: Α
      """,
      """
      3-7 choice 1 | Co to jest BIOS? | none
        choices: *program; kabel
      9-13 choice 2 | The beam bends most: | for it is free there
        choices: at its ends; *in the middle
      15-20 choice Ε1 | Ποιο είναι μέταλλο; | none
        choices: *ο χαλκός; το ξύλο
      """
    )
  }

  @Test func `the key of one kind of questions`() {
    check(
      """
      # Prova

      1. Qual comando desfaz?
      a) COMMIT
      b) ROLLBACK

      2. Qual comando grava?
      a) COMMIT
      b) ROLLBACK

      Gabarito das objetivas: 1-b, 2-a
      """,
      """
      3-5 choice 1 | Qual comando desfaz? | none
        choices: COMMIT; *ROLLBACK
      7-9 choice 2 | Qual comando grava? | none
        choices: *COMMIT; ROLLBACK
      """
    )
  }

  @Test func `gaps with what fills them behind`() {
    check(
      """
      # Trees

      ### Fill in the blank

      1. A tree that has lost its leaves is ______. → bare
      2. The layer below the bark is called ____. *(cambium)*
      3. Its age is told by ____ in the wood. -> rings
      """,
      """
      5-5 recall | A tree that has lost its leaves is ______. | bare
      6-6 recall | The layer below the bark is called ____. | cambium
      7-7 recall | Its age is told by ____ in the wood. | rings
      """
    )
  }

  @Test func `terms below headings of terms in other languages`() {
    check(
      """
      # 数据库

      ## 一、问答

      ### 1. 什么是事务？

      一组要么全做要么全不做的操作。

      ## 二、名词解释

      - **锁**：一次只有一个持有者。
      - **日志**：先写它，再写数据。

      ## Ορολογία

      - **Latency** – ο χρόνος μέχρι να φτάσει
      - **Gateway** – η έξοδος του δικτύου

      | Термин | Что это |
      |---|---|
      | `TTL` | сколько живёт запись |
      | `RTT` | путь туда и обратно |
      """,
      """
      5-7 recall 1 | 什么是事务？ | 一组要么全做要么全不做的操作。
      11-11 term | 锁 | 一次只有一个持有者。
      12-12 term | 日志 | 先写它，再写数据。
      16-16 term | Latency | ο χρόνος μέχρι να φτάσει
      17-17 term | Gateway | η έξοδος του δικτύου
      21-21 term | TTL | сколько живёт запись
      22-22 term | RTT | путь туда и обратно
      """
    )
  }

  @Test func `meanings in a table whose header says more`() {
    check(
      """
      # Map

      ## Vocabulary

      | Term | Meaning in one line |
      |---|---|
      | Lease | a lock that ends by itself |
      | Quorum | more than half |
      """,
      """
      7-7 term | Lease | a lock that ends by itself
      8-8 term | Quorum | more than half
      """
    )
  }

  @Test(arguments: [
    ("Oui", "Non"), ("Tak", "Nie"), ("так", "ні"), ("True ✅", "False ❌"), ("✓", "✗"),
  ])
  func `what a column of verdicts may say`(verdicts: (String, String)) {
    let (yes, no) = verdicts
    check(
      "| Statement | Verdict |\n|---|---|\n| Ice floats on water. | \(yes) |\n| Iron floats on it. | \(no) |\n",
      """
      3-3 recall | Ice floats on water. | \(yes)
      4-4 recall | Iron floats on it. | \(no)
      """
    )
  }
}
