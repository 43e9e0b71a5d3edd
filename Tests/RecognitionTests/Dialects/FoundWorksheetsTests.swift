import Testing

/// Shapes of worksheets, exams and quizzes with keys apart.
struct FoundWorksheetsTests {
  @Test func `a dash or a bracket stands around the name of a part`() {
    check(
      """
      # Karta

      ## Pytania

      ### [1] Pytanie: Czym jest weryfikacja?

      **Odpowiedź:** Sprawdzeniem zgodności.

      ### [2] Pytanie: Kiedy nie automatyzować?

      **Odpowiedź:** Gdy test jest jednorazowy.

      ## T1 | Can a profitable company go bankrupt?

      **Answer**: Yes, when cash runs out.

      ## T2 | Is a bigger provision prudent?

      **Answer**: Not when it is wrong.
      """,
      """
      5-7 recall 1 | Czym jest weryfikacja? | Sprawdzeniem zgodności.
      9-11 recall 2 | Kiedy nie automatyzować? | Gdy test jest jednorazowy.
      13-15 recall T1 | Can a profitable company go bankrupt? | Yes, when cash runs out.
      17-19 recall T2 | Is a bigger provision prudent? | Not when it is wrong.
      """
    )
  }

  @Test func `sections of a worksheet head what is asked, and the key has their names`() {
    check(
      """
      # Biology worksheet

      ## Task A: True or false? (6 marks)

      1. [ ] Animal cells have a wall.
      2. [ ] The nucleus holds the genes.

      ## Task B: Fill in the gaps (4 marks)

      1. The green pigment is called __________.
      2. The wall is made of __________.

      ## Task C: Answer in full sentences

      1. Why do muscle cells need energy?
      2. What happens to a cell in salty water?

      ## Teacher's page (do not copy!)

      **Task A:** one mark each

      1. F
      2. T

      **Task B:** one mark each, spelling does not count

      1. chlorophyll
      2. cellulose

      **Task C:** three marks each

      1. They move.
      2. It shrinks.
      """,
      """
      5-5 recall 1 | Animal cells have a wall. | F
      6-6 recall 2 | The nucleus holds the genes. | T
      10-10 recall 1 | The green pigment is called __________. | chlorophyll
      11-11 recall 2 | The wall is made of __________. | cellulose
      15-15 recall 1 | Why do muscle cells need energy? | They move.
      16-16 recall 2 | What happens to a cell in salty water? | It shrinks.
      """
    )
  }

  @Test func `tasks with numbers have their solutions below the same numbers`() {
    check(
      """
      # Databases, day 2

      ### Exercise 1

      Run the statistics and find the three most common values.

      ### Exercise 2

      The query takes four seconds. Find out why.

      ```sql
      SELECT 1;
      ```

      ## Solutions

      ### Solution 1

      They stand in a system view.

      ### Solution 2

      The function hides the column.
      """,
      """
      5-5 recall | Run the statistics and find the three most common values. | They stand in a system view.
      9-13 recall | The query takes four seconds. Find out why. | The function hides the column.
        asks: ```sql/SELECT 1;/```
      """
    )
  }

  @Test func `exercises of a chapter have theirs behind two numbers`() {
    check(
      """
      # Chapter 5: Iterators

      ## Exercises

      **5.1** Write a generator of even numbers.

      **5.2** Why is the second list empty?

      **5.3** Explain laziness.

      ## Solutions to selected exercises

      **5.1** Step through a range.

      **5.2** The first one exhausts it.
      """,
      """
      5-5 recall 5.1 | Write a generator of even numbers. | Step through a range.
      7-7 recall 5.2 | Why is the second list empty? | The first one exhausts it.
      9-9 recall 5.3 | Explain laziness. | none
      """
    )
  }

  @Test func `a plain exam has its key below its parts`() {
    check(
      """
      CS 340 Networks
      Midterm

      PART A. MULTIPLE CHOICE (3 points each)

      1) Which field stops a packet?
         (a) Checksum
         (b) Time to live

      2) How many bits has an address?
         (a) 128
         (b) 64

      PART B. TRUE OR FALSE (2 points each)

      6) ____ A router rewrites addresses.
      7) ____ A switch learns names.

      PART C. SHORT ANSWER

      10) (10 points) Explain why nobody listens while sending.

      11) (15 points) What is the throughput of a window?

      *** END OF EXAM ***

      ANSWER KEY

      PART A
      1) b
      2) a

      PART B
      6) True
      7) False

      PART C
      10) A station cannot hear others while it sends.
      11) Window by time.
      """,
      """
      6-8 choice 1 | Which field stops a packet? | none
        choices: Checksum; *Time to live
      10-12 choice 2 | How many bits has an address? | none
        choices: *128; 64
      16-16 recall 6 | A router rewrites addresses. | True
      17-17 recall 7 | A switch learns names. | False
      21-21 recall 10 | Explain why nobody listens while sending. | A station cannot hear others while it sends.
      23-23 recall 11 | What is the throughput of a window? | Window by time.
      """
    )
  }
}
