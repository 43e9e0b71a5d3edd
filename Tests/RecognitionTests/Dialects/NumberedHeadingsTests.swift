import Testing

struct NumberedHeadingsTests {
  @Test func `a title that promises questions and answers heads no keys`() {
    check(
      """
      # Bee Keeping Questions and Answers

      **1. What is a swarm?**

      Bees that leave.

      **Signs**

      - noise

      **1. Why do they leave?**
      No room.
      """,
      """
      3-9 recall 1 | What is a swarm? | Bees that leave.//**Signs**//- noise
      11-12 recall 1 | Why do they leave? | No room.
      """
    )
  }

  @Test func `numbers without a dot, of topics that the contents name`() {
    let topics = ["蜂王", "工蜂和雄蜂的区别", "蜂蜡", "蜂蜜是什么", "巢脾", "花粉"]
    let other = ["采蜜", "越冬", "分蜂的原因是什么"]
    let named = topics.enumerated().map { ($0 + 1, $1) } + other.enumerated().map { ($0 + 1, $1) }
    let contents = named.map { "- [\($0) \($1)](#\($0)-\($1))" }.joined(separator: "\n")
    let body = named.map { ($0 == 1 ? "# 部分\n\n" : "") + "## \($0) \($1)\n\n很重要。" }
    let found = listing(of: contents + "\n\n" + body.joined(separator: "\n\n"))
    #expect(found.split(separator: "\n").count == 9, "\(found)")
    #expect(found.contains("recall 3 | 蜂蜡 | 很重要。"), "\(found)")
  }

  @Test func `a number that counts something is none of a row`() {
    check("# Hives\n\n## 3 ways to build\n\nWood.\n\n## 5 tools\n\nA smoker.\n", "")
  }

  @Test func `numbered topics below a title that promises questions`() {
    check(
      """
      # Bee interview prep

      ### 1. Queen vs worker

      One lays eggs.

      ### 2. Swarms

      ### 3. What is wax?
      From glands.

      ### 4. Winter cluster
      They keep warm.

      #### Heat
      By muscles.

      ### 5. How do bees dance?

      In eights.

      ### Links
      - a book
      """,
      """
      3-5 recall 1 | Queen vs worker | One lays eggs.
      7-7 recall 2 | Swarms | none
      9-10 recall 3 | What is wax? | From glands.
      12-16 recall 4 | Winter cluster | They keep warm.//#### Heat/By muscles.
      18-20 recall 5 | How do bees dance? | In eights.
      """
    )
  }

  @Test func `chapters of a tutorial are none, nor one question among them`() {
    check(
      "# Hives\n\n## 1. What is a hive?\n\nA box.\n\n## 2. Tools\n\nA smoker.\n\n## 3. How to open it\n\n"
        + "Slowly.\n\n## 4. Honey\n\nSpin it.\n\n## 5. Troubles\n\n### Why do they sting?\n\nFear.\n",
      ""
    )
  }

  @Test func `the ordinal of a question in Chinese`() {
    check(
      """
      # 每日一题

      ### 第 1 题：蜂王是什么？

      会产卵的蜂。

      ### 第2题： 下面的代码输出什么？

      ```js
      print(1)
      ```

      解析：[第 2 题](https://a.b/2)

      ### 第 3 题：蜂蜡从哪里来？

      解析：[第 3 题](https://a.b/3)

      ## 第 4 章 参考
      """,
      """
      3-5 recall 第 1 | 蜂王是什么？ | 会产卵的蜂。
      7-13 recall 第 2 | 下面的代码输出什么？ | none
        asks: ```js/print(1)/```
      15-17 recall 第 3 | 蜂蜡从哪里来？ | none
      """
    )
  }

  @Test func `a topic beside questions whose answers have deeper headings`() {
    check(
      """
      # Bee interview

      #### What is a hive?
      A box.

      ##### Kinds
      - top bar

      #### What is honey?
      Food.

      #### Bee space
      Six millimetres.

      #### How is wax made?
      By glands.
      """,
      """
      3-7 recall | What is a hive? | A box.//##### Kinds/- top bar
      9-10 recall | What is honey? | Food.
      12-13 recall | Bee space | Six millimetres.
      15-16 recall | How is wax made? | By glands.
      """
    )
  }

  @Test func `a topic among three with numbers`() {
    check(
      "# Sailing interview questions\n\n### 1. What is a jib?\n\nA sail.\n\n"
        + "### 2. The parts of a mast\n\nHeel and top.\n\n### 3. Why reef?\n\nIt blows.\n",
      """
      3-5 recall 1 | What is a jib? | A sail.
      7-9 recall 2 | The parts of a mast | Heel and top.
      11-13 recall 3 | Why reef? | It blows.
      """
    )
  }
}
