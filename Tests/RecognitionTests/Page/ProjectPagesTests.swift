import Testing

/// Pages that present a project, whose headings ask about nothing else.
struct ProjectPagesTests {
  @Test func `what is done and what is not is no choice`() {
    check(
      """
      # Plover

      A notebook for birders.

      ## What works already?

      - ✅ lists
      - ⬜ maps

      ## Why another notebook?

      The others have no birds.

      ## How do I install it?

      ```sh
      npm install -g plover
      ```
      """,
      ""
    )
  }

  @Test func `frequent questions about a program`() {
    check(
      """
      # Plover

      ## Usage

      `plover add heron`

      ## FAQ

      ### Does it work without a network?

      Yes.

      ### Where are my lists?

      In the home folder.

      ## License

      MIT
      """,
      ""
    )
    check(
      """
      # Plover

      ## Installation

      `brew install plover`

      ## Frequently Asked Questions

      **Can I undo it?**

      Yes.

      **Is it free?**

      Yes.
      """,
      ""
    )
  }

  @Test func `notes for interviews that are installed as well`() {
    check(
      """
      # Birds

      Notes for interviews at the museum.

      ## What is a plover?

      A wader.

      ## Why does it limp?

      To lead foxes away.

      ## Installation

      `git clone https://example.org/birds`

      ## License

      MIT
      """,
      """
      5-7 recall | What is a plover? | A wader.
      9-11 recall | Why does it limp? | To lead foxes away.
      """
    )
  }

  @Test func `questions about what a program is for`() {
    check(
      """
      # Docker

      ## What is a container?

      A process in a box.

      ## What is an image?

      A box.

      ## How is it installed?

      `apt install docker`
      """,
      """
      3-5 recall | What is a container? | A process in a box.
      7-9 recall | What is an image? | A box.
      11-13 recall | How is it installed? | `apt install docker`
      """
    )
  }
}
