import Testing

struct OddNumbersTests {
  @Test(arguments: ["1.) 2.) 3.)", "[1] [2] [3]", "#1 #2 #3", "Q-1: Q-2: Q-3:", "Q.1 Q.2 Q.3"])
  func `numbers with signs that are seldom seen`(numbers: String) {
    let marks = numbers.split(separator: " ")
    let letter = numbers.hasPrefix("Q") ? "Q" : ""
    check(
      """
      # Bees

      ### \(marks[0]) What is wax?

      Made by glands.

      ### \(marks[1]) Explain the dance

      It shows a direction.

      ### \(marks[2]) Why do drones die?

      They are not fed.
      """,
      """
      3-5 recall \(letter)1 | What is wax? | Made by glands.
      7-9 recall \(letter)2 | Explain the dance | It shows a direction.
      11-13 recall \(letter)3 | Why do drones die? | They are not fed.
      """
    )
  }

  @Test func `numbers inside of bullets`() {
    check(
      """
      # Bees

      - 1. What is wax?
        Made by glands.
      - 2. How is honey kept?

        In cells.
      - 3. Why do drones die?
        - They are not fed.
      """,
      """
      3-4 recall | What is wax? | Made by glands.
      5-7 recall | How is honey kept? | In cells.
      8-9 recall | Why do drones die? | - They are not fed.
      """
    )
  }

  @Test func `numbers that count through several levels`() {
    check(
      """
      # Bees

      ## 1. What is wax?

      Made by glands.

      #### 2. How is honey kept?

      In cells.

      ### 3. Why do drones die?

      They are not fed.

      ## 4. What is a queen?

      The mother.

      #### 5. What is a hive?

      A home.

      ### 6. What is a swarm?

      Half of a hive.
      """,
      """
      3-5 recall 1 | What is wax? | Made by glands.
      7-9 recall 2 | How is honey kept? | In cells.
      11-13 recall 3 | Why do drones die? | They are not fed.
      15-17 recall 4 | What is a queen? | The mother.
      19-21 recall 5 | What is a hive? | A home.
      23-25 recall 6 | What is a swarm? | Half of a hive.
      """
    )
  }

  @Test func `parts of answers that are counted by themselves stay parts`() {
    check(
      """
      # Bees

      ## 1. What is wax?

      ### 1. Origin

      Glands.

      ### 2. Use

      Cells.

      ## 2. How is honey kept?

      ### 1. Place

      In cells.

      ### 2. Cover

      Wax.

      ## 3. Why do drones die?

      They are not fed.
      """,
      """
      3-11 recall 1 | What is wax? | ### 1. Origin//Glands.//### 2. Use//Cells.
      13-21 recall 2 | How is honey kept? | ### 1. Place//In cells.//### 2. Cover//Wax.
      23-25 recall 3 | Why do drones die? | They are not fed.
      """
    )
  }

  @Test func `headings of HTML keep their numbers`() {
    check(
      """
      # Bees

      <h3>
      1. What is wax?
      </h3>

      Made by glands.

      <h3>2. How is honey kept?</h3>

      In cells.
      """,
      """
      3-7 recall 1 | What is wax? | Made by glands.
      9-11 recall 2 | How is honey kept? | In cells.
      """
    )
  }

  @Test func `labels and numbers by turns`() {
    check(
      """
      Bees

      Q1. What is wax?
      Ans: Made by glands.

      2) How is honey kept?
      ANS - In cells.

      Q3. Why do drones die?
      Ans: They are not fed.

      4) What is a hive?
      ANS - A home.

      Q5. What is a swarm?
      Ans: Half of a hive.
      """,
      """
      3-4 recall Q1 | What is wax? | Made by glands.
      6-7 recall 2 | How is honey kept? | In cells.
      9-10 recall Q3 | Why do drones die? | They are not fed.
      12-13 recall 4 | What is a hive? | A home.
      15-16 recall Q5 | What is a swarm? | Half of a hive.
      """
    )
  }

  @Test func `items of an answer that are not indented far enough below a heading`() {
    check(
      """
      # Bees

      9. ### What is wax?

         Made by glands.

      10. ### What is in a hive?

         1. A queen
         2. Her workers

      11. ### Why do drones die?

         They are not fed.
      """,
      """
      3-5 recall | What is wax? | Made by glands.
      7-10 recall | What is in a hive? | 1. A queen/2. Her workers
      12-14 recall | Why do drones die? | They are not fed.
      """
    )
  }
}
