import Markdown
import Testing

@testable import Recognition

/// Shapes in which several parts meet, each of which was once read wrongly.
struct FoundShapesTests {
  @Test func `headings that are counted by letters are no answers`() {
    check(
      """
      # Harbour test

      ### A: Ships

      1. **What floats?**
         - a ship
      2. **What sinks?**
         - an anchor

      ### B: Walls

      3. **What is a quay?**
         - a wall
      4. **What is a buoy?**
         - a mark
      """,
      """
      5-6 recall | What floats? | - a ship
      7-8 recall | What sinks? | - an anchor
      12-13 recall | What is a quay? | - a wall
      14-15 recall | What is a buoy? | - a mark
      """
    )
  }

  @Test func `rounds of an interview in bold announce questions`() {
    check(
      """
      I interviewed at a harbour last week.

      **Round 1 (phone, 30 min)**

      * Why do you want to leave?
      * Can you start in June?

      **Round 2 (at the quay)**

      * Describe the lines of a boat.
      * What happens at low water?
      """,
      """
      5-5 recall | Why do you want to leave? | none
      6-6 recall | Can you start in June? | none
      10-10 recall | Describe the lines of a boat. | none
      11-11 recall | What happens at low water? | none
      """
    )
  }

  @Test func `lists of links to read are no topics`() {
    let list = ["Knots", "Ropes", "Anchors", "Sails", "Tides"].map {
      "## \($0)\n\n- [A page](https://example.org/\($0)) - About it.\n- [More](https://example.org)\n"
    }
    check("# Sailing interview\n\n" + list.joined(separator: "\n"), "")
  }

  @Test func `variables that set up a program are no terms`() {
    check(
      """
      # quizport

      ### Environment variables

      `QUIZ_HOME`
      : Where the files are.

      `NO_COLOR`
      : Turns colours off.
      """,
      ""
    )
  }

  @Test func `a table of points is none of the answer`() {
    check(
      """
      ### Question 1: Tell me about a boat.

      **Look for**

      More than the hull.

      **Score**

      | 1 | 2 |
      |---|---|
      | A raft | A ship |

      ### Question 2: What is a quay?

      A wall.
      """,
      """
      1-5 recall Question 1 | Tell me about a boat. | More than the hull.
      13-15 recall Question 2 | What is a quay? | A wall.
      """
    )
  }

  @Test func `how readers voted is no explanation`() {
    check(
      """
      Question #21 Topic 1

      What floats?

      A. Lead
      B. Cork

      Correct Answer: B
      Community vote distribution
      B (96%) A (4%)

      Question #22 Topic 1

      What sinks?

      A. Lead
      B. Cork

      Correct Answer: A

      Page 3 of 41 - Get all 401 questions with code TIDE.
      """,
      """
      3-10 choice Question 21 | What floats? | none
        choices: Lead; *Cork
      14-21 choice Question 22 | What sinks? | none
        choices: *Lead; Cork
      """
    )
  }

  @Test func `what is about the document ends an answer`() {
    let notices = [
      "💡 Sponsored: 20 % off all ropes with code KNOT.", "Score: one point each.",
      "Questions? Write to harbour@example.org", "¿Dudas? Escríbenos a puerto@example.org",
    ]
    for notice in notices {
      check(
        "### What is a quay?\n\nA wall.\n\n### What floats?\n\nCork.\n\n\(notice)\n",
        "1-3 recall | What is a quay? | A wall.\n5-9 recall | What floats? | Cork."
      )
    }
    check(
      "### What floats?\n\nCork.\n\n---\n\nCredits: Marit and Jo. Copying is\npermitted.\n",
      "1-8 recall | What floats? | Cork."
    )
    let answers = [
      "Why? The decorator @property has no self.", "Score: correct over all.",
      "Sponsored posts rank lower.", "Topic 3 has two partitions",
      "Slow? We lost our cache.",
    ]
    for answer in answers {
      check(
        "### What floats?\n\nCork.\n\n\(answer)\n",
        "1-5 recall | What floats? | Cork.//\(answer)"
      )
    }
    check(
      "### Score?\n\nSettings: page 3 at most.\n",
      "1-3 recall | Score? | Settings: page 3 at most."
    )
  }

  @Test func `a sentence that names the right option in a fold`() {
    check(
      """
      ### 8. Was schwimmt?

      a) Blei
      b) Kork

      <details><summary>Lösung</summary>

      Richtig ist **b**.

      Kork ist leicht.

      </details>
      """,
      """
      1-10 choice 8 | Was schwimmt? | Kork ist leicht.
        choices: Blei; *Kork
      """
    )
  }

  @Test func `further questions beside the sections are questions`() {
    check(
      """
      # Interview questions

      ## Boats

      1. ### What floats?

         Cork.

      ## Additional questions

      * What sinks?
      * Tell me about a storm.
      """,
      """
      5-7 recall | What floats? | Cork.
      11-11 recall | What sinks? | none
      12-12 recall | Tell me about a storm. | none
      """
    )
  }
}
