import Testing

struct QuestionnairesTests {
  @Test(arguments: [
    """
    # Reader survey

    It takes two minutes and is anonymous.

    **1. How often do you read us?**

    - [ ] Daily
    - [ ] Weekly

    **2. What do you miss?**

    ______________________
    """,
    """
    # Umfrage zur Kantine

    1. Wie oft essen Sie hier?
       - [ ] täglich
       - [ ] selten
    2. Was fehlt Ihnen?

       ______________________

    Vielen Dank für Ihre Teilnahme!
    """,
    """
    ## Trip questionnaire

    - Name:
    - Team:
    - What would you like to see?
    - Which days suit you?
    - Do you eat meat?
    """,
    """
    EVALUATION FORM

    Please rate from 1 to 5.

    1. How was the food?     1 2 3 4 5
    2. How was the room?     1 2 3 4 5

    3. What did you like?
    ..............................
    """,
    """
    # Booth request

    **Name of the booth:**

    **Contact:**

    **What will you sell?**

    **When do you need power?**

    - [ ] Mornings
    - [ ] All day
    """,
    """
    ## What does this PR do?

    <!-- Describe the change -->

    ## Why is it needed?

    ## How was it tested?

    - [ ] By hand
    """,
  ])
  func `what asks readers about themselves asks nobody who learns`(form: String) {
    check(form, "")
  }

  @Test func `a quiz on paper has blanks as well`() {
    check(
      """
      # Bird quiz

      **Name:** ____________

      1. What do owls eat?

         ______________________

      2. Why do geese fly in a V?

         ______________________
      """,
      """
      5-7 recall | What do owls eat? | none
      9-11 recall | Why do geese fly in a V? | none
      """
    )
  }
}
