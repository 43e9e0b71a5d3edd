import Testing

struct LooseFormsTests {
  @Test func `a bullet that the answer names is the right one`() {
    check(
      """
      ### 1. Do drones work?

      - True
      - False

      **Answer:** False. They only eat.

      ### 2. How many legs has a bee?

      - 4
      - 6
      - 8

      **Answer:** 6
      """,
      """
      1-6 choice 1 | Do drones work? | They only eat.
        choices: True; *False
      8-14 choice 2 | How many legs has a bee? | none
        choices: 4; *6; 8
      """
    )
  }

  @Test func `a topic in bold beside questions in bold, and a statement beside situations`() {
    check(
      """
      ## Bee interview questions

      1. **What is wax?** - Made by glands.
      2. **How is honey kept?** – In cells.
      3. **Queen cell** - For a new queen.
      4. Tell me about drones.

      ## Scenarios

      1. A hive is silent. What do you check?
      2. The roof leaks. How do you mend it?
      3. The queen is gone.
      """,
      """
      3-3 recall | What is wax? | Made by glands.
      4-4 recall | How is honey kept? | In cells.
      5-5 recall | Queen cell | For a new queen.
      6-6 recall | Tell me about drones. | none
      10-10 recall | A hive is silent. What do you check? | none
      11-11 recall | The roof leaks. How do you mend it? | none
      12-12 recall | The queen is gone. | none
      """
    )
  }

  @Test func `answers behind a bracket or an arrow`() {
    check(
      """
      **Q 1) What is wax ?**

      Ans) Made by glands.

      **Q 2) What is honey ?**

      Ans) Food.
      """,
      """
      1-3 recall Q1 | What is wax ? | Made by glands.
      5-7 recall Q2 | What is honey ? | Food.
      """
    )
    check(
      "Q. What is wax?\n=> Made by glands.\n\nQ. What is honey?\n=> Food.\n",
      "1-2 recall | What is wax? | Made by glands.\n4-5 recall | What is honey? | Food."
    )
  }

  @Test func `terms of a glossary without bold, and in bold on a line of their own`() {
    check(
      """
      # Bees

      ## Hive terms

      - Brood – the young
      - Super: a box for honey
      - See also: other books

      ## Glossary

      **Swarm**
      Bees that leave.

      **Smoker**
      Calms them.

      **Veil**

      Keeps them off.

      **Comb**
      Six sides.
      """,
      """
      5-5 term | Brood | the young
      6-6 term | Super | a box for honey
      11-11 term | Swarm | Bees that leave.
      14-14 term | Smoker | Calms them.
      17-19 term | Veil | Keeps them off.
      21-21 term | Comb | Six sides.
      """
    )
  }

  @Test func `tasks, and their solutions in a later part`() {
    check(
      """
      # Bee practice

      ## Questions

      1. Second heaviest hive
      2. Hives without a queen
      3. Which hive is the oldest?

      ## Answers

      1. Sort and skip one.
      2. Left join.
      3. The first.
      """,
      """
      5-5 recall | Second heaviest hive | Sort and skip one.
      6-6 recall | Hives without a queen | Left join.
      7-7 recall | Which hive is the oldest? | The first.
      """
    )
  }

  @Test func `what somebody tells of interviews announces none`() {
    check(
      """
      # How I passed a bee interview

      ## What worked

      - Describing the hive
      - Explaining the dance

      **What helped**

      Sleep.

      **What did not**

      Tea.
      """,
      ""
    )
    check(
      "# The interview process\n\n## Second talk\n\n- Write a plan together\n- Discuss the hive\n",
      ""
    )
  }
}
