import Markdown
import Testing

@testable import Recognition

/// Sheets for exams, each of which was once read wrongly.
struct FoundExamsTests {
  @Test func `unfinished sentences with their keys apart, in a text with other answers`() {
    check(
      """
      EARTH SCIENCE
      Test bank

      1. Which rock cools slowly?
      A. Basalt
      B. Granite
      ANSWER: B

      2. Marble was once
      A. shale
      B. limestone
      ANSWER: B

      3. At a transform boundary plates
         a) collide
         b) slide past each other

      4. Deep earthquakes happen at
         a) subduction zones
         b) hot spots

      Answer key, chapter 4

      3. b
      4. a
      """,
      """
      4-7 choice 1 | Which rock cools slowly? | none
        choices: Basalt; *Granite
      9-12 choice 2 | Marble was once | none
        choices: shale; *limestone
      14-16 choice 3 | At a transform boundary plates | none
        choices: collide; *slide past each other
      18-20 choice 4 | Deep earthquakes happen at | none
        choices: *subduction zones; hot spots
      """
    )
  }

  @Test func `bold questions with answers below any title`() {
    check(
      """
      # Checklist for the oral exam

      Good luck!

      Part 1: papers
      --------------

      1. **Which papers must be on board?**
         A certificate.

      2. **Decode: `EDDM 12`**
         The harbour, on the 12th.

      3. **Who signs them?**
         The owner.
      """,
      """
      """
    )
  }

  @Test func `labels cut short, and an answer that is a letter alone`() {
    check(
      """
      Pyt. 1: Opisz nabrzeże.
      Odp.: Mur.

      Pyt. 2: Co pływa?
      Odp.:

      Pyt. 3: Co tonie?
      Odp.: Ołów.
      """,
      """
      1-2 recall | Opisz nabrzeże. | Mur.
      4-5 recall | Co pływa? | none
      7-8 recall | Co tonie? | Ołów.
      """
    )
    check(
      """
      # Prova

      7. **O que flutua?**

         **R:** Cortiça.

      8. **O que afunda?**

         **R:**

      9. **O que é um cais?**

         **R:** Um muro.
      """,
      """
      3-5 recall | O que flutua? | Cortiça.
      7-9 recall | O que afunda? | none
      11-13 recall | O que é um cais? | Um muro.
      """
    )
  }

  @Test func `an essay that asks itself in every heading`() {
    check(
      """
      # Éloge du quai

      *Essai paru dans le bulletin du port*

      ## Pourquoi sommes-nous pressés ?

      La honte d'arriver en retard.

      ## Et si le voyage était le but ?

      L'idée est vieille.
      """,
      ""
    )
  }
}
