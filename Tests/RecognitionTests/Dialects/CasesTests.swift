import Testing

/// Headings that count the cases of an interview.
struct CasesTests {
  @Test func `cases to design below a title about interviews`() {
    check(
      """
      # System design interview

      ## Case 1: Design a ticket shop

      Queue the buyers.

      ## Case 2: A map of trams

      Push what moves.
      """,
      """
      3-5 recall Case 1 | Design a ticket shop | Queue the buyers.
      7-9 recall Case 2 | A map of trams | Push what moves.
      """
    )
  }

  @Test func `case studies below a title about them`() {
    check(
      """
      # Product case studies

      ### Case study 1: Riders leave

      Find where they leave first.

      ### Case study 2: A second city

      Size it by commuters.
      """,
      """
      3-5 recall Case Study 1 | Riders leave | Find where they leave first.
      7-9 recall Case Study 2 | A second city | Size it by commuters.
      """
    )
  }

  @Test func `cases that an answer tells apart are parts of it`() {
    check(
      """
      # Sorting

      ## How does a merge go on?

      ### Case 1: Both have items

      Take the smaller one.

      ### Case 2: One is empty

      Take the rest.

      ## Why is it stable?

      Equal ones keep their order.
      """,
      """
      3-11 recall | How does a merge go on? | ### Case 1: Both have items//Take the smaller one.//\
      ### Case 2: One is empty//Take the rest.
      13-15 recall | Why is it stable? | Equal ones keep their order.
      """
    )
  }

  @Test func `cases of use and of tests ask nothing`() {
    check(
      "# Test cases of the login\n\n## Case 1: Right password\n\nThe page opens.\n\n"
        + "## Case 2: Wrong password\n\nIt does not.\n",
      ""
    )
  }
}
