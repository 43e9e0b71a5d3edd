import Testing

/// Shapes of talks, lists and decks that people pass on.
struct FoundTalksTests {
  @Test func `parts that courses have are no terms`() {
    check(
      """
      # Lehrstuhl

      ## Lehre, Prüfung und Klausur

      ### Vorlesung

      - **Umfang:** 4 Stunden
      - **Termin:** dienstags
      - **Prüfung:** Klausur

      ### Übung

      - **Umfang:** 2 Stunden
      - **Termin:** mittwochs

      ### Seminar

      - **Umfang:** 2 Stunden
      - **Termin:** freitags
      """,
      """
      """
    )
  }

  @Test func `folds beside those that ask are none where they look different`() {
    check(
      """
      # Deck

      <details>
      <summary><b>How do you undo a commit?</b></summary>

      Revert it.

      </details>

      <details>
      <summary><b>What is a tag?</b></summary>

      A name.

      </details>

      <details>
      <summary><b>What is wrong with this code?</b></summary>

      ```sh
      rm -rf $DIR/
      ```

      An empty name removes all.

      </details>

      <details>
      <summary>Table of aliases</summary>

      None.

      </details>
      """,
      """
      4-8 recall | How do you undo a commit? | Revert it.
      11-15 recall | What is a tag? | A name.
      18-26 recall | What is wrong with this code? | An empty name removes all.
        asks: ```sh/rm -rf $DIR//```
      """
    )
  }

  @Test func `a fence that closes nothing ends no text`() {
    check(
      """
      # Formulas

      ```
      Mean:      sum(x) / n
      Range:     max(x) - min(x)
      ```
      ```

      ---

      ## Common mistakes

      1. **Dividing by n** - take n - 1.

      2. **Forgetting units** - they square.
      """,
      """
      4-4 formula | Formula › Mean | ```/sum(x) / n/```
      5-5 formula | Formula › Range | ```/max(x) - min(x)/```
      13-13 mistake | Dividing by n | take n - 1.
      15-15 mistake | Forgetting units | they square.
      """
    )
  }

  @Test func `notes in brackets stand before what is asked`() {
    check(
      """
      # Interview questions

      ## Asked in the wild

      * (Acme, 2022) Design an API for a garage.
      * (Acme, 2023) How would you upload a large file?
      * (Bolt, 2023) Design a lift.

      ## Asked at home

      Q: How do you find out why nodes do not meet?
      A: In this order:

      1. same domain?
      2. multicast allowed?
      3. compatible settings?

      Q: What is a node?
      A: A process.
      """,
      """
      5-5 coding | Design an API for a garage. | none
      6-6 recall | How would you upload a large file? | none
      7-7 coding | Design a lift. | none
      11-16 recall | How do you find out why nodes do not meet? | In this order://1. same domain?/2. multicast allowed?/3. compatible settings?
      18-19 recall | What is a node? | A process.
      """
    )
  }

  @Test func `the topics of an exam are asked`() {
    check(
      """
      # Egzamin

      # Zagadnienia do części ustnej

      1. Omów model warstwowy.

         Cztery warstwy.

      2. Złożoność obliczeniowa - przykłady

      3. Metodyki zwinne a kaskadowe
      """,
      """
      5-7 recall | Omów model warstwowy. | Cztery warstwy.
      9-9 recall | Złożoność obliczeniowa - przykłady | none
      11-11 recall | Metodyki zwinne a kaskadowe | none
      """
    )
  }

  @Test func `a list that a labelled answer announces is a part of it`() {
    check(
      """
      # Robots

      Q: How do you find out why nodes do not meet?

      A: In this order:

      1. same domain?
      2. multicast allowed?

      Q: What is a node?

      A: A process.
      """,
      """
      3-8 recall | How do you find out why nodes do not meet? | In this order://1. same domain?/2. multicast allowed?
      10-12 recall | What is a node? | A process.
      """
    )
  }

  @Test func `a folded table of contents heads nothing that is asked`() {
    check(
      """
      # Interview questions

      ## Table of Contents

      ### CSS

      <details>
      <summary>View contents</summary>

      * [What is the box model?](#what-is-the-box-model)
      * [What is a float?](#what-is-a-float)

      </details>

      ---

      ### What is the box model?

      Content, padding, border and margin.

      ### What is a float?

      A box at a side.
      """,
      """
      17-19 recall | What is the box model? | Content, padding, border and margin.
      21-23 recall | What is a float? | A box at a side.
      """
    )
  }
}
