import Markdown
import Questions
import Recognition
import Testing

/// What stands behind a title that its author did not ask.
struct TitleEndsTests {
  @Test(arguments: [
    " {#reef}", " {#reef .hard}", " \\{#reef\\}", " [⬆ back to top](#toc)", " [[↑]](#toc)",
    " ([top](#toc))", " <a href=\"#toc\">⬆</a>", " **[🔝](#toc)**", " — Acme", " - Difficulty: Hard",
    " | Level: Senior", " — *senior*", " <kbd>Easy</kbd>", " (⭐ asked often)", " [Acme] [2023]",
    " #sea #basics", " (must know)", " ↩", " (10 min)", " [5-10 minutes]", " (Level 2)", " (L2)",
    " (Easy) (15 мин)", " (15 min) (Easy)", " (30 sec)", " (Difficulty: Easy)", " [Level: 2]",
    " (new!)", " (bonus)", " *(optional)*", " ^a1b2c3", " \\*", " `Hard`", " `#sea`", "[^1]",
    " ![easy](easy.svg)",
  ])
  func `marks behind a title are no part of it`(mark: String) {
    let found = listing(
      of: """
        ## 1. What is a reef?\(mark)

        Stone under water.

        ## 2. What is an atoll?\(mark)

        A ring of it.
        """
    )
    #expect(
      found == """
        1-3 recall 1 | What is a reef? | Stone under water.
        5-7 recall 2 | What is an atoll? | A ring of it.
        """,
      "\(mark):\n\(found)"
    )
  }

  @Test func `words of the title stay`() {
    check(
      """
      ## What does {x} mean in {y}?

      A place for a value.

      ## What is the difference between #id and #name

      One is unique.

      ## What does the [index](#toc) cost (in time)?

      A write each.

      ## Which one do you take: C or C #?

      Neither.
      """,
      """
      1-3 recall | What does {x} mean in {y}? | A place for a value.
      5-7 recall | What is the difference between #id and #name | One is unique.
      9-11 recall | What does the index cost (in time)? | A write each.
      13-15 recall | Which one do you take: C or C #? | Neither.
      """
    )
  }

  @Test(arguments: [
    " - Easy", " – *Medium*", " | Easy", " `Hard`", " <kbd>Hard</kbd>", " <sub>hard</sub>",
    " [Acme]",
    " `#sea`", " ![easy](easy.svg)", " (30 sec)", " (Difficulty: Easy)", " ([source](a.md))",
    " :star:",
  ])
  func `marks behind bold and listed questions are no part of them`(mark: String) {
    let bold = listing(
      of: """
        # Harbour questions

        **1. What is a reef?**\(mark)

        Stone under water.

        **2. What is an atoll?**\(mark)

        A ring of it.
        """
    )
    #expect(
      bold == """
        3-5 recall 1 | What is a reef? | Stone under water.
        7-9 recall 2 | What is an atoll? | A ring of it.
        """,
      "\(mark):\n\(bold)"
    )
    let listed = listing(
      of: """
        # Harbour questions

        - What is a reef?\(mark)
          - Stone under water.
        - What is an atoll?\(mark)
          - A ring of it.
        """
    )
    #expect(
      listed == """
        3-4 recall | What is a reef? | - Stone under water.
        5-6 recall | What is an atoll? | - A ring of it.
        """,
      "\(mark):\n\(listed)"
    )
  }

  @Test func `a way back in each item makes no table of contents of a list`() {
    check(
      """
      # Harbour questions

      1. What is a reef? [⬆](#top)
         - Stone under water.
      2. What is an atoll? [⬆](#top)
         - A ring of it.
      """,
      """
      3-4 recall | What is a reef? | - Stone under water.
      5-6 recall | What is an atoll? | - A ring of it.
      """
    )
  }

  @Test func `levels behind a row of tasks are no part of them`() {
    check(
      """
      ## What is a keel? (L1)

      The lowest beam.

      ## Explain lee helm (L2)

      The bow turns away from the wind.

      ## Compare sloop and ketch (L3)

      One mast, or two.
      """,
      """
      1-3 recall | What is a keel? | The lowest beam.
      5-7 recall | Explain lee helm | The bow turns away from the wind.
      9-11 recall | Compare sloop and ketch | One mast, or two.
      """
    )
  }

  @Test func `a norm or a time that is asked about stays in the title`() {
    check(
      """
      ## Explain ridge (L2)

      It shrinks.

      ## Explain lasso (L1)

      It selects.

      ## How far does it get (in 20 min)?

      Ten miles.
      """,
      """
      1-3 recall | Explain ridge (L2) | It shrinks.
      5-7 recall | Explain lasso (L1) | It selects.
      9-11 recall | How far does it get (in 20 min)? | Ten miles.
      """
    )
  }

  @Test func `the minutes behind a question are how long it may take`() {
    let text = """
      1. **How do you reef?** *(15 min)*
         Luff up first.
      2. **How do you heave to?** *(25 min)*
         Back the jib.
      """
    check(
      text,
      """
      1-2 recall | How do you reef? | Luff up first.
      3-4 recall | How do you heave to? | Back the jib.
      """
    )
    let drafts = recognize(Document(parsing: text), file: "x.md").drafts
    #expect(drafts.map(\.minutes) == [15, 25])
  }

  @Test func `quotation marks around all of a question are no part of it`() {
    check(
      """
      - **"Why do you sail?"**: For the wind.
      - **„Was war dein weitester Törn?“**: Bis Oban.
      - **"What does "aye" mean?"**: Yes.
      """,
      """
      1-1 recall | Why do you sail? | For the wind.
      2-2 recall | Was war dein weitester Törn? | Bis Oban.
      3-3 recall | "What does "aye" mean?" | Yes.
      """
    )
  }

  @Test func `a bold question may have an anchor above it and a way back behind it`() {
    check(
      """
      # Sea

      <a name="reef"></a>
      **1. What is a reef?** [↩](#toc)

      Stone under water.

      <a name="atoll"></a>
      **2. What is an atoll?** [↩](#toc)

      A ring of it.
      """,
      """
      4-6 recall 1 | What is a reef? | Stone under water.
      9-11 recall 2 | What is an atoll? | A ring of it.
      """
    )
  }

  @Test func `labels may be glued to what they label`() {
    check(
      """
      Q:What is a reef?
      A:Stone under water.

      Q:What is an atoll?
      A:A ring of it.
      """,
      """
      1-2 recall | What is a reef? | Stone under water.
      4-5 recall | What is an atoll? | A ring of it.
      """
    )
  }

  @Test func `a fold may be called after its question`() {
    check(
      """
      ### Q1: What is a reef?

      <details>
      <summary>A1</summary>

      Stone under water.

      </details>

      ### Q2: What is an atoll?

      <details>
      <summary>A2</summary>

      A ring of it.

      </details>
      """,
      """
      1-6 recall Q1 | What is a reef? | Stone under water.
      10-15 recall Q2 | What is an atoll? | A ring of it.
      """
    )
  }
}
