import Markdown
import Testing

@testable import Recognition

/// Guides and sheets for interviews, each of which was once read wrongly.
struct FoundGuidesTests {
  @Test func `bullets with a dash or brackets before the answer`() {
    check(
      """
      Rapid fire

      • Is Python compiled? – both, a machine interprets the bytecode
      • Difference between is and ==? – identity and equality
      • What is the lock? – one thread runs at a time

      BRAIN TEASERS

      • How often do the hands overlap? (Answer: 22 times)
      • Why are covers round? (Answer: they cannot fall through)
      """,
      """
      3-3 recall | Is Python compiled? | both, a machine interprets the bytecode
      4-4 recall | Difference between is and ==? | identity and equality
      5-5 recall | What is the lock? | one thread runs at a time
      9-9 recall | How often do the hands overlap? | 22 times
      10-10 recall | Why are covers round? | they cannot fall through
      """
    )
  }

  @Test func `numbered questions with their answers in the same line`() {
    check(
      """
      Theory they asked last time:

      1. WHERE vs HAVING? WHERE filters rows, HAVING filters groups.
      2. What is a covering index? One that holds all that is read.
      3. UNION vs UNION ALL? UNION removes duplicates.
      """,
      """
      3-3 recall | WHERE vs HAVING? | WHERE filters rows, HAVING filters groups.
      4-4 recall | What is a covering index? | One that holds all that is read.
      5-5 recall | UNION vs UNION ALL? | UNION removes duplicates.
      """
    )
  }

  @Test func `more questions behind the last answer`() {
    check(
      """
      Common questions for **sailors**:

      **1. Why did you choose the sea?**
      My aunt had a boat.

      **2. Tell us about a storm.**
      We reefed early.

      Others that may come up:

      - Can you work at night?
      - What was your largest mistake?
      """,
      """
      3-4 recall 1 | Why did you choose the sea? | My aunt had a boat.
      6-7 recall 2 | Tell us about a storm. | We reefed early.
      11-11 recall | Can you work at night? | none
      12-12 recall | What was your largest mistake? | none
      """
    )
  }

  @Test func `what to look for, below a line of capitals`() {
    check(
      """
      Structured interview guide

      QUESTION 1

      Describe the steps you take before you work on a circuit.

      LOOK FOR

      Isolate, lock off and tag. Prove the tester.

      QUESTION 2

      A motor hums and does not turn. What do you check?

      LOOK FOR

      A lost phase, a blown fuse.
      """,
      """
      5-9 recall Question 1 | Describe the steps you take before you work on a circuit. | Isolate, lock off and tag. Prove the tester.
      13-17 recall Question 2 | A motor hums and does not turn. What do you check? | A lost phase, a blown fuse.
      """
    )
  }

  @Test func `room for notes is no answer`() {
    check(
      """
      Screening form

      Section A

      1. What do you know about our company?
         Notes: ______________________________________

      2. How many people have you led?
         Notes: ______________________________________

      3. What is your notice period?
         Notes: ______________________________________
      """,
      """
      5-6 recall | What do you know about our company? | none
      8-9 recall | How many people have you led? | none
      11-12 recall | What is your notice period? | none
      """
    )
  }

  @Test func `tasks without labelled solutions in a section of such`() {
    check(
      """
      PHONE SCREEN
      ============

      BASICS
      ======

      Q1: What is a hyperparameter? One that is set before training.

      Q2: What does dropout do at test time? Nothing.

      CODING
      ======

      Task 1: Implement k-means

      Pick points as centres, then move them.

      Task 2: Compute a median without sorting

      Use two heaps.

      PEOPLE
      ======

      "Tell me about a model that failed." The churn model had no use.

      "How do you work with product managers?" Agree on one number first.
      """,
      """
      7-7 recall Q1 | What is a hyperparameter? | One that is set before training.
      9-9 recall Q2 | What does dropout do at test time? | Nothing.
      14-16 recall Task 1 | Implement k-means | Pick points as centres, then move them.
      18-20 recall Task 2 | Compute a median without sorting | Use two heaps.
      25-25 recall | Tell me about a model that failed. | The churn model had no use.
      27-27 recall | How do you work with product managers? | Agree on one number first.
      """
    )
  }
}
