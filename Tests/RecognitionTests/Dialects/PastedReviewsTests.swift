import Testing

/// Reviews of attempts.
struct PastedReviewsTests {
  @Test func `lines above the options say which are right`() {
    check(
      """
      # Attempt 1

      Question 1Correct
      Which command shows a plan?
      tool show
      Your answer is correct
      tool plan
      Overall explanation
      It compares.
      Domain
      Basics

      Question 2Incorrect
      Which TWO are true?
      Your selection is incorrect
      None of them.
      Correct selection
      The first.
      Correct selection
      The second.
      Domain
      Basics
      """,
      """
      4-9 choice Question 1 | Which command shows a plan? | It compares.
        choices: tool show; *tool plan
      14-20 choice Question 2 | Which TWO are true? | none
        choices: None of them.; *The first.; *The second.
      """
    )
  }
}
