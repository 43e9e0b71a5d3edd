import Testing

struct JudgedTablesTests {
  @Test func `statements in a table that says which are true`() {
    check(
      """
      | Statement | T/F | Why |
      |---|---|---|
      | GET has a body. | F | It may not. |
      | 404 means missing. | T | |
      """,
      """
      3-3 recall | GET has a body. | F//It may not.
      4-4 recall | 404 means missing. | T
      """
    )
    check(
      "| Statement | Description |\n|---|---|\n| SELECT | reads |\n| DELETE | removes |\n",
      ""
    )
  }

  @Test func `problems with their difficulty, and troubles with their remedies`() {
    check(
      """
      # Sheet

      | Problem | Difficulty |
      |---|---|
      | Rotate an array | Easy |
      | Merge two lists | Hard |
      """,
      """
      5-5 recall | Rotate an array | none
      6-6 recall | Merge two lists | none
      """
    )
    check(
      """
      # Tool

      It builds things.

      | Problem | Solution |
      |---|---|
      | Build fails | Clear the cache |
      | Tests hang | Kill the server |
      """,
      ""
    )
  }
}
