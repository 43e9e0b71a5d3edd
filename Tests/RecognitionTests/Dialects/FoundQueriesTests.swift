import Testing

/// Shapes of quizzes and queries that are answered in parts.
struct FoundQueriesTests {
  @Test func `a table of keys has points beside them`() {
    check(
      """
      # Übungsbogen

      **1. Wer hat Vorfahrt?** (4 Punkte)

      a) Wer von rechts kommt
      b) Wer schneller da ist

      **2. Wie verhalten Sie sich?** (4 Punkte)

      a) Ich warte
      b) Ich achte auf andere

      ## Auswertung

      | Frage | Lösung | Punkte |
      |:--:|:--:|:--:|
      | 1 | a | 4 |
      | 2 | a, b | 4 |
      """,
      """
      3-6 choice 1 | Wer hat Vorfahrt? | none
        choices: *Wer von rechts kommt; Wer schneller da ist
      8-11 choice 2 | Wie verhalten Sie sich? | none
        choices: *Ich warte; *Ich achte auf andere
      """
    )
  }

  @Test func `bullets count the options`() {
    check(
      """
      # Quiz

      #### 1. What is shown?

      - 1: hi
      - 2: 0

      <details>
      <summary><b>Answer</b></summary>

      ##### Answer: 2

      Zero is a number.

      </details>

      #### 2. How often does it run?

      - 1: Always
      - 2: Once

      <details>
      <summary><b>Answer</b></summary>

      ##### Answer: 2

      It never changes.

      </details>
      """,
      """
      3-13 choice 1 | What is shown? | Zero is a number.
        choices: hi; *0
      17-27 choice 2 | How often does it run? | It never changes.
        choices: Always; *Once
      """
    )
  }

  @Test func `a query answers, and what is called the answer is what it gives`() {
    check(
      """
      # Case study

      ## Questions

      **1. How much did each guest spend?**

      ```sql
      SELECT SUM(price) FROM sales;
      ```

      #### Answer:

      | id | total |
      |---|---|
      | A | 76 |

      **2. How often did each guest come?**

      ```sql
      SELECT COUNT(DISTINCT day) FROM sales;
      ```

      #### Answer:

      | id | visits |
      |---|---|
      | A | 4 |
      """,
      """
      5-15 recall 1 | How much did each guest spend? | ```sql/SELECT SUM(price) FROM sales;/```//#### Answer://| id | total |/|---|---|/| A | 76 |
      17-27 recall 2 | How often did each guest come? | ```sql/SELECT COUNT(DISTINCT day) FROM sales;/```//#### Answer://| id | visits |/|---|---|/| A | 4 |
      """
    )
  }
}
