import Grading
import Markdown
import Questions
import Testing

@testable import Recognition

struct FieldItemsTests {
  private let typed = """
    Q1: What makes a good key?

    Answer: It is the same for the same thing.

    Key points:

    • ! Equal things have equal keys (also: it is
      deterministic)

    • Others rarely share one

    Red flags:

    • "Any text will do"

    • "It must be long"

    It may be cheap as well.

    Q2: What is a bucket?

    Answer: All things with one key.
    """

  @Test func `typed bullets with gaps between are items of their label`() {
    check(
      typed,
      """
      1-18 recall Q1 | What makes a good key? | It is the same for the same thing.//It may be cheap as well.
        points: 2
        red flag: "Any text will do"
        red flag: "It must be long"
      20-22 recall Q2 | What is a bucket? | All things with one key.
      """
    )
    let points = recognize(Document(parsing: typed), file: "x.txt").drafts[0].statedPoints
    #expect(points.map(\.text) == ["Equal things have equal keys", "Others rarely share one"])
    #expect(points.map(\.isMust) == [true, false])
    #expect(points.map(\.aliases) == [["it is deterministic"], []])
  }

  @Test func `typed bullets right below their label are items as well`() {
    check(
      "Q: What is a key?\nA: A name.\nKey points:\n• short\n• the only\n  one\n\nQ: Why? Habit.\n",
      """
      1-6 recall | What is a key? | A name.
        points: 2
      8-8 recall | Why? | Habit.
      """
    )
  }

  @Test func `a question ends with its key points, wherever they stand`() {
    check(
      """
      ### What is a key?

      A name.

      **Red flags:**

      - It is long:
        - always
        - mostly
      - It is secret

      **Key points:**

      - ! short
      - the only one

      ### What is a bucket?

      A heap.
      """,
      """
      1-15 recall | What is a key? | A name.
        points: 2
        red flag: It is long: always
        red flag: It is long: mostly
        red flag: It is secret
      17-19 recall | What is a bucket? | A heap.
      """
    )
  }

  @Test(arguments: [
    "A tree.\n\n! **Order**: it has many children.\n\n**Leaves**: all at one depth.",
    "- ! A tree\n- of disks\n- ! and wide",
    "| Part | Says |\n|---|---|\n| ! Root | least |\n| Leaf | any |",
    "1. ! **Split**: in two.\n2. **Merge**: as one.",
    "**Answer:** It is flat. ! It is wide.\n\n**Follow-up:** Why?\n\n**Answer:** ! So it is. It is.",
    "Sample answer:\n\n- ! A tree\n\nRed flags:\n\n- It is slow",
  ])
  func `marks change nothing that is read but how much points weigh`(answer: String) {
    let marked =
      "### What is a B-tree?\n\n\(answer)\n\n### What is a heap?\n\nA tree in an array.\n"
    let bare = marked.replacing("! ", with: "")
    #expect(listing(of: marked) == listing(of: bare))
    let drafts = recognize(Document(parsing: marked), file: "x.md").drafts
    #expect(drafts.first?.musts.isEmpty == false)
  }

  @Test func `a quoted red flag is no question, though the heading speaks of behaviour`() {
    check(
      """
      # Testing

      ## How do you test a program's behaviour over years

      **Answer**: Keep what it said once, and compare.

      **Red flags**:

      - "We look at it now and then."
      - "It never changes."

      ## What is a golden file?

      **Answer**: What a program said once.
      """,
      """
      3-5 recall | How do you test a program's behaviour over years | Keep what it said once, and compare.
        red flag: "We look at it now and then."
        red flag: "It never changes."
      12-14 recall | What is a golden file? | What a program said once.
      """
    )
  }

  @Test(arguments: [
    ("Nobody waits more than 30 minutes for it. (20 min)", 20),
    ("Build a search (two regions, 40 min)", 40), ("It takes 35 minutes.", 35),
    ("It (and that) takes 2 hours", 120), ("(about 5 people) in 15m", 15),
  ])
  func `minutes in brackets count before those that a text tells`(text: String, count: Int) {
    #expect(minutes(in: text) == count)
  }

  @Test func `the title of a design may say its minutes`() {
    let text =
      "## Design 1: A shop (a million items, 40 min)\n\nNobody waits for 5 minutes.\n\n"
      + "## Design 2: A bank (20 min)\n\nMoney moves.\n"
    let drafts = recognize(Document(parsing: text), file: "x.md").drafts
    #expect(drafts.map(\.minutes) == [40, 20])
  }
}

struct LabelledItemsTests {
  @Test func `items that say what they are`() {
    check(
      """
      # Interview kit

      1. How do you plan a garden?
         - *Listen for:* sun, soil
         - **Red flag:** no sketch
      2. How do you plan a pond?
         - Dig in winter.
         - Line it with clay.
         - *Follow-up: what if it leaks?*
      3. Why do you prune?
         - Light for the crown.
         - Common mistake: cutting in frost.
      """,
      """
      3-5 recall | How do you plan a garden? | - sun, soil
        points: 1
        red flag: no sketch
      6-9 recall | How do you plan a pond? | - Dig in winter./- Line it with clay.
        then: what if it leaks? | none
      10-12 recall | Why do you prune? | - Light for the crown./- Common mistake: cutting in frost.
      """
    )
  }
}
