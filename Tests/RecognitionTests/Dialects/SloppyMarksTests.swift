import Testing

struct SloppyMarksTests {
  @Test func `bold with spaces inside of its marks, and numbers in many manners`() {
    check(
      """
      # Bee Q&A

      ** 1. What is wax? **

      Made by glands.

      **2) What is honey? **

      Food.

      ***3. What is a hive?***

      A box.

      **Q4 - What is a drone?**

      A male.

      **5\\. What is a queen?**

      She lays eggs.
      """,
      """
      3-5 recall 1 | What is wax? | Made by glands.
      7-9 recall 2 | What is honey? | Food.
      11-13 recall 3 | What is a hive? | A box.
      15-17 recall Q4 | What is a drone? | A male.
      19-21 recall 5 | What is a queen? | She lays eggs.
      """
    )
  }

  @Test func `one number without a dot in a row of others`() {
    check(
      "### 1. What is wax?\n\nA.\n\n### 2: What is honey?\n\nB.\n\n### 3 What is a hive?\n\nC.\n\n"
        + "### 4. What is a queen?\n\nD.\n",
      """
      1-3 recall 1 | What is wax? | A.
      5-7 recall 2 | What is honey? | B.
      9-11 recall 3 | What is a hive? | C.
      13-15 recall 4 | What is a queen? | D.
      """
    )
  }

  @Test func `keys with reasons below a line in bold`() {
    check(
      """
      # Bee exam

      **1. How many legs has a bee?**

      a) 4
      b) 6

      **2. Who dances?**

      a) workers
      b) the queen

      **Answers**

      1. b) as all insects
      2. a)
      """,
      """
      3-6 choice 1 | How many legs has a bee? | as all insects
        choices: 4; *6
      8-11 choice 2 | Who dances? | none
        choices: *workers; the queen
      """
    )
  }

  @Test func `topics of an interview of which some ask`() {
    check(
      """
      # Bee interview

      #### Queen vs drone
      She lays eggs.

      #### Brood
      The young.

      #### What is a super?
      A box.

      #### Propolis
      From trees.

      #### Why smoke?
      It calms.
      """,
      """
      3-4 recall | Queen vs drone | She lays eggs.
      6-7 recall | Brood | The young.
      9-10 recall | What is a super? | A box.
      12-13 recall | Propolis | From trees.
      15-16 recall | Why smoke? | It calms.
      """
    )
  }
}

struct StackedBoldTests {
  @Test func `questions in bold without blank lines between them`() {
    check(
      "# Bee interview questions\n\n**1. What is wax?**  \nMade by glands.  \n**2. What is honey?**  \n"
        + "Food.  \nSweet.\n**3. Queen vs drone**  \nShe lays eggs.\n",
      """
      3-4 recall 1 | What is wax? | Made by glands.
      5-7 recall 2 | What is honey? | Food.  /Sweet.
      8-9 recall 3 | Queen vs drone | She lays eggs.
      """
    )
  }

  @Test func `orders in a list of questions`() {
    check(
      "# Sample bee questions\n\n1. Define brood.\n2. State two uses of wax.\n3. Bee space.\n"
        + "4. Mention a pest\n",
      """
      3-3 recall | Define brood. | none
      4-4 recall | State two uses of wax. | none
      5-5 recall | Bee space. | none
      6-6 recall | Mention a pest | none
      """
    )
  }

  @Test func `number signs that count, with no space behind them`() {
    check(
      """
      # Rivers

      #1 What is a weir?
      A wall that water runs over.

      #2 What is a sluice?
      A gate in a channel.

      #3 What is a lock?
      A lift for boats.
      """,
      """
      3-4 recall 1 | What is a weir? | A wall that water runs over.
      6-7 recall 2 | What is a sluice? | A gate in a channel.
      9-10 recall 3 | What is a lock? | A lift for boats.
      """
    )
  }
}
