import Testing

/// Pages that tell what is new in each version.
struct ReleasePagesTests {
  @Test func `what is new in one version after the other`() {
    check(
      """
      # Plover: news

      ## What's new in 2.4?

      - Maps

      ### What changed for authors of plug-ins?

      The hook takes a bird now.

      ## What's new in 2.3?

      - Lists
      """,
      ""
    )
  }

  @Test func `questions for an interview name versions too`() {
    check(
      """
      # Swift interview questions

      ## What's new in Swift 5.5?

      Actors.

      ## What's new in Swift 5.9?

      Macros.
      """,
      """
      3-5 recall | What's new in Swift 5.5? | Actors.
      7-9 recall | What's new in Swift 5.9? | Macros.
      """
    )
  }
}
