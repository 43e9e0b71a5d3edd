import Markdown
import Testing

@testable import Recognition

/// Lists and glossaries beside questions, each of which was once read wrongly.
struct FoundListsTests {
  @Test func `letters as high as the title of a glossary`() {
    check(
      """
      # Harbour vocabulary

      **Index:** [B](#b) · [Q](#q)

      # B

      ## Buoy

      It floats.

      # Q

      ## Quay

      A wall.
      """,
      """
      7-9 term | Buoy | It floats.
      13-15 term | Quay | A wall.
      """
    )
  }

  @Test func `questions in a glossary are no term`() {
    check(
      """
      # Porto: glossario

      | Termine | Definizione |
      |---|---|
      | Molo | un muro |
      | Boa | un segnale |

      ## Domande aperte

      1. Perché la boa galleggia?
      2. Che cosa affonda?

      ## Fonti

      - Il manuale
      """,
      """
      5-5 term | Molo | un muro
      6-6 term | Boa | un segnale
      10-10 recall | Perché la boa galleggia? | none
      11-11 recall | Che cosa affonda? | none
      """
    )
  }

  @Test func `statements below a heading that asks whether they are true`() {
    check(
      """
      # Liman

      ## A. Doğru mu, yanlış mı?

      1. Mantar yüzer.
         **Cevap:** Doğru
      2. Kurşun yüzer.
         **Cevap:** Yanlış. Ağırdır.

      ## B. Açık uçlu

      ### Rıhtım nedir?

      Bir duvar.

      ### Tekne ile gemi arasındaki farkları yazınız.

      Boyları.

      ### Şamandıra ne yapar?

      Yüzer.
      """,
      """
      5-6 recall | Mantar yüzer. | Doğru
      7-8 recall | Kurşun yüzer. | Yanlış. Ağırdır.
      12-14 recall | Rıhtım nedir? | Bir duvar.
      16-18 recall | Tekne ile gemi arasındaki farkları yazınız. | Boyları.
      20-22 recall | Şamandıra ne yapar? | Yüzer.
      """
    )
  }

  @Test func `what an interviewer does first, and what is asked back`() {
    check(
      """
      # Questions d'entretien

      ## Avant de commencer

      - Présentez-vous.
      - Proposez un verre d'eau.

      ## Parcours

      1. Pourquoi ce port ?
      2. Que savez-vous des quais ?

      ## Questions you should ask us

      - How big is the harbour?
      - Who decides?
      """,
      """
      10-10 recall | Pourquoi ce port ? | none
      11-11 recall | Que savez-vous des quais ? | none
      """
    )
  }

  @Test func `an answer stays though a further question follows in its list`() {
    check(
      """
      # Harbour interview prep

      - Boats
        - What is a keel?
          - Answer: The spine.
          - What is a fin keel?
        - What is a bow?
          - Answer: The front.
      """,
      """
      4-6 recall | What is a keel? | The spine.
        then: What is a fin keel? | none
      7-8 recall | What is a bow? | The front.
      """
    )
  }

  @Test func `questions about a program for flashcards`() {
    check(
      """
      # cardport

      Turn notes into flashcards.

      ## Features

      - Fast

      ## Install

      ```
      npm install cardport
      ```

      ## FAQ

      ### Does it work in a browser?

      Yes.

      ### Will you support boats?

      No.

      ## License

      ISC
      """,
      ""
    )
  }

  @Test func `several right options in bold, the first among them`() {
    check(
      """
      1. Which of these float? (choose two)

      - **Cork**
      - Lead
      - **Balsa**

      2. What floats best?

      - Lead
      - **Cork**
      - Iron
      """,
      """
      1-5 choice | Which of these float? (choose two) | none
        choices: *Cork; Lead; *Balsa
      7-11 choice 2 | What floats best? | none
        choices: Lead; *Cork; Iron
      """
    )
  }

  @Test func `a scenario with a checklist of boxes`() {
    check(
      """
      ## 1. A leak

      **Scenario:** A boat comes in with a hole below the waterline.

      **Checklist:**

      - [ ] gets the people off
      - [ ] tows it to shallow water
      """,
      """
      3-8 scenario | A boat comes in with a hole below the waterline. | - [ ] gets the people off/- [ ] tows it to shallow water
        points: 2
      """
    )
  }
}
