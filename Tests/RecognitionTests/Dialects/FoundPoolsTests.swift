import Markdown
import Testing

@testable import Recognition

/// Pools, transcripts and exports, each of which was once read wrongly.
struct FoundPoolsTests {
  @Test func `a pool names the right option above its question`() {
    check(
      """
      HARBOUR POOL

      SUBELEMENT H1 - BOATS

      H1A Floating

      H1A01 (B) [12.3]
      What floats?
      A. Lead
      B. Cork
      ~~

      H1A02 (A)
      What sinks?
      A. Lead
      B. Cork
      ~~

      H1B Walls
      """,
      """
      8-10 choice H1A01 | What floats? | none
        choices: Lead; *Cork
      14-16 choice H1A02 | What sinks? | none
        choices: *Lead; Cork
      """
    )
  }

  @Test func `of two names in bold the one that asks asks`() {
    check(
      """
      # A talk with a keeper

      **NOOR [00:01:12]:** How did you become a keeper?

      **ALASDAIR:** I answered an advertisement.

      They asked whether I could cook.

      **NOOR [00:03:40]:** What did you miss?

      **ALASDAIR:** Trees.

      **NOOR [00:07:05]:** Would you go back?

      **ALASDAIR:** Tomorrow.
      """,
      """
      3-7 recall | How did you become a keeper? | I answered an advertisement.//They asked whether I could cook.
      9-11 recall | What did you miss? | Trees.
      13-15 recall | Would you go back? | Tomorrow.
      """
    )
    // Parts of answers ask as well.
    check(
      """
      # Boats

      ### Why does it float?

      **Answer:** It is light.

      **Follow-up:** And in oil?

      ### Why does it sink?

      **Answer:** It is heavy.

      **Follow-up:** And in oil?

      ### Why does it roll?

      **Answer:** It is round.

      **Follow-up:** And in oil?
      """,
      """
      3-7 recall | Why does it float? | It is light.
        then: And in oil? | none
      9-13 recall | Why does it sink? | It is heavy.
        then: And in oil? | none
      15-19 recall | Why does it roll? | It is round.
        then: And in oil? | none
      """
    )
  }

  @Test func `blanks before numbers are to be written on`() {
    check(
      """
      HARBOUR TEST

      Part I. True or False. Write T or F on the line.

      _____ 1. A quay is a wall.
      _____ 2. Cork sinks in water.

      Part II.

      3. Which one floats?
         a. lead
         b. cork

      ANSWER KEY - DO NOT COPY

      1. T
      2. F
      3. b
      """,
      """
      5-5 recall 1 | A quay is a wall. | T
      6-6 recall 2 | Cork sinks in water. | F
      10-12 choice 3 | Which one floats? | none
        choices: lead; *cork
      """
    )
  }

  @Test func `bold and numbers as word processors export them`() {
    check(
      "# **HARBOUR**\n\n**1\\. What is a quay?\u{a0}**\n\nAnswer: A wall\\!\n\n"
        + "**2\\. Why does it float? **\n\nAnswer: It is light.\n",
      """
      3-5 recall 1 | What is a quay? | A wall\\!
      7-9 recall 2 | Why does it float? | It is light.
      """
    )
  }

  @Test func `answers after each round of a quiz`() {
    check(
      """
      # Quiz night

      ## Round One: Boats

      1. What floats?
      2. What sinks?

      ### Answers – Round One

      1. Cork
      2. Lead

      ## Round Two: Walls

      1. What is a quay?
      2. What is a mole?

      ### Answers – Round Two

      1. A wall
      2. A long wall
      """,
      """
      5-5 recall | What floats? | Cork
      6-6 recall | What sinks? | Lead
      15-15 recall | What is a quay? | A wall
      16-16 recall | What is a mole? | A long wall
      """
    )
  }

  @Test func `a glossary by letters with a further part`() {
    check(
      """
      # Harbour glossary

      ## B

      ### Buoy

      It floats.

      ## Q

      ### Quay

      A wall.

      ## Abbreviations

      | Short | Long |
      |---|---|
      | VTS | vessel traffic service |
      """,
      """
      5-7 term | Buoy | It floats.
      11-13 term | Quay | A wall.
      """
    )
  }

  @Test func `an introduction before the part with questions is none of them`() {
    check(
      """
      # Walkthroughs

      ## Why these notes

      I failed.

      ## Numbers to know

      Ten.

      # Design questions

      ## Design a quay

      Stones.

      ## Design a boat

      Wood.

      ## Design a buoy

      Cork.

      ## What is a mole?

      A wall.
      """,
      """
      13-15 recall | Design a quay | Stones.
      17-19 recall | Design a boat | Wood.
      21-23 recall | Design a buoy | Cork.
      25-27 recall | What is a mole? | A wall.
      """
    )
  }
}
