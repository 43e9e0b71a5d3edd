import Testing

/// Links to articles that ask, beside questions that have their answers here.
struct LinkedReadingTests {
  static let links = """
    - [What is a weir?](https://example.org/1)
    - [How does a lock work?](https://example.org/2)
    """

  @Test func `below a list with answers`() {
    check(
      "# Canal interview questions\n\n1. What is a tow?\n   A boat on a line.\n"
        + "2. What is a reach?\n   Water between locks.\n\nMore:\n\n\(Self.links)\n",
      """
      3-4 recall | What is a tow? | A boat on a line.
      5-6 recall | What is a reach? | Water between locks.
      """
    )
  }

  @Test func `below a heading among others with answers`() {
    check(
      "# Canal interview questions\n\n## What is a tow?\n\nA boat on a line.\n\n"
        + "## What is a reach?\n\nWater between locks.\n\n## What is a winding hole?\n\n"
        + "A place to turn.\n\n## Worth your time\n\n\(Self.links)\n",
      """
      3-5 recall | What is a tow? | A boat on a line.
      7-9 recall | What is a reach? | Water between locks.
      11-13 recall | What is a winding hole? | A place to turn.
      """
    )
  }

  @Test func `below a rule they are no part of the last answer`() {
    check(
      "## What is a tow?\n\nA boat on a line.\n\n## What is a reach?\n\nWater between locks.\n\n"
        + "---\n\n\(Self.links)\n",
      """
      1-3 recall | What is a tow? | A boat on a line.
      5-12 recall | What is a reach? | Water between locks.
      """
    )
  }

  @Test func `alone they are what is asked`() {
    check(
      "# Canal interview questions\n\n## Locks\n\n\(Self.links)\n",
      """
      5-5 recall | What is a weir? | none
      6-6 recall | How does a lock work? | none
      """
    )
  }

  @Test func `links of which the title says that they are asked`() {
    check(
      "# Canal interview links\n\n## Locks\n\n\(Self.links)\n\n## Blogs\n\n"
        + "- [Ana](https://example.org/3)\n- [Bo](https://example.org/4)\n",
      """
      5-5 recall | What is a weir? | none
      6-6 recall | How does a lock work? | none
      """
    )
  }
}
