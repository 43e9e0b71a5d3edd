import Markdown
import Questions
import Recognition
import Testing

/// Documents in which one way of asking follows another.
struct MixedPartsTests {
  private let heads = """
    # Interview

    ## What is a quay?

    A wall to moor at.

    ## How deep is it?

    Nine metres.

    ## Quiz


    """

  private let read = """
    3-5 recall | What is a quay? | A wall to moor at.
    7-9 recall | How deep is it? | Nine metres.

    """

  @Test func `a part with questions in bold, with labels or in folds is none of an answer`() {
    check(
      heads + "**What is a jetty?**\n\nIt reaches out.\n\n**Who pilots?**\n\nAnn.\n",
      read + """
        13-15 recall | What is a jetty? | It reaches out.
        17-19 recall | Who pilots? | Ann.
        """
    )
    check(
      heads + "Q: What is a jetty?\nA: It reaches out.\n\nQ: Who pilots?\nA: Ann.\n",
      read + """
        13-14 recall | What is a jetty? | It reaches out.
        16-17 recall | Who pilots? | Ann.
        """
    )
    check(
      heads
        + "<details>\n<summary>What is a jetty?</summary>\n\nIt reaches out.\n\n</details>\n\n"
        + "<details>\n<summary>Who pilots?</summary>\n\nAnn.\n\n</details>\n",
      read + """
        14-18 recall | What is a jetty? | It reaches out.
        21-25 recall | Who pilots? | Ann.
        """
    )
    check(
      heads + "| Question | Answer |\n|---|---|\n| What is a jetty? | It reaches out. |\n",
      read + "15-15 recall | What is a jetty? | It reaches out."
    )
  }

  @Test func `bold that counts on from numbered headings asks as they do`() {
    check(
      """
      ### 1. **What is a quay?**

      A wall to moor at.

      ### 2. **How deep is it?**

      Nine metres.

      Here are two more.

      **3. Who pilots?**
      Ann.

      **4. What is silt?**
      Mud.
      """,
      """
      1-3 recall 1 | What is a quay? | A wall to moor at.
      5-9 recall 2 | How deep is it? | Nine metres.//Here are two more.
      11-12 recall 3 | Who pilots? | Ann.
      14-15 recall 4 | What is silt? | Mud.
      """
    )
  }

  @Test func `what several sections ask is a question where others ask beside it`() {
    let sections = ["Go", "Java", "Python"].map { name in
      "## \(name)\n\n### What is a map?\n\nOf \(name).\n\n### What is \(name)?\n\nA language.\n\n"
    }
    check(
      "# Languages\n\n" + sections.joined(),
      """
      5-7 recall | What is a map? | Of Go.
      9-11 recall | What is Go? | A language.
      15-17 recall | What is a map? | Of Java.
      19-21 recall | What is Java? | A language.
      25-27 recall | What is a map? | Of Python.
      29-31 recall | What is Python? | A language.
      """
    )
  }

  @Test(arguments: ["Explain what a quay is.", "Compare quay and jetty", "Tell me about a storm."])
  func `a file with a single task`(task: String) {
    check("# \(task)\n\nAn answer.\n", "1-3 recall | \(task) | An answer.")
  }

  @Test func `what a list or a line of small print says about a question is no answer`() {
    check(
      """
      ### What is a quay?

      - **Difficulty:** Hard
      - **Tags:** walls, ships

      A wall to moor at.

      ### What is a jetty?

      *Difficulty: Easy* · *Time: 15 minutes*

      It reaches out.

      ### What is silt? [Medium]

      Mud.
      """,
      """
      1-6 recall | What is a quay? | A wall to moor at.
      8-12 recall | What is a jetty? | It reaches out.
      14-16 recall | What is silt? | Mud.
      """
    )
  }

  @Test func `a list right below a red flag goes on with red flags`() {
    check(
      """
      ### What is a quay?

      A wall to moor at.

      **Red flags:** calls it a boat
      - thinks it floats
      - has never seen one
      """,
      """
      1-3 recall | What is a quay? | A wall to moor at.
        red flag: calls it a boat
        red flag: thinks it floats
        red flag: has never seen one
      """
    )
  }

  @Test(arguments: [("1h30m", 90), ("45min", 45), ("2h", 120), ("1h05", 65), ("20 minutes", 20)])
  func `how long an answer may take`(text: String, wanted: Int) {
    let text = "### What is a quay?\n\n**Time:** \(text)\n\nA wall to moor at.\n"
    let drafts = recognize(Document(parsing: text), file: "x.md").drafts
    #expect(drafts.map(\.minutes) == [wanted])
  }

  @Test func `an odd entry in a list of keys takes the others nothing`() {
    check(
      """
      1. Which of these floats?
         - A. Lead
         - B. Cork
      2. Which of these sink?
         - A. Lead
         - B. Cork
         - C. Iron
      3. Which of these rots?
         - A. Lead
         - B. Cork

      ## Answers

      1. B
      2. A and C
      3. B
      """,
      """
      1-3 choice 1 | Which of these floats? | none
        choices: Lead; *Cork
      4-7 choice 2 | Which of these sink? | none
        choices: *Lead; Cork; *Iron
      8-10 choice 3 | Which of these rots? | none
        choices: Lead; *Cork
      """
    )
  }
}
