import Testing

/// Names of programs that Markdown would take for marks.
struct NamesInMarksTests {
  @Test func `names between underscores and angle brackets are shown`() {
    check(
      """
      ### 1. What is __init__ for?

      It fills `a.__dict__` of a new object.

      ### 2. What is a List<String> in Java?

      A <b>list</b> of strings.

      ### 3. When is __this__ bold?

      Here, <BR> and <T> are not the same.
      """,
      """
      1-3 recall 1 | What is __init__ for? | It fills `a.__dict__` of a new object.
      5-7 recall 2 | What is a List<String> in Java? | A <b>list</b> of strings.
      9-11 recall 3 | When is this bold? | Here, <BR> and \\<T> are not the same.
      """
    )
  }
}
