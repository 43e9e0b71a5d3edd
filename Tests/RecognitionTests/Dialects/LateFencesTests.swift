import Testing

/// Code that is opened in the line of a label.
struct LateFencesTests {
  @Test func `code that opens behind a label swallows no questions`() {
    check(
      """
      ### Q1. How do you list open files?

      **A.** ```sh
      lsof
      ```

      It needs rights.

      ### Q2. How do you free a port?

      Answer: ```
      kill it
      ```

      ### Q3. What is a socket?

      **A.** An end of a connection.
      """,
      """
      1-7 recall Q1 | How do you list open files? | ```sh/lsof/```//It needs rights.
      9-13 recall Q2 | How do you free a port? | ```/kill it/```
      15-17 recall Q3 | What is a socket? | An end of a connection.
      """
    )
  }
}
