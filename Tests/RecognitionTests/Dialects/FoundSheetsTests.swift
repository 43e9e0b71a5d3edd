import Markdown
import Testing

@testable import Recognition

/// Sheets and lists in which several parts meet, each of which was once read wrongly.
struct FoundSheetsTests {
  @Test func `a glossary in Dutch`() {
    check(
      """
      # Haven

      ## Begrippenlijst

      | Begrip | Omschrijving |
      |---|---|
      | Kade | een muur |
      | Boei | drijft |

      ## Vragen

      ### Vraag 1: Wat drijft?

      Antwoord: kurk
      """,
      """
      7-7 term | Kade | een muur
      8-8 term | Boei | drijft
      12-14 recall Vraag 1 | Wat drijft? | kurk
      """
    )
  }

  @Test func `what is said to a sentence in bold quotation marks is its answer`() {
    check(
      """
      ## Objections

      **"We already have a boat."**

      "Great. What would you change about it?"

      **"It leaks too much."**

      "Compared with what?" Then be silent.

      **"Send me a picture."**

      "Gladly. What should be in it?"
      """,
      """
      3-5 recall | We already have a boat. | "Great. What would you change about it?"
      7-9 recall | It leaks too much. | "Compared with what?" Then be silent.
      11-13 recall | Send me a picture. | "Gladly. What should be in it?"
      """
    )
  }

  @Test func `a contents list of a text without mark-up`() {
    check(
      """
      The harbour FAQ

      CONTENTS

        1. General
           1.1  What is a quay?
           1.2  What floats?
        2. Trouble
           2.1  What if it sinks?

      -----------------------------------

      1.1  What is a quay?

           A wall.

      1.2  What floats?

           Cork.

      2.1  What if it sinks?

           Swim.
      """,
      """
      13-15 recall 1.1 | What is a quay? |      A wall.
      17-19 recall 1.2 | What floats? |      Cork.
      21-23 recall 2.1 | What if it sinks? |      Swim.
      """
    )
  }

  @Test func `a school test with its key by parts`() {
    check(
      """
      # Harbour test

      ## Part A: Multiple choice

      1. What floats?
         A. Lead
         B. Cork

      2. What sinks?
         A. Lead
         B. Cork

      ## Part B: True or false? (1 point each)

      3. A quay is a wall. T / F
      4. Cork sinks in water. T / F

      ## Part C: Short answers

      5. Name a knot. (2 points)

      6. The rope at the bow is the ………………. (1 point)

      ## Answer key (teacher's copy)

      **Part A:** 1. B  2. A

      **Part B:** 3. T  4. F

      **Part C**

      5. Bowline.
      6. painter
      """,
      """
      5-7 choice 1 | What floats? | none
        choices: Lead; *Cork
      9-11 choice 2 | What sinks? | none
        choices: *Lead; Cork
      15-15 recall 3 | A quay is a wall. | T
      16-16 recall 4 | Cork sinks in water. | F
      20-20 recall | Name a knot. | Bowline.
      22-22 recall | The rope at the bow is the ………………. | painter
      """
    )
  }

  @Test func `lettered questions below a numbered one are further ones`() {
    check(
      """
      HARBOUR INTERVIEW

      BOATS

      1) What floats?
      2) What is a quay?
         a. Who builds it?
         b. How high is it?
      3) What sinks?
      """,
      """
      5-5 recall | What floats? | none
      6-8 recall | What is a quay? | none
        then: Who builds it? | none
        then: How high is it? | none
      9-9 recall | What sinks? | none
      """
    )
  }

  @Test func `an empty answer is none, whatever is noted beside it`() {
    check(
      """
      | Question | Good answer | Notes |
      | --- | --- | --- |
      | What floats? | Cork. | be short |
      | What sinks? | | ask Tom |
      """,
      """
      3-3 recall | What floats? | Cork.
      4-4 recall | What sinks? | none
      """
    )
  }
}
