import Testing

struct SetOffQuestionsTests {
  @Test func `quotes that ask, each with its answer below`() {
    check(
      """
      # Bees

      > What is wax?

      Made by glands.

      > **How is honey
      > kept?**
      In cells.

      > ### Why do drones die?

      They are not fed.
      """,
      """
      3-5 recall | What is wax? | Made by glands.
      7-9 recall | How is honey kept? | In cells.
      11-13 recall | Why do drones die? | They are not fed.
      """
    )
  }

  @Test(arguments: [("*", "*"), ("_", "_"), ("<u>", "</u>"), ("<i>", "</i>")])
  func `lines in italics or underlined that ask`(open: String, close: String) {
    check(
      """
      # Bees

      \(open)1. What is wax?\(close)

      Made by glands.

      \(open)2. How is honey kept?\(close)

      In cells.

      \(open)3. Explain the waggle dance\(close)

      It shows a direction.
      """,
      """
      3-5 recall 1 | What is wax? | Made by glands.
      7-9 recall 2 | How is honey kept? | In cells.
      11-13 recall 3 | Explain the waggle dance | It shows a direction.
      """
    )
  }

  @Test(arguments: ["**Answer:**", "✅ **Answer:**", "<b>Answer:</b>", "**Ans.**"])
  func `plain paragraphs right above an answer's label in bold`(label: String) {
    check(
      """
      # Bees

      What is wax?

      \(label) Made by glands.

      How is honey kept?

      ```text
      cells
      ```

      \(label) In cells.

      Why do drones die?

      \(label) They are not fed.
      """,
      """
      3-5 recall | What is wax? | Made by glands.
      7-13 recall | How is honey kept? | In cells.
        asks: ```text/cells/```
      15-17 recall | Why do drones die? | They are not fed.
      """
    )
  }

  @Test(arguments: [
    // Below headings a quote is what these head.
    """
    # Bees

    ## Wax

    > Who makes it?

    ## Honey

    > Who eats it?

    ## Drones

    > Who feeds them?
    """,
    // A few that ask among others that say something.
    """
    # My year with bees

    > What a year.

    It began in spring.

    > Would I do it again?

    Yes.

    > Bees are calm.

    They were.

    > How so?

    Who knows.
    """,
  ])
  func `other quotes ask nothing`(text: String) {
    check(text, "")
  }

  @Test func `a script of an interview`() {
    check(
      """
      # Mock interview

      **Interviewer:** Good morning.

      **Candidate:** Good morning.

      **Interviewer:** What is wax?

      **Candidate:** Made by glands.

      **Interviewer:** How is honey kept?

      **Candidate:** In cells.
      """,
      """
      7-9 recall | What is wax? | Made by glands.
      11-13 recall | How is honey kept? | In cells.
      """
    )
  }

  @Test(arguments: [
    ("The interviewer", "You"), ("RECRUITER", "Me"), ("面试官", "候选人"),
    ("Entrevistadora", "Candidata"),
    ("Интервьюер", "Соискатель"), ("Mülakatçı", "Aday"), ("recruteur", "the candidate"),
  ])
  func `an interviewer and a candidate are called many names`(asking: String, answering: String) {
    check(
      """
      - **\(asking):** What is wax?
      - **\(answering):** Made by glands.

      **\(asking)**: How is honey kept?

      > *\(answering):* In cells.
      """,
      """
      1-2 recall | What is wax? | Made by glands.
      4-6 recall | How is honey kept? | In cells.
      """
    )
  }

  @Test func `names that speak again and again are no terms`() {
    check(
      """
      # Minutes

      **Ann:** The hives are full.

      **Ben:** Then we need more.

      **Ann:** I shall order some.

      **Ben:** Thank you.

      **Ann:** They are here.
      """,
      ""
    )
  }
}
