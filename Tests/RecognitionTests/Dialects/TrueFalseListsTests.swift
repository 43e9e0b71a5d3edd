import Testing

/// Statements with their verdicts.
struct TrueFalseListsTests {
  @Test func `bold verdicts at the end of items`() {
    check(
      """
      ## True or false?

      1. An id occurs once. **True**
      2. A class occurs once. **False**
      """,
      """
      3-3 recall 1 | An id occurs once. | True
      4-4 recall 2 | A class occurs once. | False
      """
    )
  }

  @Test func `signs in brackets behind paragraphs`() {
    check(
      """
      5、交换机工作在网络层。（×）

      6、地址长度为 128 位。（√）
      """,
      """
      1-1 recall 5 | 交换机工作在网络层。 | ×
      3-3 recall 6 | 地址长度为 128 位。 | √
      """
    )
  }

  @Test func `one sentence with a word in brackets is none`() {
    check(
      """
      The flag was set (true)

      Another sentence is here.
      """,
      """
      """
    )
  }

  @Test func `a verdict in the midst of the line, and the reason behind it`() {
    check(
      """
      1. Granite is made of shells. **False** – it was molten.
      2. Marble was limestone once. **True**: heat and weight changed it.
      3. Chalk scratches glass. (False) It is too soft.
      """,
      """
      1-1 recall 1 | Granite is made of shells. | False – it was molten.
      2-2 recall 2 | Marble was limestone once. | True: heat and weight changed it.
      3-3 recall 3 | Chalk scratches glass. | False It is too soft.
      """
    )
  }

  @Test func `a letter for a verdict in other languages`() {
    check(
      """
      # Verdadero o falso

      1. El corcho flota en el agua. (V)
      2. El plomo flota en el agua. (F)
      """,
      """
      3-3 recall 1 | El corcho flota en el agua. | V
      4-4 recall 2 | El plomo flota en el agua. | F
      """
    )
  }

  @Test func `what asks whether a statement is true is no part of it`() {
    check(
      "# Knots\n\n**1. The bight is a knot. True or False?**\n\nAnswer: False\n\n"
        + "**2. A hitch holds. True or false?**\n\nAnswer: True\n",
      """
      3-5 recall 1 | The bight is a knot. | False
      7-9 recall 2 | A hitch holds. | True
      """
    )
  }
}
