import Testing

/// Labels that their author set as code.
struct CodedLabelsTests {
  static let labels = [
    ("alone in bold", "**`Answer:`**\n\n"), ("in bold, before a colon", "**`Answer`**: "),
    ("before the text", "`Answer:` "), ("before a colon", "`Answer`: "),
    ("called a response", "**`Response:`**\n\n"),
  ]

  @Test(arguments: labels)
  func `answers`(kind: String, label: String) {
    check(
      "# Tides\n\n### What is a neap tide?\n\n\(label)The smallest one.\n\n"
        + "### What is a spring tide?\n\n\(label)The largest one.\n",
      """
      3-\(label.hasSuffix("\n") ? 7 : 5) recall | What is a neap tide? | The smallest one.
      \(label.hasSuffix("\n") ? "9-13" : "7-9") recall | What is a spring tide? | The largest one.
      """
    )
  }

  @Test func `questions`() {
    check(
      "**`Question:`** What is slack water?\n\n**`Answer:`** The turn of the tide.\n\n"
        + "**`Question:`** What is a bore?\n\n**`Answer:`** A wave up a river.\n",
      """
      1-3 recall | What is slack water? | The turn of the tide.
      5-7 recall | What is a bore? | A wave up a river.
      """
    )
  }

  @Test func `what a server is asked and says asks nothing`() {
    check(
      "# The API of tides\n\n## List them\n\n`Request:` GET /tides\n\n`Response:` a list\n\n"
        + "## Add one\n\n`Request:` POST /tides\n\n`Response:` the tide\n",
      ""
    )
  }

  @Test func `keys of a configuration stay code`() {
    check(
      "## How do you set the zone?\n\n`source:` is where from, `level:` how much.\n\n"
        + "`zone:` names it.\n",
      "1-5 recall | How do you set the zone? | `source:` is where from, `level:` how much.//"
        + "`zone:` names it."
    )
  }
}
