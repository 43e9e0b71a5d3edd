import Testing

struct TaskListsTests {
  @Test func `tasks with grades and boxes, whatever is asked below them`() {
    check(
      """
      # Bee interview questions

      ### Hives

      - [x] Count the frames ([judge](https://a.b/1)) (Easy)
      - [ ] Given a frame and a queen, find her (Medium)
          - What if there are two?
      - [ ] Queen cells (Hard)

      ### To do

      - [ ] add pictures
      """,
      """
      5-5 coding | Count the frames | none
      6-7 coding | Given a frame and a queen, find her | none
        then: What if there are two? | none
      8-8 coding | Queen cells | none
      """
    )
  }

  @Test func `imperatives in a list of tasks`() {
    check(
      """
      # Вопросы о пчёлах

      **Как пользоваться списком**

      - начинайте с простых
      - дайте подумать

      ## Мёд

      - Что такое мёд?
      - Расскажите о воске.

      ## Практика

      1. Нарисуйте улей.
      2. Сделайте рамку.
      3. Что выйдет?

         ```c
         f(1);
         ```
      """,
      """
      10-10 recall | Что такое мёд? | none
      11-11 recall | Расскажите о воске. | none
      15-15 coding | Нарисуйте улей. | none
      16-16 coding | Сделайте рамку. | none
      17-21 recall | Что выйдет? | none
        asks: ```c/f(1);/```
      """
    )
  }

  @Test func `cases by number, words in brackets, links behind a dash`() {
    check(
      """
      # Bee interview questions

      ### Case studies

      - **Case study 1**: A farm lost its bees. Find out why.
      - **Case study 2**: A city wants hives on roofs.

      ### Care

      - [food] [What do bees eat?](https://a.b/1)
      - [work] [How far do they fly?](https://a.b/2)
      - Describe a hive - [read](https://a.b/3), and mind the roof
      """,
      """
      5-5 recall Case Study 1 | A farm lost its bees. Find out why. | none
      6-6 recall Case Study 2 | A city wants hives on roofs. | none
      10-10 recall | What do bees eat? | none
      11-11 recall | How far do they fly? | none
      12-12 recall | Describe a hive | [read](https://a.b/3), and mind the roof
      """
    )
  }

  @Test func `a situation over lines, and numbers that count in its answer`() {
    check(
      """
      # Problems

      1. A hive has three queens. How many stay?

      **Solution:** One.

      2. A frame holds honey on both sides.
      Each side weighs one kilo. What does it weigh?

      **Solution:**

      Add:

      - 2 are full of honey
      - 3 are empty

      So two.

      3. How long does a bee live?

      **Solution:** Six weeks.
      """,
      """
      3-5 recall | A hive has three queens. How many stay? | One.
      7-17 recall | A frame holds honey on both sides. Each side weighs one kilo. What does it weigh? \
      | Add://- 2 are full of honey/- 3 are empty//So two.
      19-21 recall | How long does a bee live? | Six weeks.
      """
    )
  }

  @Test func `terms in bullets below the letters of a glossary`() {
    check(
      """
      # Słowniczek pszczelarza

      ## M

      - **Matka** - jedyna samica
      - **Miód** - zapas

      ## T

      **Truteń** - samiec

      **Trzmiel** - zob. Bąk

      **Trutówka** - robotnica

      **Taca** - dno
      """,
      """
      5-5 term | Matka | jedyna samica
      6-6 term | Miód | zapas
      10-10 term | Truteń | samiec
      12-12 term | Trzmiel | none
      14-14 term | Trutówka | robotnica
      16-16 term | Taca | dno
      """
    )
  }

  @Test func `keys with reasons in a table, and what follows them`() {
    check(
      """
      # Bee quiz

      ### 1. Who lays eggs?

      A. Workers
      B. The queen

      ### 2. Who makes wax?

      A. Workers
      B. Drones

      ## Answer key

      | # | Answer | Why |
      |---|---|---|
      | 1 | B | she alone |
      | 2 | A | 4 pairs of glands |

      ### Score

      * 2: well done
      * 0-1: read on

      Thanks to all!
      """,
      """
      3-6 choice 1 | Who lays eggs? | she alone
        choices: Workers; *The queen
      8-11 choice 2 | Who makes wax? | 4 pairs of glands
        choices: *Workers; Drones
      """
    )
  }

  @Test func `a list that the last answer announces`() {
    check(
      """
      **Q: What is wax?**
      A: Made by glands.

      **Q: What is honey?**
      A: Food.

      **Q: Who lives in a hive?**

      A: Three kinds:
      - a queen
      - workers
      """,
      """
      1-2 recall | What is wax? | Made by glands.
      4-5 recall | What is honey? | Food.
      7-11 recall | Who lives in a hive? | Three kinds:/- a queen/- workers
      """
    )
  }

  @Test func `topics in Chinese lists`() {
    check(
      "# 养蜂面试题\n\n1. 说说你对蜂王的理解\n2. 蜂蜜有什么用？\n3. 采蜜的过程\n4. 越冬方式\n",
      """
      3-3 recall | 说说你对蜂王的理解 | none
      4-4 recall | 蜂蜜有什么用？ | none
      5-5 recall | 采蜜的过程 | none
      6-6 recall | 越冬方式 | none
      """
    )
  }
}
