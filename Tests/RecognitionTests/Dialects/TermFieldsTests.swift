import Testing

/// Terms and meanings with labels of their own.
struct TermFieldsTests {
  @Test func `a term and its definition are labelled`() {
    check(
      """
      # Words of the sea

      Term: Reef
      Definition: Stone under water.

      **Term:** Atoll
      **Definition:** A ring of it,
      with a lagoon inside.
      """,
      """
      3-4 term | Reef | Stone under water.
      6-8 term | Atoll | A ring of it,/with a lagoon inside.
      """
    )
  }

  @Test func `a single one may be a line of a form`() {
    check("Term: spring\nMeaning: none", "")
  }
}
