import Testing

/// Shapes of booklets, sheets and pages that prepare for an interview.
struct FoundBookletsTests {
  @Test func `numbered titles with permalinks ask, and sections are above them`() {
    check(
      """
      Mobile questions¶

      Basics¶

      1. What is a view?¶

      A rectangle.

      2. Life cycle of a screen¶

      Made, shown, hidden, gone.

      3. What survives a rotation?¶

      The model.

      Exercises¶

      Exercise A: Notes¶

      List, edit, delete. (60 min)

      Exercise B: Pictures¶

      Three columns, no jank. (45 min)

      Closing¶

      “Which API would you drop?” Any with a reason.

      “Tell me about a crash.” Numbers and a guard.

      Changelog¶

        • 2024: first version
      """,
      """
      5-7 recall 1 | What is a view? | A rectangle.
      9-11 recall 2 | Life cycle of a screen | Made, shown, hidden, gone.
      13-15 recall 3 | What survives a rotation? | The model.
      19-21 coding Exercise A | Notes | List, edit, delete. (60 min)
        asks: List, edit, delete. (60 min)
      23-25 coding Exercise B | Pictures | Three columns, no jank. (45 min)
        asks: Three columns, no jank. (45 min)
      29-29 recall | Which API would you drop? | Any with a reason.
      31-31 recall | Tell me about a crash. | Numbers and a guard.
      """
    )
  }

  @Test func `a letter counts questions with their answers in the same line`() {
    check(
      """
      # Собеседование

      ## Коротко

      В1: Что такое заглушка? Она отвечает заранее заданным.

      В2: Зачем нужны логи? Чтобы понять причину.

      В3: Что такое дымовой тест? Быстрая проверка главного.

      В4: Опишите пирамиду тестов.
      """,
      """
      5-5 recall В1 | Что такое заглушка? | Она отвечает заранее заданным.
      7-7 recall В2 | Зачем нужны логи? | Чтобы понять причину.
      9-9 recall В3 | Что такое дымовой тест? | Быстрая проверка главного.
      11-11 recall В4 | Опишите пирамиду тестов. | none
      """
    )
  }

  @Test func `a dash stands behind the word for a question`() {
    check(
      """
      # Ward panel

      #### Question — Explain **dosing by weight** and your checks.

      *10 min, junior*

      **Model response:**
      Weight times dose, never above the limit.

      #### Question — What is consent?

      **Model response:**
      A free and informed yes.
      """,
      """
      3-8 recall | Explain dosing by weight and your checks. | Weight times dose, never above the limit.
      10-13 recall | What is consent? | A free and informed yes.
      """
    )
  }

  @Test func `signs for right and wrong head statements whose key is a table`() {
    check(
      """
      # まとめ

      ## 5. ○×問題

      1. ページの大きさは変わらない。
      2. 時計方式は近似である。

      解答

      | 番号 | 正誤と理由 |
      |:---:|------|
      | 1 | ×　機械が決める。 |
      | 2 | ○　参照を見る。 |
      """,
      """
      5-5 recall | ページの大きさは変わらない。 | ×　機械が決める。
      6-6 recall | 時計方式は近似である。 | ○　参照を見る。
      """
    )
  }

  @Test func `a lettered exam question of its own word`() {
    check(
      """
      # 午後

      **設問1**　通信を禁止する目的を述べよ。

      > 外部への直接の通信を防ぐため

      **設問2**　相手を限定する理由は何か。

      > 一覧を渡さないため
      """,
      """
      3-5 recall 設問 1 | 通信を禁止する目的を述べよ。 | > 外部への直接の通信を防ぐため
      7-9 recall 設問 2 | 相手を限定する理由は何か。 | > 一覧を渡さないため
      """
    )
  }

  @Test func `the fold of an exercise may be alone`() {
    check(
      """
      # Fiche

      ## Exercice

      Écrivez une image sans compilateur.

      <details>
      <summary>Voir la correction</summary>

      Deux étapes, la seconde vide.

      </details>

      ## Commandes

      Rien.
      """,
      """
      5-10 recall | Écrivez une image sans compilateur. | Deux étapes, la seconde vide.
      """
    )
  }

  @Test func `names that come again and again are those of parts`() {
    check(
      """
      # Дежурный

      **Владелец:** команда хранения

      ### Отставание

      **Симптом:** реплика отстаёт.

      **Действия:** смотреть транзакции.

      ### Диск

      **Симптом:** мало места.

      **Проверка:** размер каталога.

      ### Соединения

      **Симптом:** слишком много клиентов.
      """,
      """
      """
    )
  }

  @Test func `a task has the points that are wanted`() {
    check(
      """
      # Scorecards

      ## Questions

      ### What is grain?

      **Ideal answer**:
      What a row stands for.

      ## Live exercise

      **Task:** You get trips and stations. Sketch the models in 30 minutes.

      **What we tick off:**
      * States the grain.
      * Mentions missing hours.
      """,
      """
      5-8 recall | What is grain? | What a row stands for.
      12-16 scenario | You get trips and stations. Sketch the models in 30 minutes. | * States the grain./* Mentions missing hours.
        points: 2
      """
    )
  }
}
