import Testing

/// Notes to revise from, panels and pasted lists in shapes that were once read wrongly.
struct FoundRevisionTests {
  @Test func `results to be written down without help`() {
    check(
      """
      # Signals

      Close the file and reproduce:
      - Sampling as a product with a comb
      - The filter that has the best ratio

      Able to write these without looking:

      - Top three per group
      - Running total

      Know by heart:

      - Euler: exp(ix) = cos x + i sin x
      """,
      """
      4-4 derivation | Sampling as a product with a comb | none
      5-5 derivation | The filter that has the best ratio | none
      9-9 derivation | Top three per group | none
      10-10 derivation | Running total | none
      """
    )
  }

  @Test func `lists that gather terms where much speaks of study`() {
    check(
      """
      # Heat: exam notes

      Cover the right side and explain each aloud before the exam.

      ## Concepts in one line

      - **Heat**: energy on its way
      - **Work**: energy by a force
      - **Entropy**: what counts the states

      ## Derivations for the oral

      - Carnot efficiency from two isotherms

      ## Fridges

      - **Coil**: where it gets warm
      - **Valve**: where it gets cold
      - **Pump**: what moves it
      """,
      """
      7-7 term | Heat | energy on its way
      8-8 term | Work | energy by a force
      9-9 term | Entropy | what counts the states
      13-13 derivation | Carnot efficiency from two isotherms | none
      17-17 term | Coil | where it gets warm
      18-18 term | Valve | where it gets cold
      19-19 term | Pump | what moves it
      """
    )
  }

  @Test func `notes of terms with what is below them beside other things`() {
    check(
      """
      # Law oral

      Rules first, the exam is oral.

      ## Courts

      - **Standing:** who may sue
          - **Injury:** a real one
      - **Ripeness:** too early
      - **Mootness:** too late
      - **Review:** courts may strike down acts

      ## Congress

      - **Commerce:** what it may regulate
          - channels
          - persons
      - **Spending:** with clear conditions
      - **Taxing:** for the general welfare
      - **War:** with the president

      ## Questions he asked

      - Can a state tax a bank?
      - May a court advise?
      - Who has to pay?
      """,
      """
      7-8 term | Standing | who may sue//- **Injury:** a real one
      8-8 term | Standing › Injury | a real one
      9-9 term | Ripeness | too early
      10-10 term | Mootness | too late
      11-11 term | Review | courts may strike down acts
      15-17 term | Commerce | what it may regulate//- channels/- persons
      18-18 term | Spending | with clear conditions
      19-19 term | Taxing | for the general welfare
      20-20 term | War | with the president
      24-24 recall | Can a state tax a bank? | none
      25-25 recall | May a court advise? | none
      26-26 recall | Who has to pay? | none
      """
    )
  }

  @Test func `questions to ask oneself among terms`() {
    check(
      """
      # Kernel: revision notes for the exam

      ## Tasks

      * **Process** – a program that runs
      * **Thread** – shares the memory of others
      * **Zombie** – ended, and nobody has waited

      Ask yourself:

      1. Why does a fork not copy all memory?
      2. What is left after an exec?

      ## Files

      * **Inode** – all but the name
      * **Link** – a second name
      * **Descriptor** – a place in a table

      Ask yourself:

      1. What does a rename keep?
      """,
      """
      5-5 recall | Tasks › Process | a program that runs
      6-6 term | Thread | shares the memory of others
      7-7 term | Zombie | ended, and nobody has waited
      11-11 recall | Why does a fork not copy all memory? | none
      12-12 recall | What is left after an exec? | none
      16-16 term | Inode | all but the name
      17-17 term | Link | a second name
      18-18 term | Descriptor | a place in a table
      22-22 recall | What does a rename keep? | none
      """
    )
  }

  @Test func `formulas and clauses of a quick reference`() {
    check(
      """
      # SQL for the interview: study from memory

      ## Quick reference

      ```
      FROM:     build the rows
      WHERE:    drop some of them
      ```

      ## What sinks candidates

      1. **Writing `= NULL`** - it is unknown, never true.
      2. **Sorting in a view** - nobody has to keep it.
      """,
      """
      6-6 formula | Formula › FROM | ```/build the rows/```
      7-7 formula | Formula › WHERE | ```/drop some of them/```
      12-12 mistake | Writing = NULL | it is unknown, never true.
      13-13 mistake | Sorting in a view | nobody has to keep it.
      """
    )
  }

  @Test func `a situation with the points that are wanted`() {
    check(
      """
      # Panel

      ## Part C

      **Case:** Two ambulances arrive and a nurse has gone home. Tell us what you do.

      **Marking points:**
      1. Goes to the child
      2. Calls for help early

      **Automatic fail:** leaves the child.

      ## Station 1 · The father

      **Setting.** The father shouts.

      **Your task.** Speak with him.

      **Marking points**

      - Sits down
      - Listens
      """,
      """
      5-9 scenario | Two ambulances arrive and a nurse has gone home. Tell us what you do. | 1. Goes to the child/2. Calls for help early
        points: 2
        red flag: leaves the child.
      """
    )
  }

  @Test func `flaws in quotation marks head nothing`() {
    check(
      """
      Vorbereitung

      Frage 1: Was ist ein Projekt?

      Musterantwort:
      Etwas Einmaliges mit einem Ende.

      Nicht so gut: „Eine große Aufgabe“

      Frage 2: Was ist Umfang?

      Musterantwort:
      Was zu liefern ist.
      """,
      """
      3-6 recall Frage 1 | Was ist ein Projekt? | Etwas Einmaliges mit einem Ende.
        red flag: „Eine große Aufgabe“
      10-13 recall Frage 2 | Was ist Umfang? | Was zu liefern ist.
      """
    )
  }

  @Test func `lines that count with another letter beside Q`() {
    check(
      """
      Notes from my phone

      Q1. What is a view?
      Ans: A stored query.
      Q2. What is an index?
      Ans: A sorted copy.
      Q3. What is a key?
      Ans: It names a row.

      Scenario round
      S1. The report shows twice the sum. What do you check?
      Ans: Whether a join has doubled rows.
      S2. A column will be renamed. What do you do?
      Ans: Accept both names for a while.

      HR round
      H1. Why do you want to leave?
      H2. Where do you see yourself?

      Tips
      Ask about the desk.
      """,
      """
      3-4 recall Q1 | What is a view? | A stored query.
      5-6 recall Q2 | What is an index? | A sorted copy.
      7-8 recall Q3 | What is a key? | It names a row.
      11-12 recall S1 | The report shows twice the sum. What do you check? | Whether a join has doubled rows.
      13-14 recall S2 | A column will be renamed. What do you do? | Accept both names for a while.
      17-17 recall H1 | Why do you want to leave? | none
      18-18 recall H2 | Where do you see yourself? | none
      """
    )
  }
}
