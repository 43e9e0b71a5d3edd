import Testing

/// What stands before a title that its author did not ask.
struct TitleLabelsTests {
  private func expectTitles(behind labels: [String]) {
    let names = ["What is a reef?", "What is an atoll?", "What is a lagoon?", "What is a cay?"]
    let text = zip(labels, names).map { label, name in
      "## \(label)\(name)\n\nSomething in the sea.\n"
    }
    let found = listing(of: text.joined(separator: "\n")).split(separator: "\n")
    let titles = found.map { $0.split(separator: "|").dropFirst().first ?? "" }
    #expect(titles.map { String($0.dropFirst().dropLast()) } == names, "\(labels): \(found)")
  }

  @Test(arguments: [
    "No. #", "#️⃣", "# ->", "# >", "<#>", "DB-0#", "SQL Question #:", "Card #:", "Day #:",
    "Part 1, Question #:", "#º)", "Q# ·", "Question # of 4:", "#/4 -", "Q# [Basics]:",
    "Q# (Junior).", "#. Q:", "Q#. Interviewer:", "Q#. [Basics]",
  ])
  func `a label and its number are no part of the title`(label: String) {
    expectTitles(behind: (1...4).map { label.replacingSign(with: "\($0)") + " " })
  }

  @Test func `the names of pictures are none either`() {
    expectTitles(behind: [":question: ", ":one: ", ":white_check_mark: ", ""])
  }

  @Test func `a row that does not count has no labels`() {
    check(
      """
      ## HTTP 2: What is new?

      Streams.

      ## TLS 1: What is old?

      Nearly all.

      ## IP 6: What is wide?

      The address.
      """,
      """
      1-3 recall | HTTP 2: What is new? | Streams.
      5-7 recall | TLS 1: What is old? | Nearly all.
      9-11 recall | IP 6: What is wide? | The address.
      """
    )
  }
}

extension String {
  fileprivate func replacingSign(with digit: String) -> String {
    var text = ""
    for scalar in unicodeScalars {
      if scalar == "#" { text += digit } else { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
