import Testing

struct LabelsAloneTests {
  @Test func `a label with its points, and the question in the next paragraph`() {
    check(
      """
      **Question 1** (2 marks)

      What does a proxy do?

      It passes requests on.

      **Question 2** [1 point]

      Name a tree.

      A trie.

      __Question 3__ *(3 marks)*

      Which port has SSH?

      ☐ 21
      ☑ 22
      """,
      """
      3-5 recall Question 1 | What does a proxy do? | It passes requests on.
      9-11 recall Question 2 | Name a tree. | A trie.
      15-18 choice Question 3 | Which port has SSH? | none
        choices: 21; *22
      """
    )
  }

  @Test func `scenarios in quotes`() {
    check(
      """
      > **Scenario 1:** The import fails every night. What do you do?

      Read the log.

      > **Scenario 2:** The boss wants a report by mail.

      Subscribe him.
      """,
      """
      1-3 recall Scenario 1 | The import fails every night. What do you do? | Read the log.
      5-7 recall Scenario 2 | The boss wants a report by mail. | Subscribe him.
      """
    )
  }

  @Test func `a key in brackets behind the last option`() {
    check(
      """
      1. UDP has no
         a) ports
         b) order (Ans: b)

      2. TCP has
         a) order
         b) no ports
         **(Ans: a)**
      """,
      """
      1-3 choice 1 | UDP has no | none
        choices: ports; *order
      5-8 choice 2 | TCP has | none
        choices: *order; no ports
      """
    )
  }

  @Test func `letters of Japanese with a wide space`() {
    check(
      """
      ## 問1

      名前を解決するのはどれか。

      ア　DNS
      イ　NTP

      正解：ア
      """,
      """
      3-8 choice 問 1 | 名前を解決するのはどれか。 | none
        choices: *DNS; NTP
      """
    )
  }
}
