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

  @Test func `a fence that nothing closes does not swallow the questions below it`() {
    check(
      """
      ### 1. What is a cleat?

      Two horns for a rope.

      ```

      ### 2. What is a shackle?

      A bow with a pin.

      ### 3. What is a block?

      A pulley in a case.
      """,
      """
      1-3 recall 1 | What is a cleat? | Two horns for a rope.
      7-9 recall 2 | What is a shackle? | A bow with a pin.
      11-13 recall 3 | What is a block? | A pulley in a case.
      """
    )
  }
}
