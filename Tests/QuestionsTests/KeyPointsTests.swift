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
        == ["Reads: fast", "Writes: slow; every index"]
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
      points("It helps: more data, dropout (also with noise, say), early stopping, and ensembles.")
        == ["more data", "dropout (also with noise, say)", "early stopping", "ensembles"]
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

  @Test(arguments: [
    "It prints 10, 10, 9, and 8", "Size M, L. Without one, it fits, all, at, once",
    "Use np.sum, for it is fast, known, tested, and short", "The keys are: a, b, c, d",
  ])
  func `commas make no list of a sentence that announces none, or none of words`(answer: String) {
    #expect(points(answer).allSatisfy { $0.count > 12 })
  }

  @Test func `a sentence may end in a letter or a number`() {
    #expect(
      points("Divide by n - 1. Deviations sum to zero. It costs 2. Merging is free.")
        == ["Divide by n - 1", "Deviations sum to zero", "It costs 2", "Merging is free"]
    )
    #expect(
      points("Each has a share of k / i. Take δ. It is by J. Doe. Im 19. Jahrhundert.")
        == ["Each has a share of k / i", "Take δ", "It is by J. Doe", "Im 19. Jahrhundert"]
    )
  }

  @Test func `what opens an answer is a point beside its list, unless it only announces`() {
    #expect(
      points("A cache keeps a copy near.\n\n- **Read**: it is asked first\n- **Write**: it is told")
        == ["A cache keeps a copy near", "Read: it is asked first", "Write: it is told"]
    )
    #expect(points("There are two ways here.\n\n- read it\n- write it") == ["read it", "write it"])
  }

  @Test func `a question in an answer is no point`() {
    #expect(points("**Why so?** It shows more. It is short.") == ["It shows more", "It is short"])
    #expect(points("Why not?") == ["Why not?"])
  }

  @Test func `what a program prints is a point`() {
    #expect(
      points("It prints:\n\n```\n2\n[1, 2]\n```\n\n- both are numbers\n- the list is shared")
        == ["It prints: 2; [1, 2]", "both are numbers", "the list is shared"]
    )
  }
}
