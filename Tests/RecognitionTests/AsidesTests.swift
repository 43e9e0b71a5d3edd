import Markdown
import Questions
import Recognition
import TestKit
import Testing

/// What a document says beside its questions: how it is scored, timed and known.
struct AsidesTests {
  private func read(_ text: String) -> RecognizedDocument {
    recognize(Document(parsing: text), file: "x.md")
  }

  @Test func `a red flag at the end of a level is one of the rubric, and no part of the level`() {
    let found = read(
      """
      ## Rubric – Caches

      * **Green-light:** Names what is stale.
      * **Yellow-light:** Needs a hint.
      * **Red-light:** Caches everything.  **Red flag:** Says that caches are *never* wrong.
      * **Follow-up probes:** “And on two machines?”

      ## Q: What is a cache?

      A fast copy.
      """
    )
    #expect(
      found.rubric.map(\.text) == ["Names what is stale.", "Needs a hint.", "Caches everything."]
    )
    #expect(found.redFlags == ["Says that caches are never wrong."])
    #expect(found.probes == ["And on two machines?"])
  }

  @Test(arguments: [
    (
      "* Week 2: 3 designs (35 min each: 5 requirements, 10 high-level, 15 deep dive, 5 scaling)",
      ["Requirements 5", "High-level 10", "Deep dive 15", "Scaling 5"]
    ),
    (
      "One design a day (8 min questions and sizing, 12 min data flow, 14 min on the hardest part)",
      ["Questions and sizing 8", "Data flow 12", "The hardest part 14"]
    ),
    (
      "System design: (10m scope; 20m boxes; 15m failures)",
      ["Scope 10", "Boxes 20", "Failures 15"]
    ),
    ("Design it (5 users, 10 servers)", []),
    ("A design (with 5, 10 and 15 boxes)", []),
    ("Three meals (5 min soup, 10 min rice, 15 min tea)", []),
  ])
  func `minutes in brackets time a design`(line: String, phases: [String]) {
    let found = read("## Q: Why?\n\nBecause.\n\n## Plan\n\n\(line)\n")
    #expect(found.phases.map { "\($0.name) \($0.minutes)" } == phases)
    #expect(found.drafts.count == 1)
  }

  private let assessment = """
    # Theory

    ## Q: What is Adam?

    An optimizer.

    ## Where I stand

    - ✅ **Backpropagation**: Solid
    - ~~Adam optimizer details~~ ✅ **Now know**: momentum and scaling
    - 🔴 → ✅ Attention: refreshed
    - 🟡 Kernel trick (SVMs) - forgot details

    ### Next

    1. 🟡 **Regularization**: L1 and L2 (30 min)
    2. 🔴 Kernel trick: again (15 min)

    ### Can skip

    - ❌ Game theory (not asked)
    """

  @Test func `marks in a list rate subjects, the last one counts, and none of it is asked`() {
    let found = read(assessment)
    #expect(found.drafts.map(\.title) == ["What is Adam?"])
    #expect(
      found.ratings.map { "\($0.topic): \($0.level.rawValue) \($0.minutes ?? 0)" } == [
        "Backpropagation: known 0", "Adam optimizer details: known 0", "Attention: known 0",
        "Kernel trick: unknown 15", "Regularization: shaky 30",
      ]
    )
    #expect(found.ratings.first?.line == 9)
  }

  @Test func `a list of what works is no rating, nor is what belongs to an answer`() {
    let done = "## Q: Why?\n\nBecause.\n\n## Features\n\n- ✅ Fast\n- ✅ Small\n- ✅ Free\n"
    #expect(read(done).ratings.isEmpty)
    let answer = "## Q: Which hold?\n\n- ✅ Caches age\n- ❌ Caches never age\n- ❌ Caches are disks\n"
    #expect(read(answer).ratings.isEmpty)
  }

  @Test func `a table with a column of confidence rates as well`() {
    let found = read(
      """
      ## Q: Why?

      Because.

      ## Self-check

      | Topic | Confidence |
      | --- | --- |
      | Hashing | high |
      | Sorting | 3/5 |
      | Graphs | weak |
      | Streams | – |
      """
    )
    #expect(found.ratings.map(\.topic) == ["Hashing", "Sorting", "Graphs"])
    #expect(found.ratings.map(\.level) == [.known, .shaky, .unknown])
    #expect(found.drafts.count == 1)
  }

  @Test(arguments: [
    ("Green-light", RubricGrade.green), ("Yellow", .yellow), ("RED FLAG", .red),
    ("Strong hire", .green), ("No hire", .red), ("Not strong", .red), ("Mixed", .yellow),
  ])
  func `a level is a colour by its name`(name: String, grade: RubricGrade) {
    #expect(RubricGrade(level: name) == grade)
    #expect(RubricGrade(level: "Level 3") == nil)
  }
}
