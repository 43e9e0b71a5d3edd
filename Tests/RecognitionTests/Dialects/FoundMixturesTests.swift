import Markdown
import Testing

@testable import Recognition

/// Documents in several styles, each of which was once read wrongly.
struct FoundMixturesTests {
  @Test func `tasks with solutions above questions for the interviewer`() {
    check(
      """
      # My prep doc

      ## Coding

      ### Longest run of equal characters

      **Solution**

      Remember the best.

      ### Meeting rooms

      **Solution**

      Walk over both.

      ## Questions to ask the interviewer

      - How do you decide what to build next?
      - What happened to the last person here?
      """,
      """
      5-9 recall | Longest run of equal characters | Remember the best.
      11-15 recall | Meeting rooms | Walk over both.
      """
    )
  }

  @Test func `a key with reasons below a quiz whose numbers others have as well`() {
    check(
      """
      # Guild notes

      ## Warm-up

      ### 1. What does a bowline do?

      It makes a loop.

      ### 2. Explain reefing

      Less sail.

      ## Mini quiz

      **1. Which of these floats?**

      A) lead
      B) cork

      **2. What is a sheet?**

      A) a rope
      B) a sail

      ### Key

      1. B - it is lighter than water
      2. A - beginners take it for a sail
      """,
      """
      5-7 recall 1 | What does a bowline do? | It makes a loop.
      9-11 recall 2 | Explain reefing | Less sail.
      15-18 choice 1 | Which of these floats? | it is lighter than water
        choices: lead; *cork
      20-23 choice 2 | What is a sheet? | beginners take it for a sail
        choices: *a rope; a sail
      """
    )
  }

  @Test func `words of a style guide are no terms`() {
    check(
      """
      # Style guide for our documents

      ## Voice

      Write to one reader. Use the present tense. Say who does what.

      Put commands on their own line. Write placeholders in capitals.

      ## Headings

      Use sentence case. A heading names the thing that follows.

      ## Words

      allow
      : say *let*

      simply
      : leave it out
      """,
      ""
    )
  }

  @Test func `cases by number in French`() {
    check(
      """
      # Entretien infirmier

      ## Cas pratiques

      **Cas n°1 :** Un patient est pâle et transpire. Que faites-vous ?

      *Réponse attendue :* Glycémie tout de suite.

      **Cas n°2 :** Une collègue arrive ivre.

      *Réponse attendue :* Protéger les patients d'abord.
      """,
      """
      5-7 recall Cas 1 | Un patient est pâle et transpire. Que faites-vous ? | Glycémie tout de suite.
      9-11 recall Cas 2 | Une collègue arrive ivre. | Protéger les patients d'abord.
      """
    )
  }

  @Test func `statements in folds below true or false`() {
    check(
      """
      # QA round

      ## True or false

      <details><summary>Full coverage means that all paths were tested.</summary>

      False. Lines are not paths.
      </details>

      <details><summary>A report without steps is worthless.</summary>

      False, but it costs more.
      </details>
      """,
      """
      5-8 recall | Full coverage means that all paths were tested. | False. Lines are not paths.
      10-13 recall | A report without steps is worthless. | False, but it costs more.
      """
    )
  }

  @Test func `situations without numbers and their model answers`() {
    check(
      """
      # Evening

      ## Scenario cards

      **Scenario:** The replica is 40 seconds behind. Fix it today.

      **Model answer:** Read your own writes from the primary.

      **Scenario:** Black Friday is in three weeks. What do you do?

      **Model answer:** Load test, find the first thing that breaks.
      """,
      """
      5-7 scenario | The replica is 40 seconds behind. Fix it today. | Read your own writes from the primary.
      9-11 scenario | Black Friday is in three weeks. What do you do? | Load test, find the first thing that breaks.
      """
    )
  }
}
