import Testing

/// Exports, copied pages and headings in shapes that were once read wrongly.
struct FoundCopiesTests {
  @Test func `a set copied from a web page`() {
    check(
      """
      Unit 1 vocab
      Created by m
      Terms in this set (3)

      Federalism
      Power divided between two levels

      Block grant
      Money for a broad purpose,
      with few strings

      What is a veto?
      A right to refuse
      """,
      """
      5-6 term | Federalism | Power divided between two levels
      8-10 term | Block grant | Money for a broad purpose,/with few strings
      12-13 recall | What is a veto? | A right to refuse
      """
    )
  }

  @Test func `the same with a blank line behind each line`() {
    check(
      """
      Begriffe in diesem Lernset (2)

      Hebel

      Kraft mal Weg

      Rolle

      lenkt Kraft um

      Impressum
      """,
      """
      3-5 term | Hebel | Kraft mal Weg
      7-9 term | Rolle | lenkt Kraft um
      """
    )
  }

  @Test func `columns of an export that are no sides`() {
    check(
      """
      #separator:tab
      #notetype column:1
      #deck column:2
      #tags column:5
      Basic	Net::Basics	What is NAT?	New&nbsp;addresses	net lab
      Cloze	Net::Basics	The port of SSH is {{c1::22}}.		net
      """,
      """
      5-5 recall | What is NAT? | New addresses
      6-6 cloze | The port of SSH is 22. | 22
      """
    )
  }

  @Test func `permalinks of a copied page`() {
    check(
      """
      Part A: Concepts (3 questions)#

      Q1: What is a salt?#

      Random bytes beside a password.

      Q2: What is a nonce?#

      A number used once.

      Q3: What is C#?

      A language.
      """,
      """
      3-5 recall Q1 | What is a salt? | Random bytes beside a password.
      7-9 recall Q2 | What is a nonce? | A number used once.
      11-13 recall Q3 | What is C#? | A language.
      """
    )
  }

  @Test func `quarters are no questions`() {
    check(
      """
      # Roadmap

      ## Q1 2024

      **Theme:** stability

      - Move the queue

      ## Q2 2024

      **Theme:** onboarding

      - Guided tour

      ## Q3/24

      Nothing is planned.
      """,
      """
      """
    )
  }

  @Test func `headings that count with A beside others with B`() {
    check(
      """
      # BI

      ### A1: Star or snowflake?

      Star, mostly.

      ### A2: What is a grain?

      **Answer**:
      What a row stands for.

      ### B1: Why does a test need a control?

      To tell what would have happened.
      """,
      """
      3-5 recall A1 | Star or snowflake? | Star, mostly.
      7-10 recall A2 | What is a grain? | What a row stands for.
      12-14 recall B1 | Why does a test need a control? | To tell what would have happened.
      """
    )
  }

  @Test func `folds with code below a heading that asks`() {
    check(
      """
      # C

      ## What does it print?

      <details>
      <summary><code>printf("%d", 1 << 2);</code></summary>

      4
      </details>

      <details>
      <summary><code>puts("a" "b");</code></summary>

      ab
      </details>
      """,
      """
      6-9 recall | printf("%d", 1 << 2); | 4
      12-15 recall | puts("a" "b"); | ab
      """
    )
  }

  @Test func `a pair of questions beside many of a deeper level`() {
    check(
      """
      # Quiz

      ## Output

      ###### 1. What is printed?

      - A: 1
      - B: 2

      <details><summary>Answer</summary>A</details>

      ###### 2. What is printed now?

      - A: 3
      - B: 4

      <details><summary>Answer</summary>B</details>

      ###### 3. And what is printed last?

      - A: 5
      - B: 6

      <details><summary>Answer</summary>B</details>

      ## Deeper

      ### What is RAII?

      A resource that an object owns.

      ### Vector vs. list

      A vector, mostly.

      ### When would you write an allocator?

      When it has been measured.
      """,
      """
      5-10 choice 1 | What is printed? | none
        choices: *1; 2
      12-17 choice 2 | What is printed now? | none
        choices: 3; *4
      19-24 choice 3 | And what is printed last? | none
        choices: 5; *6
      28-30 recall | What is RAII? | A resource that an object owns.
      32-34 recall | Vector vs. list | A vector, mostly.
      36-38 recall | When would you write an allocator? | When it has been measured.
      """
    )
  }

  @Test func `answers of cards last to what a tool wrote behind them`() {
    check(
      """
      #flashcards/med

      Half of the drugs of this class end in:: -olol

      Which signs show it?
      ?
      - nausea

      Check the blood.
      <!--SR:!2024-02-18,6,230-->

      status:: revising
      """,
      """
      3-3 term | Half of the drugs of this class end in | -olol
      5-9 recall | Which signs show it? | - nausea//Check the blood.
      """
    )
  }

  @Test func `bold questions below a title that speaks of answers`() {
    check(
      """
      # Sales

      - What is a lead?
      - What is a funnel?
      - How many calls do you make?

      ## Two model answers

      **How do you take a no?**

      I count it.

      **Why should we hire you?**

      Name one thing.
      """,
      """
      3-3 recall | What is a lead? | none
      4-4 recall | What is a funnel? | none
      5-5 recall | How many calls do you make? | none
      9-11 recall | How do you take a no? | I count it.
      13-15 recall | Why should we hire you? | Name one thing.
      """
    )
  }

  @Test(arguments: ["Q1 2024", "Q3/24", "Q2 FY25", "Q4-2025 plan"])
  func `names of quarters`(_ title: String) {
    check("## \(title)\n\nWe move the queue.\n", "")
  }

  @Test func `a question that begins with two hundred is numbered`() {
    check(
      "## Q1 200 users wait. Why?\n\nThe pool is empty.\n",
      "1-3 recall Q1 | 200 users wait. Why? | The pool is empty."
    )
  }
}
