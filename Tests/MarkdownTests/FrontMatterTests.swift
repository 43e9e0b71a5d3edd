import Testing

/// Metadata at the start of a file.
struct FrontMatterTests {
  @Test func `two lines of dashes hold metadata at the very start`() {
    check(
      """
      ---
      title: A
      tags: [x]
      ---
      # H
      """,
      #"""
      front matter 1:1-4:3
        "title: A\ntags: [x]"
      heading 1 5:1-5:3
        "H" 5:3-5:3
      """#
    )
  }

  @Test func `two lines of plus signs hold metadata too`() {
    check(
      """
      +++
      title = "A"
      +++
      x
      """,
      #"""
      front matter 1:1-3:3
        "title = \"A\""
      paragraph 4:1-4:1
        "x" 4:1-4:1
      """#
    )
  }

  @Test func `the values of the other kind may stand between dashes`() {
    check(
      "---\nname = \"A\"\n---\nx",
      #"""
      front matter 1:1-3:3
        "name = \"A\""
      paragraph 4:1-4:1
        "x" 4:1-4:1
      """#
    )
    check(
      "---\na = b\n---",
      #"""
      rule 1:1-1:3
      heading 2 2:1-3:3
        "a = b" 2:1-2:5
      """#
    )
  }

  @Test func `a rule at the start is a rule`() {
    check(
      """
      ---

      text

      ---
      """,
      """
      rule 1:1-1:3
      paragraph 3:1-3:4
        "text" 3:1-3:4
      rule 5:1-5:3
      """
    )
  }

  @Test func `what does not look like keys is no metadata`() {
    check(
      """
      ---
      Hello
      ---
      """,
      """
      rule 1:1-1:3
      heading 2 2:1-3:3
        "Hello" 2:1-2:5
      """
    )
  }

  @Test func `nothing is metadata further down`() {
    check(
      """
      # A
      ---
      a: b
      ---
      """,
      """
      heading 1 1:1-1:3
        "A" 1:3-1:3
      rule 2:1-2:3
      heading 2 3:1-4:3
        "a: b" 3:1-3:4
      """
    )
  }

  @Test func `metadata that does not end is none`() {
    check(
      """
      ---
      a: b
      """,
      """
      rule 1:1-1:3
      paragraph 2:1-2:4
        "a: b" 2:1-2:4
      """
    )
  }
}
