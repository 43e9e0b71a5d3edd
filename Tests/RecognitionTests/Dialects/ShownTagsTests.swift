import Testing

/// Tags of HTML that questions and options are about.
struct ShownTagsTests {
  @Test func `a tag that an option or question is about is shown`() {
    check(
      """
      1. Which tag breaks a line?
      (A) <lb>
      (B) <br>
      (C) the <b>bold</b> one
      Answer: B

      2. When is <main> used?
      (A) once
      (B) <i>often</i><br>
      Answer: A
      """,
      """
      1-5 choice 1 | Which tag breaks a line? | none
        choices: <lb>; *<br>; the bold one
      7-10 choice 2 | When is <main> used? | none
        choices: *once; often
      """
    )
  }
}
