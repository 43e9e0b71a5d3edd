import Markdown
import Testing

@testable import Recognition

/// Documents in several styles found by merging notes, each of which was once read wrongly.
struct FoundStylesTests {
  @Test func `a letter and a number count the questions of each part`() {
    check(
      """
      # Mock exam

      ## Part A. Multiple choice

      **A1.** How long does a worker bee take?

      - A. 16 days
      - B. 21 days

      **A2.** Which treatment may be used?

      - A. Acid
      - B. None

      ## Part B. Short answers

      **B1.** Describe two ways of preventing a swarm.

      **B2.** Why should smoke be used sparingly?

      ## Answers to part A

      1. B
      2. A
      """,
      """
      5-8 choice Question 1 | How long does a worker bee take? | none
        choices: 16 days; *21 days
      10-13 choice Question 2 | Which treatment may be used? | none
        choices: *Acid; None
      17-17 recall Question 1 | Describe two ways of preventing a swarm. | none
      19-19 recall Question 2 | Why should smoke be used sparingly? | none
      """
    )
  }

  @Test func `answers apart belong to the questions that are as many`() {
    check(
      """
      # Assessment day

      ## Interview

      1. ### Why do you want to fly with us?

          Say something that isn't true for every airline.

      2. ### What would your last boss say?

          Something kind.

      ## Safety

      1. How long does the oxygen last?
      2. Why are the blinds opened?
      3. What does disarming mean?

      ## Answers

      1. About twelve minutes.
      2. So that all see fire outside.
      3. The slides are off.
      """,
      """
      5-7 recall | Why do you want to fly with us? | Say something that isn't true for every airline.
      9-11 recall | What would your last boss say? | Something kind.
      15-15 recall | How long does the oxygen last? | About twelve minutes.
      16-16 recall | Why are the blinds opened? | So that all see fire outside.
      17-17 recall | What does disarming mean? | The slides are off.
      """
    )
  }

  @Test func `bold questions and bullets, answered in their lines`() {
    check(
      """
      # SQL one-pager

      Just the things I keep forgetting.

      ## Core

      **WHERE vs HAVING?** WHERE filters rows before grouping.

      **UNION vs UNION ALL?** UNION removes duplicates.

      **What is a covering index?** One that holds all that is read.

      ## Joins

      | Join | Returns |
      |---|---|
      | INNER | only matching rows |
      | CROSS | every combination |

      ## Rapid fire

      - Primary key can be NULL? → No.
      - Unique key can be NULL? → Yes.
      - Default isolation? → Read committed.
      - What does COALESCE do? → First value that is there.
      """,
      """
      7-7 recall | WHERE vs HAVING? | WHERE filters rows before grouping.
      9-9 recall | UNION vs UNION ALL? | UNION removes duplicates.
      11-11 recall | What is a covering index? | One that holds all that is read.
      22-22 recall | Primary key can be NULL? | No.
      23-23 recall | Unique key can be NULL? | Yes.
      24-24 recall | Default isolation? | Read committed.
      25-25 recall | What does COALESCE do? | First value that is there.
      """
    )
  }

  @Test func `lines that ask, below short titles, and labelled questions`() {
    check(
      """
      KITCHEN TRIALS

      Hygiene

      What temperature does the walk-in have to be at?
      How long may cooked rice stand outside?

      Craft

      What are the mother sauces?
      Tell me how you would cook a steak.

      NEW LIST

      Q1: What do you check when a delivery arrives?
      A1: Temperature, date, smell.

      Q2: How do you calculate the food cost?
      A2: Cost by price.

      Q3: Which knife would you keep?
      A3: Any, with a reason.

      WORDS (for the new ones)

      Brunoise: cubes of about 2 mm
      Deglaze: loosen what sticks with liquid
      Blanch: short in boiling water
      """,
      """
      5-5 recall | What temperature does the walk-in have to be at? | none
      6-6 recall | How long may cooked rice stand outside? | none
      10-10 recall | What are the mother sauces? | none
      11-11 recall | Tell me how you would cook a steak. | none
      15-16 recall Q1 | What do you check when a delivery arrives? | Temperature, date, smell.
      18-19 recall Q2 | How do you calculate the food cost? | Cost by price.
      21-22 recall Q3 | Which knife would you keep? | Any, with a reason.
      26-26 term | Brunoise | cubes of about 2 mm
      27-27 term | Deglaze | loosen what sticks with liquid
      28-28 term | Blanch | short in boiling water
      """
    )
  }

  @Test func `formulas in bold, mistakes with a cross and results to derive`() {
    check(
      """
      # Finance cheat sheet

      ## Formulas

      - **Enterprise value** = equity value + net debt
      - **CAPM** = Rf + β × (Rm − Rf)

      ## What you should be able to derive

      * Price of a perpetuity
      * Weights of two assets

      ## Common mistakes

      - ❌ **Mixing levered cash flow with WACC**: levered cash flows belong to cost of equity.
      - ❌ **Forgetting options in the share count**: use the treasury stock method.
      """,
      """
      5-5 term | Enterprise value | equity value + net debt
      6-6 term | CAPM | Rf + β × (Rm − Rf)
      10-10 derivation | Price of a perpetuity | none
      11-11 derivation | Weights of two assets | none
      15-15 mistake | Mixing levered cash flow with WACC | levered cash flows belong to cost of equity.
      16-16 mistake | Forgetting options in the share count | use the treasury stock method.
      """
    )
  }

  @Test func `headings copied from a wiki`() {
    check(
      """
      # Kubernetes interview[edit]

      ## Troubleshooting[edit]

      ### A pod restarts. What now?[edit]

      Look at its events.

      ### Why has a service no endpoints?[edit]

      The selector does not match.
      """,
      """
      5-7 recall | A pod restarts. What now? | Look at its events.
      9-11 recall | Why has a service no endpoints? | The selector does not match.
      """
    )
  }

  @Test func `a table of strong and weak answers`() {
    check(
      """
      # What we listen for

      | Question | Strong | Weak |
      |---|---|---|
      | How do you use assessment? | changes tomorrow's lesson | lists tests |
      | How do you work with parents? | calls home with good news | only with a problem |
      """,
      """
      5-5 recall | How do you use assessment? | changes tomorrow's lesson
      6-6 recall | How do you work with parents? | calls home with good news
      """
    )
  }

  @Test func `offers of an assistant at the end`() {
    check(
      """
      Here are common QA questions.

      **1. What is a smoke test?**
      A short check.

      **2. What is a stub?**
      A stand-in.

      Would you like me to:
      1. Turn these into flashcards?
      2. Add 10 more questions?
      """,
      """
      3-4 recall 1 | What is a smoke test? | A short check.
      6-7 recall 2 | What is a stub? | A stand-in.
      """
    )
  }

  @Test func `tasks whose solutions are folded away`() {
    check(
      """
      # SQL

      ## Part B - tasks

      <details>
      <summary>Find all customers who never ordered anything.</summary>

      `LEFT JOIN` and `IS NULL`.

      </details>

      <details>
      <summary>Second highest order total per city</summary>

      `DENSE_RANK`.

      </details>
      """,
      """
      6-10 recall | Find all customers who never ordered anything. | `LEFT JOIN` and `IS NULL`.
      13-17 recall | Second highest order total per city | `DENSE_RANK`.
      """
    )
  }
}
