import Testing

/// Keys that begin with more or less than a letter.
struct KeyStartTests {
  @Test func `a key names an option by its text in bold, and no number of a calculation is one`() {
    check(
      """
      ### Q1. True or False: a set keeps its order.

      - [ ] True
      - [ ] False

      <details>
      <summary>Show</summary>

      **False**. It has none.

      </details>

      ### Q2. How much is 120% of 5?

      - [ ] A. 5
      - [ ] B. 6

      Answer: B

      Solution: 1.2 × 5 = 6
      """,
      """
      1-9 choice Q1 | True or False: a set keeps its order. | It has none.
        choices: True; *False
      13-20 choice Q2 | How much is 120% of 5? | 1.2 × 5 = 6
        choices: 5; *6
      """
    )
  }

  @Test func `a fold may be called answer and explanation at once`() {
    check(
      """
      ## 問1

      木の根から葉までの長さを何というか。

      - ア　幅
      - イ　高さ

      <details>
      <summary>正解と解説</summary>

      **イ**

      根だけの木では 0 になる。

      </details>
      """,
      """
      3-13 choice 問 1 | 木の根から葉までの長さを何というか。 | 根だけの木では 0 になる。
        choices: 幅; *高さ
      """
    )
  }

  @Test func `a point without words behind its title is no right option`() {
    check(
      """
      ## What is a pipe?

      A buffer.

      ## What is in a directory?
      In this order:
      1. **Name** - up to a zero.
      2. **Number** - of the inode.
      3. **Padding**

      It is read as a whole.
      """,
      """
      1-3 recall | What is a pipe? | A buffer.
      5-11 recall | What is in a directory? | In this order:/1. **Name** - up to a zero./2. **Number** - of the inode./3. **Padding**//It is read as a whole.
      """
    )
  }

  @Test func `what stands behind the last numbered question after a rule is not its answer`() {
    check(
      (1...5).map { "## \($0). WHY IS TREE \($0) BALANCED?\n\nIt turns.\n\n---\n" }
        .joined(separator: "\n") + "\n## COMMON MISTAKES\n\n- Losing a child\n",
      (1...5).map { number in
        "\(number * 6 - 5)-\(number * 6 - 3) recall \(number) | WHY IS TREE \(number) BALANCED? | It turns."
      }.joined(separator: "\n")
    )
  }
}
