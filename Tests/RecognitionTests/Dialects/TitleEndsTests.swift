import Testing

/// What stands behind a title that its author did not ask.
struct TitleEndsTests {
  @Test(arguments: [
    " {#reef}", " {#reef .hard}", " \\{#reef\\}", " [⬆ back to top](#toc)", " [[↑]](#toc)",
    " ([top](#toc))", " <a href=\"#toc\">⬆</a>", " **[🔝](#toc)**", " — Acme", " - Difficulty: Hard",
    " | Level: Senior", " — *senior*", " <kbd>Easy</kbd>", " (⭐ asked often)", " [Acme] [2023]",
    " #sea #basics", " (must know)", " ↩",
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
