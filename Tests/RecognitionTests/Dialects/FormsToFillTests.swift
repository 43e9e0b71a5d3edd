import Testing

struct FormsToFillTests {
  @Test func `a template for reports asks nobody who learns`() {
    check(
      """
      ---
      name: Bug
      about: Something is broken
      labels: bug
      ---

      ### What happened?

      <!-- Tell us. -->

      ### Which version do you use?

      - [ ] 1.x
      - [ ] 2.x
      """,
      ""
    )
    check(
      """
      ## What does this change do?

      <!-- A sentence or two about it. -->

      ## Why is it needed?

      <!-- Link the issue here please. -->

      ## Before you send it

      - [ ] I have run the tests
      """,
      ""
    )
  }

  @Test func `phases with boxes are work to do`() {
    check(
      """
      # Way to a new job

      ## Phase 1: Learn the language well

      - [x] Syntax
      - [ ] Tests

      ## Phase 2: Learn about data stores

      - [ ] SQL
      - [ ] Keys
      """,
      ""
    )
  }

  @Test func `front matter with a name and what the form is about`() {
    check(
      """
      ---
      name: Broken lock
      about: Report a lock that leaks
      ---

      **Which lock is it?**
      Its name or number.

      **What did you see?**
      In your own words.
      """,
      ""
    )
  }
}
