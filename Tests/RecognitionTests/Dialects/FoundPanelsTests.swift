import Testing

/// Panels, decks and sheets in shapes that were once read wrongly.
struct FoundPanelsTests {
  @Test func `statements with their verdicts in paragraphs below`() {
    check(
      """
      # Store

      ## Part 2: True or false?

      1. A bill of lading can be a title.

         **True.** Whoever holds it can claim the goods.

      2. Safety stock is for what you know

         **False.**

      ## 正誤問題

      1. ト音記号の第2線はソである。
         ○ だからト音記号という。
      2. 二分音符は四分音符より短い。
         × 二倍の長さ。
      """,
      """
      5-7 recall 1 | A bill of lading can be a title. | **True.** Whoever holds it can claim the goods.
      9-11 recall 2 | Safety stock is for what you know | **False.**
      15-16 recall 1 | ト音記号の第2線はソである。 | ○ だからト音記号という。
      17-18 recall 2 | 二分音符は四分音符より短い。 | × 二倍の長さ。
      """
    )
  }

  @Test func `pairs below a heading of terms`() {
    check(
      """
      Q: だんだん強く
      A: クレッシェンド

      ## 用語

      フェルマータ::程よくのばす
      テヌート::音の長さを保って
      """,
      """
      6-6 term | フェルマータ | 程よくのばす
      7-7 term | テヌート | 音の長さを保って
      """
    )
  }

  @Test func `letters in wide brackets right before capitals`() {
    check(
      """
      # 题

      1. 哪个可能导致饥饿？

         （A）先来先服务
         （B）FIFO

         答案：B

         解析：FIFO 也会让后来的等。
      """,
      """
      3-10 choice 1 | 哪个可能导致饥饿？ | FIFO 也会让后来的等。
        choices: 先来先服务; *FIFO
      """
    )
  }

  @Test func `a deck below a comment`() {
    check(
      """
      <!--
        run: hascard run europe.md
      -->

      # Which river flows through Vienna?
      - Rhine
      * Danube

      ---

      # Fjord
      A narrow inlet of the sea.
      """,
      """
      5-7 choice | Which river flows through Vienna? | none
        choices: Rhine; *Danube
      11-12 term | Fjord | A narrow inlet of the sea.
      """
    )
  }

  @Test func `a numbered topic with parts among questions`() {
    check(
      """
      # SQL

      #### 1. Что такое индекс?

      Структура для поиска.

      #### 2. Какие бывают JOIN?

      INNER и OUTER.

      #### 3. Уровни изоляции

      ##### Read committed
      Только зафиксированные.

      ##### Serializable
      Как будто по очереди.

      #### 4. Что такое дедлок?

      Две транзакции ждут.
      """,
      """
      3-5 recall 1 | Что такое индекс? | Структура для поиска.
      7-9 recall 2 | Какие бывают JOIN? | INNER и OUTER.
      11-17 recall 3 | Уровни изоляции | ##### Read committed/Только зафиксированные.//##### Serializable/Как будто по очереди.
      19-21 recall 4 | Что такое дедлок? | Две транзакции ждут.
      """
    )
  }

  @Test func `situations with points by any name`() {
    check(
      """
      # Panel

      ## Mise en situation

      **Sujet :** Votre comédienne se blesse. Exposez vos décisions au jury.

      **Grille d'observation :**
      - Protège d'abord la personne
      - Examine **deux solutions**

      **Rédhibitoire :** faire jouer la blessée.

      ## Unseen case

      **Case:** A server stalls each night. Find out why.

      **Assessor checklist:**
      * Asks what runs at that hour
      * **Red flags:** Reboots and hopes
      """,
      """
      5-9 scenario | Votre comédienne se blesse. Exposez vos décisions au jury. | - Protège d'abord la personne/- Examine **deux solutions**
        points: 2
        red flag: faire jouer la blessée.
      15-19 scenario | A server stalls each night. Find out why. | * Asks what runs at that hour
        points: 1
        red flag: Reboots and hopes
      """
    )
  }

  @Test func `results under a heading that says to derive them`() {
    check(
      """
      # Actuary notes

      ## Derive These Until They Bore You

      - Present value of an annuity
      - Thiele's equation

      ## What Goes Wrong

      - **Mixing up d and i** → d is paid at the start.
      - **Ignoring lapses** → they cost most.

      Results to derive without help:

      - The net premium
      """,
      """
      5-5 derivation | Present value of an annuity | none
      6-6 derivation | Thiele's equation | none
      10-10 mistake | Mixing up d and i | d is paid at the start.
      11-11 mistake | Ignoring lapses | they cost most.
      15-15 derivation | The net premium | none
      """
    )
  }

  @Test func `exercises and designs of a Chinese page`() {
    check(
      """
      第二部分：练习¶

      练习1：估算题¶

      估算一座城市每天需要多少骑手。

      练习2：数据异常¶

      订单量下降了 15%，列出步骤。

      第三部分：设计题¶

      设计1：打车功能¶

      大字体，一键叫车。

      第五部分：行为问题¶

      “讲一个你失败的项目。” 按情境来讲。

      “研发说做不了怎么办？” 先问原因。

      “你最喜欢的产品？” 选冷门的。
      """,
      """
      3-5 coding 练习 1 | 估算题 | 估算一座城市每天需要多少骑手。
        asks: 估算一座城市每天需要多少骑手。
      7-9 coding 练习 2 | 数据异常 | 订单量下降了 15%，列出步骤。
        asks: 订单量下降了 15%，列出步骤。
      13-15 design 设计 1 | 打车功能 | 大字体，一键叫车。
      19-19 recall | 讲一个你失败的项目。 | 按情境来讲。
      21-21 recall | 研发说做不了怎么办？ | 先问原因。
      23-23 recall | 你最喜欢的产品？ | 选冷门的。
      """
    )
  }

  @Test func `letters that count with their answers in the line`() {
    check(
      """
      Bölüm 4

      S1: View nedir? Adı olan bir sorgudur.

      S2: Peki trigger? Olayda çalışır.

      S3: NULL ne demek? Bilinmeyen.
      """,
      """
      3-3 recall S1 | View nedir? | Adı olan bir sorgudur.
      5-5 recall S2 | Peki trigger? | Olayda çalışır.
      7-7 recall S3 | NULL ne demek? | Bilinmeyen.
      """
    )
  }
}
