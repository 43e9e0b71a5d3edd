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

  @Test func `paragraphs that answer themselves, also in brackets`() {
    check(
      "# Quick ones\n\nWhat is a bight? A bend in a rope.\n\nWhich knot is the king? *(Bowline)*\n\n"
        + "What is a hitch? (In a word.) A knot around a post.\n",
      """
      3-3 recall | What is a bight? | A bend in a rope.
      5-5 recall | Which knot is the king? | Bowline
      7-7 recall | What is a hitch? (In a word.) | A knot around a post.
      """
    )
  }

  @Test func `an essay that asks itself now and then`() {
    check(
      "# On knots\n\nWhy do knots hold? Friction does it.\n\nRopes have been with us for long.\n\n"
        + "What is new? Fibres are.\n\nSailors know.\n\nWho else? Climbers.\n\nSo do I.\n",
      ""
    )
  }
}
