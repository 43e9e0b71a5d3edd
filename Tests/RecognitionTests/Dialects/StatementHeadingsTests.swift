import Testing

struct StatementHeadingsTests {
  @Test func `headings that state, and a question or a task below them`() {
    check(
      """
      # Questions to talk about

      #### Empty Boxes

      Why would bees leave a full box?

      #### The Old Queen

      She lays less every year. Describe what you would do.

      [Top](#top)

      ---

      #### Drones

      They do not work. Why are they fed?

      #### Really?

      Is a sting always bad?

      #### Wax and Honey

      How do they differ?
      """,
      """
      3-5 recall | Empty Boxes | none
        asks: Why would bees leave a full box?
      7-9 recall | The Old Queen | none
        asks: She lays less every year. Describe what you would do.
      15-17 recall | Drones | none
        asks: They do not work. Why are they fed?
      19-21 recall | Really? | none
        asks: Is a sting always bad?
      23-25 recall | Wax and Honey | none
        asks: How do they differ?
      """
    )
  }

  @Test func `what is thought before a sample answer belongs to it`() {
    check(
      """
      # Bee cases

      ### Q1. Honey fell by half. What do you do?

      *Farm · on site · Hard*

      **Clarifying questions**
      - All hives?

      **Approach**

      Count first.

      **Sample answer**

      I would count the bees.

      ### Q2. Buy a new hive?

      *Farm · phone screen · Easy*
      """,
      """
      3-16 recall Q1 | Honey fell by half. What do you do? | \
      **Clarifying questions**/- All hives?//**Approach**//Count first.//I would count the bees.
      18-18 recall Q2 | Buy a new hive? | none
      """
    )
  }

  @Test func `a guide to interviews asks nothing`() {
    check(
      """
      # Bee keeper interviews: a field guide

      ## Who is this for

      Those who keep bees.

      ## The rounds

      Two of them.

      ## The plan

      Read a lot.

      ## Reading list

      - a book

      ## Mistakes I made

      * **Talking too fast.** Nobody could follow.
      * **No gloves.** It hurt.

      ## Is it worth it?

      It was.
      """,
      ""
    )
  }

  @Test func `links, hints and other remarks are no part of an answer`() {
    check(
      """
      # Bee questions

      ### What is wax?

      Made by glands.

      #### Additional links

      * [Wax](https://a.b)

      ### What is honey?
      `hint: flowers`

      Food.

      ### What is a drone? [[Answer]](https://a.b)

      *Answer coming soon, help is welcome!*

      ### What is propolis?
      Hint: trees

      ```
      # your code here
      ```
      """,
      """
      3-5 recall | What is wax? | Made by glands.
      11-14 recall | What is honey? | Food.
      16-18 recall | What is a drone? | none
      20-25 recall | What is propolis? | none
      """
    )
  }

  @Test func `how to use something is no question in other languages either`() {
    check(
      "# Perguntas sobre abelhas\n\n## Como usar\n\nLeia.\n\n## Onde estudar\n\n- livro\n\n## Mel\n\n"
        + "- O que é mel?\n- Como se guarda o mel?\n",
      """
      13-13 recall | O que é mel? | none
      14-14 recall | Como se guarda o mel? | none
      """
    )
  }

  @Test func `numbered lines of a text that was exported`() {
    check(
      """
      **UNIT \\- I    Bees**

      1\\. What is a hive?

      **  Answer**

      A box\\.

      2\\.  Compare wax and honey

      **  Answer**

      One is food\\.

      &nbsp;

      **UNIT \\- II    Care**

      3\\. Who feeds them? Give two examples\\.

      **  Answer**

      Workers\\.

      4\\. When do they sleep?

      &nbsp;
      """,
      """
      3-7 recall 1 | What is a hive? | A box\\.
      9-13 recall 2 | Compare wax and honey | One is food\\.
      19-23 recall 3 | Who feeds them? Give two examples. | Workers\\.
      25-25 recall 4 | When do they sleep? | none
      """
    )
  }
}
