import Markdown
import Testing

@testable import Recognition

/// Answers and what is none, each shape of which was once read wrongly.
struct FoundAnswersTests {
  @Test func `answers right behind their colon`() {
    check(
      """
      ## Quiz

      Q1 What is two and two?
      A. 3
      B. 4
      Answer:B

      Q2 What is three and three?
      A. 5
      B. 6
      Ans:B
      """,
      """
      3-6 choice Q1 | What is two and two? | none
        choices: 3; *4
      8-11 choice Q2 | What is three and three? | none
        choices: 5; *6
      """
    )
  }

  @Test func `ideographs need no space behind a colon`() {
    check(
      """
      ## 選択問題

      問1 状態番号404の意味はどれか。
      A. 成功
      B. 見つからない
      正解:B

      問2 べき等でないものはどれか。
      A. GET
      B. POST
      正解:B
      """,
      """
      3-6 choice 問 1 | 状態番号404の意味はどれか。 | none
        choices: 成功; *見つからない
      8-11 choice 問 2 | べき等でないものはどれか。 | none
        choices: GET; *POST
      """
    )
  }

  @Test func `statements and short answers with one key`() {
    check(
      """
      # Unit test

      ## Part A. True or false

      1. All bacteria have a nucleus.
      2. Red blood cells carry none.

      ## Part B. Short answer

      3. Name the process by which a cell divides.
      4. Why do root hairs have a large surface?

      ## Answer key

      1. False
      2. True
      3. Mitosis
      4. So that they take up more water.
      """,
      """
      5-5 recall | All bacteria have a nucleus. | False
      6-6 recall | Red blood cells carry none. | True
      10-10 recall | Name the process by which a cell divides. | Mitosis
      11-11 recall | Why do root hairs have a large surface? | So that they take up more water.
      """
    )
  }

  @Test func `paragraphs below a title that announces questions`() {
    check(
      """
      # Teacher interview

      ### How do you settle a class?

      A fixed routine.

      ### How do you plan?

      Same goal, different support.

      ## Questions other panels asked

      I have no notes for these.

      How do you work with parents?

      What does a good display look like?

      ## Questions to ask them

      How large are the classes?

      Who is the mentor?
      """,
      """
      3-5 recall | How do you settle a class? | A fixed routine.
      7-9 recall | How do you plan? | Same goal, different support.
      15-15 recall | How do you work with parents? | none
      17-17 recall | What does a good display look like? | none
      """
    )
  }

  @Test func `typed bullets that begin in small letters`() {
    check(
      """
      Rapid fire

      • What is hoisting? – Names are known before their line.
      • null vs undefined? – null is set on purpose.
      • What is a closure? – A function with its variables.
      """,
      """
      3-3 recall | What is hoisting? | Names are known before their line.
      4-4 recall | null vs undefined? | null is set on purpose.
      5-5 recall | What is a closure? | A function with its variables.
      """
    )
  }

  @Test func `an answer that is only a wish`() {
    check(
      """
      Q1. What is boxing?
      Ans: Wrapping a value in an object.

      Q2. What is middleware?
      Ans:

      -- ALL THE BEST --
      """,
      """
      1-2 recall Q1 | What is boxing? | Wrapping a value in an object.
      4-5 recall Q2 | What is middleware? | none
      """
    )
  }

  @Test func `what the applicant asks`() {
    check(
      """
      # Entretien

      ## Conflits

      - Comment réagissez-vous à une critique injuste ?
      - Avez-vous déjà manqué une échéance ?

      ## À demander au recruteur

      - Comment se passe l'intégration ?
      - À quoi ressemble une journée type ?
      """,
      """
      5-5 recall | Comment réagissez-vous à une critique injuste ? | none
      6-6 recall | Avez-vous déjà manqué une échéance ? | none
      """
    )
  }

  @Test func `a sheet of formulas`() {
    check(
      """
      Statistics formula sheet

      Mean – sum of the values by their number
      Median – middle value after sorting
      Variance – average squared distance to the mean
      Power : 1 - β
      """,
      """
      3-3 term | Mean | sum of the values by their number
      4-4 term | Median | middle value after sorting
      5-5 term | Variance | average squared distance to the mean
      6-6 term | Power | 1 - β
      """
    )
  }

  @Test func `terms for an exam with typed bullets`() {
    check(
      """
      Key terms for the interview

      • DNS: maps names to addresses
      • DHCP: hands out addresses
      • ARP: finds the address of a card
      • NAT: rewrites addresses at the border
      """,
      """
      3-3 term | DNS | maps names to addresses
      4-4 term | DHCP | hands out addresses
      5-5 term | ARP | finds the address of a card
      6-6 term | NAT | rewrites addresses at the border
      """
    )
  }

  @Test func `an invitation is no sheet of terms`() {
    check(
      """
      Interview at Plover: key terms for the day

      Date: 3 May
      Time: 9:00
      Place: Harbour Street 4
      Contact: Ada
      """,
      """
      """
    )
  }
}
