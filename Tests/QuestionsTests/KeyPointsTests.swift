import Grading
import Questions
import Testing

struct KeyPointsTests {
  private func points(_ answer: String) -> [String] {
    keyPoints(of: question("Why?") { $0.answer = answer }).map(\.text)
  }

  @Test func `an answer nested deeper than any stack has its points`() {
    #expect(points(String(repeating: ">", count: 50_000) + " deep down.") == ["deep down"])
  }

  @Test func `bold leads count with their first clause`() {
    #expect(
      points("**Answer**:\n- **Reads**: fast. Mostly cached.\n- **Writes**: slow; every index\n- x")
        == ["Reads: fast", "Writes: slow"]
    )
  }

  @Test func `without bold leads the items count, and examples do not`() {
    #expect(
      points("Costs:\n- space\n- time\n\n**Example**:\n- a phone book\n- a dictionary")
        == ["space", "time"]
    )
  }

  @Test func `rows of a table count beside bold leads`() {
    #expect(
      points("- **A**: one\n- **B**: two\n\n| Case | Pick |\n|-|-|\n| spam | precision |")
        == ["A: one", "B: two", "spam: precision"]
    )
  }

  @Test func `prose counts by its sentences`() {
    #expect(
      points("Low bias, e.g. a tree. High variance vs. a line. For example, depth 20.")
        == ["Low bias, e.g. a tree", "High variance vs. a line"]
    )
  }

  @Test func `a single sentence counts by what it lists`() {
    #expect(points("Split → train → test.") == ["Split", "train", "test"])
    #expect(
      points("More data, dropout (also with noise, say), early stopping, and ensembles.")
        == ["More data", "dropout (also with noise, say)", "early stopping", "ensembles"]
    )
  }

  @Test func `steps in one line count one by one, and minutes do not`() {
    #expect(
      points("1. Sort. 2. Merge all of it. 3. Write") == ["Sort", "Merge all of it", "Write"]
    )
    #expect(points("Given rows: sort, merge, check, write. (20 min)").count == 4)
  }

  @Test func `of many points every list gives some`() {
    let list = (1...6).map { "- item \($0)" }.joined(separator: "\n")
    let found = points("One:\n\n\(list)\n\nTwo:\n\n\(list.replacing("item", with: "thing"))")
    #expect(found == (1...4).map { "item \($0)" } + (1...4).map { "thing \($0)" })
  }

  @Test func `what the author lists is taken as it is`() {
    let stated = question("Why?") { draft in
      draft.answer = "- something\n- else"
      draft.statedPoints = [KeyPoint("this")]
    }
    #expect(keyPoints(of: stated).map(\.text) == ["this"])
    #expect(keyPoints(of: question("Why?")).isEmpty)
  }

  @Test func `marks say what must be there and what counts as well`() {
    #expect(
      KeyPoint(parsing: "! harmonic mean (also: F1, f measure)")
        == KeyPoint("harmonic mean", isMust: true, aliases: ["F1", "f measure"])
    )
    #expect(KeyPoint(parsing: "mean (of both)") == KeyPoint("mean (of both)"))
  }

  @Test func `a list of key points within the answer is the author's own`() {
    let items = (1...10).map { "- point \($0); and more" }.joined(separator: "\n")
    let found = keyPoints(
      in: "An introduction.\n\n**Key points:**\n\n\(items)\n- ! last (also: end)\n"
    )
    #expect(found.map(\.text) == (1...10).map { "point \($0); and more" } + ["last"])
    #expect(found.last == KeyPoint("last", isMust: true, aliases: ["end"]))
    #expect(
      keyPoints(in: "Key points of it:\n\n- one; two\n- three").map(\.text) == ["one", "three"]
    )
  }
}
