import Testing

struct AnsweredLinesTests {
  @Test(arguments: ["-", "–", "->", "→"])
  func `lines with a question, a mark and the answer`(mark: String) {
    check(
      """
      What is a quorum? \(mark) More than half.
      Who may vote? \(mark) All who are present, but no guests.

      How long is a term? \(mark) Two years.
      """,
      """
      1-1 recall | What is a quorum? | More than half.
      2-2 recall | Who may vote? | All who are present, but no guests.
      4-4 recall | How long is a term? | Two years.
      """
    )
  }

  @Test func `two of them are a remark`() {
    check("Done? - Not yet.\nWhen? - On Monday.\n", "")
  }
}
