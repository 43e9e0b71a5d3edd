import Testing

/// Ways to write down a term and what it means.
struct GlossaryFormsTests {
  @Test(arguments: [
    "T = d", "T → d", "T -> d", "*T*: d", "<b>T</b>: d", "<b>T</b>: d<br>", "**T**: d", "**T:** d",
    "> **T**: d", "- **T** => d", "- T => d", "- **T**\n  - d", "- **T**\n\n  d\n", "1. **T**: d",
    "`T`: d",
  ])
  func `a term and its meaning`(form: String) {
    let terms = [("reef", "stone under water"), ("atoll", "a ring of it"), ("cay", "a low island")]
    let lines = terms.map { term, meaning in
      form.replacingLetter("T", with: term).replacingLetter("d", with: meaning)
    }
    let found = listing(of: "# Sea lingo\n\n" + lines.joined(separator: "\n"))
      .split(separator: "\n").map { $0.drop { $0 != " " }.dropFirst() }
    #expect(found == terms.map { "term | \($0) | \($1)" }, "\(form): \(found)")
  }

  @Test func `what a question's vocabulary is are no terms`() {
    check(
      """
      # Sailing interview

      ## What vocabulary should a sailor know?

      The words of the trade.

      Key points:

      - Port: the left side
      - Bow: the front end
      - Stern: the back end

      ## How is a sail trimmed?

      With its sheet.
      """,
      """
      3-11 recall | What vocabulary should a sailor know? | The words of the trade.
        points: 3
      13-15 recall | How is a sail trimmed? | With its sheet.
      """
    )
  }
}

extension String {
  fileprivate func replacingLetter(_ letter: Character, with text: String) -> String {
    guard let place = firstIndex(of: letter) else { return self }
    return String(self[..<place]) + text + self[index(after: place)...]
  }
}
