import Grading
import Markdown
import Questions
import Testing

@testable import Recognition

struct ScenariosTests {
  @Test func `the situation asks and the checklist answers, red flags apart`() {
    check(
      """
      ## Blind Scenario – Caches

      **Scenario:** A cache serves *old* prices.
      Plan the fix.

      **Scorer Checklist:**
      * Asks **when** it began.
      * Measures the age.
      * **Red flags:** Turning it off.
      """,
      """
      3-9 scenario | A cache serves old prices. Plan the fix. | * Asks **when** it began./\
      * Measures the age.
        points: 2
        red flag: Turning it off.
      """
    )
  }

  @Test func `what is listed below red flags is one flag each, behind what holds for all`() {
    check(
      """
      ## Blind Scenario – Caches

      **Scenario:** A cache serves old prices. Plan the fix.

      **Scorer Checklist:**
      - Measures the age.
      - **Red flags:**
        - Turning it off.
        - Blames others:
          - the network
          - the team
      - Red flags: No plan.
        - It guesses.
      """,
      """
      3-13 scenario | A cache serves old prices. Plan the fix. | - Measures the age.
        points: 1
        red flag: Turning it off.
        red flag: Blames others: the network
        red flag: Blames others: the team
        red flag: No plan: It guesses.
      """
    )
  }

  @Test func `a must of the checklist is one, and shows no mark`() {
    let text = """
      ## Blind Scenario – Caches

      **Scenario:** A cache serves old prices. Plan the fix.

      **Scorer Checklist:**
      - ! Measures the age.
      - ! **Rollback:** proposes it first.
      - `! x` is understood.
      - !important is no mark.
      """
    let draft = recognize(Document(parsing: text), file: "x.md").drafts[0]
    #expect(draft.statedPoints.map(\.isMust) == [true, true, false, false])
    #expect(
      draft.statedPoints.map(\.text) == [
        "Measures the age.", "Rollback: proposes it first.", "! x is understood.",
        "!important is no mark.",
      ]
    )
    #expect(
      draft.answer == """
        - Measures the age.
        - **Rollback:** proposes it first.
        - `! x` is understood.
        - !important is no mark.
        """
    )
  }
}

struct QuotedPromptsTests {
  @Test func `what an interviewer says, and advice`() {
    check(
      "# Behavioural\n\n“Tell me about a bug.” Use STAR.\n\n- \"Why us?\" – Be honest.\n",
      """
      3-3 behavioural | Tell me about a bug. | Use STAR.
      5-5 behavioural | Why us? | Be honest.
      """
    )
  }

  @Test func `a quotation elsewhere is a quotation`() {
    check("# History\n\n\"Et tu, Brute?\" he said.\n", "")
  }
}

struct QuestionTablesTests {
  @Test func `the header says what a row is`() {
    check(
      "| # | Term | Meaning |\n|-|-|-|\n| 1 | Big *O* | an upper bound |\n| 2 | Θ | both |\n",
      """
      3-3 term | Big O | an upper bound
      4-4 term | Θ | both
      """
    )
    check(
      "| Question | Answer |\n|-|-|\n| 1. Why? | Because. |\n| How? | |\n",
      """
      3-3 recall 1 | Why? | Because.
      4-4 recall | How? | none
      """
    )
  }

  @Test func `other tables are no questions`() {
    check("| File | Core concepts | Weight |\n|-|-|-|\n| [a](./a.md) | sorting | high |\n", "")
  }
}

struct FormulaBlocksTests {
  @Test func `one formula a name, continued where indented`() {
    check(
      "## Formulas\n\n### Sums\n```\nSum:    n * (n + 1) / 2\nDouble: 2 * n\n        n + n\n```\n",
      """
      5-5 formula | Formula › Sum | ```/n * (n + 1) / 2/```
      6-7 formula | Formula › Double | ```/2 * n/n + n/```
      """
    )
  }

  @Test func `settings and program text are no formulas`() {
    check("# Setup\n\n```\nhost: example.org\nport: 80\n```\n", "")
    check("# Setup\n\n```yaml\narea: a * b\nedge: a + b\n```\n", "")
    check("# Setup\n\n```\nForward:\n  z = W * x\n\nBackward:\n  d = z * x\n```\n", "")
  }
}

struct MistakeListsTests {
  @Test func `each mistake is put right after the dash`() {
    check(
      "## Common Mistakes\n\n1. **Saying \"sorted is faster\"** - only\n   with *branches*.\n\n"
        + "2. **No tests** – write some.\n3. Just text.\n",
      """
      3-4 mistake | Saying "sorted is faster" | only with *branches*.
      6-6 mistake | No tests | write some.
      """
    )
  }
}

struct DerivationListsTests {
  @Test func `results to derive have no answers`() {
    check(
      "## Study\n\nKey derivations to reproduce:\n- Sum of `n` numbers\n- Cost of *merge sort*\n",
      """
      4-4 derivation | Sum of n numbers | none
      5-5 derivation | Cost of merge sort | none
      """
    )
    check("## Study\n\nThings to read:\n- one book\n- one paper\n", "")
  }
}

struct ConnectionsTests {
  @Test func `topics that add up`() {
    check(
      "### Trees + Hashing = Merkle trees\nEvery node\nsigns its children.\n\n### 2 + 2 = 4\nNo.\n",
      "1-3 connection | Trees + Hashing = Merkle trees | Every node/signs its children."
    )
  }
}
