import Testing

struct PlainQuestionsTests {
  @Test func `numbers before lines, answers with and without a label`() {
    check(
      """
      Storage desk
      1\tDisk full, why?
      ANS : A deleted file is open.
      2\tWhat is going on here
      3\tHow do you list
      open files?
      ANS :
      lsof
      then look
      """,
      """
      2-3 recall 1 | Disk full, why? | A deleted file is open.
      4-4 recall 2 | What is going on here | none
      5-9 recall 3 | How do you list open files? | lsof/then look
      """
    )
  }

  @Test func `pages end in the middle of answers, words at the ends of lines`() {
    check(
      """
                    Bank of questions

      Part 1. Memory

      1.  What is the differ-
          ence between heap and
          stack?
          A. The heap lives on,

                       Page 1 of 2
      \u{c}              Bank of questions

          the stack does not.

      2.
          Is it fast?
          A. Yes:
           1. allocation
           2. access

      Part 2. Time

      3.  What is a tick?
      """,
      """
      5-13 recall 1 | What is the difference between heap and stack? | The heap lives on,//the stack does not.
      16-19 recall 2 | Is it fast? | Yes:/ 1. allocation/ 2. access
      23-23 recall 3 | What is a tick? | none
      """
    )
  }

  @Test func `paragraphs and lines that ask, with the answers below them`() {
    check(
      """
      Databases

      Basics
      What is a view?
      A stored query.

      Can it be
      updated?

      Explain keys

      What happens when you run
          DELETE FROM logs
      and how do you undo it?

      People
      Why us?
      Where do you see yourself
      """,
      """
      4-5 recall | What is a view? | A stored query.
      7-8 recall | Can it be updated? | none
      10-10 recall | Explain keys | none
      12-14 recall | What happens when you run DELETE FROM logs and how do you undo it? | none
      17-17 recall | Why us? | none
      18-18 recall | Where do you see yourself | none
      """
    )
  }

  @Test func `answers in paragraphs of their own`() {
    check(
      """
      What is TCP?

      A protocol in order.

      What is UDP?

      Packets without order.
      Some get lost.

      What is BGP?

      How networks
      tell of each other.

      What is a default route?

      Where to send what nobody knows.
      """,
      """
      1-3 recall | What is TCP? | A protocol in order.
      5-8 recall | What is UDP? | Packets without order./Some get lost.
      10-13 recall | What is BGP? | How networks/tell of each other.
      15-17 recall | What is a default route? | Where to send what nobody knows.
      """
    )
  }

  @Test func `rounds of a report`() {
    check(
      """
      My week

      Round 1 - Phone
      He was late.
      - Tell me about your project
      - Why is a string immutable?
        - And in C?
      He asked "any questions?" - I had none.

      Round 2
      1) Reverse a list in groups
      2) What is a heap?
      HR round
      Why us?
      Notice period? Can you buy it out?

      Tips
      - Sleep.
      - Don't bluff. Why would you?
      """,
      """
      5-5 recall | Tell me about your project | none
      6-6 recall | Why is a string immutable? | none
        then: And in C? | none
      11-11 recall | Reverse a list in groups | none
      12-12 recall | What is a heap? | none
      14-14 recall | Why us? | none
      15-15 recall | Notice period? Can you buy it out? | none
      """
    )
  }

  @Test func `stories and instructions ask nothing`() {
    check(
      """
      Bread in a cold kitchen

      1) Mix flour and water.
      2) Wait. Do you see bubbles?
      3) Fold it four times.

      Why fold? The folds line up the gluten, and the dough
      begins to hold its shape.

      How tight? Until it stays.

      It will not be perfect the first time. Whose is?
      """,
      ""
    )
  }
}

struct DetachedAnswersTests {
  @Test func `answers in a part of their own, numbers restart in each section`() {
    check(
      """
      ## Part 1: Soil

      1. What is clay?
      2. What is sand?

      ## Part 2: Water

      1. Why does it rise?

      ## Answers

      ### Part 1

      1. Fine.
      2. Coarse.

      ### Part 2

      A1. Capillary force.

      It is small.
      """,
      """
      3-3 recall | What is clay? | Fine.
      4-4 recall | What is sand? | Coarse.
      8-8 recall | Why does it rise? | Capillary force.//It is small.
      """
    )
  }

  @Test func `a later list that answers nothing is none`() {
    check("1. Buy milk\n2. Buy bread\n\n## Answers\n\n1. Done\n2. Done\n", "")
  }

  @Test func `a comment for a tool makes no marked-up document of it`() {
    check(
      """
      <!-- lint-disable -->

      Harbour exam

      Lights
      What is a leading line?
      What does a green light mean?

      How long is a cable?

      Ropes
      What is a hawser?
      Explain splicing.
      """,
      """
      6-6 recall | What is a leading line? | none
      7-7 recall | What does a green light mean? | none
      9-9 recall | How long is a cable? | none
      12-12 recall | What is a hawser? | none
      13-13 recall | Explain splicing. | none
      """
    )
  }
}
