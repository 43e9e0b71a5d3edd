import Testing

struct ArticlesTests {
  @Test func `somebody who tells of himself asks himself`() {
    check(
      """
      # How I learned to weld

      Last year I bought a torch, and my garage was never the same.

      ## Why steel?

      I had a lot of it.

      ## Was it worth it?

      My gate still hangs.

      ## The first seam

      It broke.
      """,
      ""
    )
  }

  @Test func `who tells of himself above questions still asks them`() {
    check(
      """
      # Welding interview questions

      I collected these in my first year.

      ## The arc

      It is hot.

      ## Why is steel preheated?

      We do it to slow the cooling.

      ## What is slag?

      I chip it off.
      """,
      """
      9-11 recall | Why is steel preheated? | We do it to slow the cooling.
      13-15 recall | What is slag? | I chip it off.
      """
    )
  }

  @Test func `one heading that asks below a table is a part of a reference`() {
    check(
      """
      # Parameters

      | Name | Meaning |
      | --- | --- |
      | depth | how far to look |

      ## What happens on errors?

      It stops.
      """,
      ""
    )
  }

  @Test func `who offers help asks nothing`() {
    check(
      """
      # Torch

      ## What is it?

      A small tool.

      ## Usage

      Turn it on.

      ## Options

      None.

      ## Need help?

      Write to us.
      """,
      ""
    )
  }
}
