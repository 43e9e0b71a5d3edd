import Testing

/// What stands at the foot of a page is no part of the last answer.
struct FooterTests {
  @Test(arguments: [
    "*Made with ❤️ by the crew.*", "_Last edited in May_", "© 2023 The crew", "Built with care",
    "[Home](https://a.example) | [Blog](https://b.example)", "Last updated: May",
  ])
  func `a line below a rule at the end`(line: String) {
    let found = listing(
      of: """
        # Harbour questions

        ## What is a quay?

        A wall to moor at.

        ---

        ## What is a jetty?

        It reaches out into the water.

        ---

        \(line)
        """
    )
    #expect(
      found == """
        3-5 recall | What is a quay? | A wall to moor at.
        9-15 recall | What is a jetty? | It reaches out into the water.
        """,
      "\(line):\n\(found)"
    )
  }

  @Test func `a sentence below a rule stays, and so does what no rule parts`() {
    check(
      """
      ## What is a quay?

      A wall to moor at.

      *It may be of wood.*

      ## What is a jetty?

      It reaches out.

      ---

      Boats lie on both sides.
      """,
      """
      1-5 recall | What is a quay? | A wall to moor at.//*It may be of wood.*
      7-13 recall | What is a jetty? | It reaches out.//---//Boats lie on both sides.
      """
    )
  }
}
