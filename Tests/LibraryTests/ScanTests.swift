import Basics
import Library
import Markdown
import Questions
import Recognition
import Testing

struct ScanTests {
  private func scanned(_ text: String) -> Scan {
    scan(SourceFile(path: "x.md", bytes: Array(text.utf8)))
  }

  private let text = """
    # Caches

    This set is about caches.

    ## Q: What is a cache?

    A copy that is near. It is asked first.

    **Red flags:** says that it is always faster

    **Follow-up:** When does it hurt?

    ## Q: Which is the fastest?

    - [ ] the disk
    - [x] a register

    ## Q: Why?

    TODO

    ## Further reading

    - [a book](https://example.org)

    """

  @Test func `everything that was found is counted`() {
    let scan = scanned(text)
    #expect(scan.title == "Caches")
    #expect(scan.encoding == "UTF-8")
    #expect(scan.text.count == 24)
    #expect(scan.styles.reduce(0) { $0 + $1.count } == 3)
    #expect(scan.styles.first?.name == "heading-questions")
    #expect(scan.tally.questions == 3)
    #expect(scan.tally.forms == ["recall": 2, "choice": 1])
    #expect(scan.tally.answered == 2)
    #expect(scan.tally.gaps == [.placeholder: 1])
    #expect(scan.tally.choices == 1 && scan.tally.keyed == 1)
    #expect(scan.tally.followUps == 1)
    #expect((scan.tally + scan.tally).forms == ["recall": 4, "choice": 2])
    #expect((scan.tally + Tally()) == scan.tally)
  }

  @Test func `what became a red flag or a follow-up is not among the ignored`() {
    let ignored = scanned(text).ignored.map { "\($0.lines) \($0.reason.rawValue)" }
    #expect(ignored == ["1...1 heading", "3...3 prose", "22...24 matter"])
  }

  @Test(arguments: [
    (5, QuestionPart.title), (6, .frame), (7, .answer), (9, .redFlag), (11, .followUp),
    (15, .option(isRight: false)), (16, .option(isRight: true)), (18, .title),
  ])
  func `a line is told what it is of its question`(line: Int, part: QuestionPart) throws {
    guard case .asked(let owners)? = scanned(text).reading(ofLine: line)?.fate else {
      Issue.record("line \(line) belongs to no question")
      return
    }
    #expect(owners.map(\.part) == [part])
    #expect(owners.first?.question.line ?? 0 <= line)
  }

  @Test func `a line that is in no question has a reason, or nothing in it`() {
    let scan = scanned(text)
    guard case .ignored(let ignored)? = scan.reading(ofLine: 3)?.fate else {
      Issue.record("not ignored")
      return
    }
    #expect(ignored == Ignored(lines: 3...3, reason: .prose))
    guard case .blank? = scan.reading(ofLine: 2)?.fate else {
      Issue.record("not blank")
      return
    }
    #expect(scan.reading(ofLine: 0) == nil)
    #expect(scan.reading(ofLine: 25) == nil)
    #expect(scan.reading(ofLine: 24) != nil)
    #expect(scanned("").reading(ofLine: 1) == nil)
  }

  @Test func `a line knows its neighbours and the blocks around it`() throws {
    let reading = try #require(scanned(text).reading(ofLine: 16))
    #expect(reading.around.map(\.number) == [14, 15, 16, 17, 18])
    #expect(reading.around[2].text == "- [x] a register")
    #expect(reading.blocks.first == .paragraph)
    #expect(reading.blocks.dropFirst().first == .item(checked: true))
    let first = try #require(scanned(text).reading(ofLine: 1))
    #expect(first.around.map(\.number) == [1, 2, 3])
    #expect(first.blocks == [.heading(level: 1)])
  }

  @Test func `samples are spread over the document, the first and the last among them`() {
    let text = (1...11).map { "## Q: What is \($0)?\n\nIt is \($0).\n\n" }.joined()
    let scan = scanned(text)
    #expect(scan.questions.count == 11)
    #expect(scan.samples(5).map(\.title) == [1, 3, 6, 8, 11].map { "What is \($0)?" })
    #expect(scan.samples(20).count == 11)
    #expect(scanned("").samples(5).isEmpty)
  }

  @Test func `no text is read as nothing`() {
    let scan = scan(SourceFile(path: "x.md", bytes: (0..<200).map { UInt8($0 % 7) }))
    #expect(scan.isBinary)
    #expect(scan.questions.isEmpty && scan.ignored.isEmpty)
    #expect(scan.reading(ofLine: 1) == nil)
  }

  @Test func `every line with text is in a question or ignored, or only frames one`() {
    for text in [text, "Q: A?\nA: b\n", "# A\n\n| Q | A |\n|---|---|\n| Why? | So. |\n", "x"] {
      let scan = scanned(text)
      var owned = Set(scan.ignored.flatMap { Array($0.lines) })
      for line in 1...scan.text.count {
        guard let reading = scan.reading(ofLine: line) else { continue }
        if case .asked = reading.fate {
          #expect(!owned.contains(line), "\(line) is both in \(text)")
          owned.insert(line)
        }
        guard case .blank = reading.fate else { continue }
        let isEmpty = scan.text.line(line).allSatisfy { $0.isWhitespace }
        #expect(isEmpty, "\(line) of \(text)")
      }
    }
  }

  @Test func `labels, other wordings and rubrics are not among the ignored`() {
    let scan = scanned(
      """
      # Caches

      ## Q: What is a cache?

      A copy that is near.

      **Key points**:

      - ! It is near the reader (also: it is
        close by)
      - It may be old

      **Red flags**:

      - "It is always faster"

      ## Rubric

      - **Strong**: names a cost
      - **Weak**: names none
      """
    )
    let ignored = scan.ignored.map { "\($0.lines) \($0.reason.rawValue)" }
    #expect(ignored == ["1...1 heading", "17...17 heading"])
    #expect(scan.readings.map(\.lastLine) == [15])
    for line in [7, 9, 10, 11, 13, 15] {
      guard case .asked(let owners)? = scan.reading(ofLine: line)?.fate else {
        Issue.record("line \(line) belongs to no question")
        continue
      }
      #expect(owners.map(\.question.title) == ["What is a cache?"])
    }
  }
}
