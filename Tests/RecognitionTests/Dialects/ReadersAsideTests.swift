import Testing

/// What stands among questions and is none of them, and questions that are easily taken for less.
struct ReadersAsideTests {
  @Test func `a question to the reader beside numbered ones ends the answer above`() {
    check(
      """
      **1. What is a shell?**

      A program that reads commands.

      **2. What is a pipe?**

      It joins two programs.

      📢 **Enjoying this? Join the list: https://list.test**

      **3. What is a fork?**

      A copy of a process.

      **4. What is a signal?**

      A short message.
      """,
      """
      1-3 recall 1 | What is a shell? | A program that reads commands.
      5-7 recall 2 | What is a pipe? | It joins two programs.
      11-13 recall 3 | What is a fork? | A copy of a process.
      15-17 recall 4 | What is a signal? | A short message.
      """
    )
  }

  @Test func `a heading whose author forgot the space is one of its row`() {
    check(
      """
      ### Câu 1: Tiến trình là gì? [Dễ]

      **Trả lời:** Chương trình đang chạy.

      ###Câu 2: Luồng là gì? [Khó]

      **Trả lời:** Một dòng lệnh trong tiến trình.

      ### Câu 3: Khóa là gì? [Trung bình]

      **Trả lời:** Thứ chỉ một luồng giữ được.
      """,
      """
      1-3 recall Câu 1 | Tiến trình là gì? | Chương trình đang chạy.
      5-7 recall Câu 2 | Luồng là gì? | Một dòng lệnh trong tiến trình.
      9-11 recall Câu 3 | Khóa là gì? | Thứ chỉ một luồng giữ được.
      """
    )
  }

  @Test func `a deeper labelled heading behind a link to the top is the next question`() {
    check(
      """
      ## Q. What is a leaf?

      A node without children.

      <div align="right"><a href="#">↥ back to top</a></div>

      #### Q2: What is a root?

      The node without a parent.

      #### Q3: What is a path?

      Edges in a row.
      """,
      """
      1-3 recall | What is a leaf? | A node without children.
      7-9 recall Q2 | What is a root? | The node without a parent.
      11-13 recall Q3 | What is a path? | Edges in a row.
      """
    )
  }

  @Test func `the last task of a row may have no solution`() {
    check(
      """
      ### Create a pod called web

      <details><summary>show</summary>kubectl run web</details>

      ### Print its logs

      <details><summary>show</summary>kubectl logs web</details>

      ### Delete it at once

      <details><summary>show</summary>kubectl delete pod web --now</details>

      ### Scale the shop to five

      <details><summary>show</summary>kubectl scale --replicas=5</details>

      ### Undo the last rollout of the shop

      ### Further reading
      """,
      """
      1-3 recall | Create a pod called web | kubectl run web
      5-7 recall | Print its logs | kubectl logs web
      9-11 recall | Delete it at once | kubectl delete pod web --now
      13-15 recall | Scale the shop to five | kubectl scale --replicas=5
      17-17 recall | Undo the last rollout of the shop | none
      """
    )
  }

  @Test func `terms of HTML lists below a heading that names them`() {
    check(
      """
      <h2>Glossary</h2>

      <dl>
      <dt>Crate</dt>
      <dd>What the <code>rustc</code> compiler compiles.</dd>
      <dt>Shadowing
      <dd>A new variable under an old name.
      </dl>

      <h2>Options</h2>

      <dl><dt>--help</dt><dd>Shows help.</dd></dl>
      """,
      """
      4-5 term | Crate | What the `rustc` compiler compiles.
      6-8 term | Shadowing | A new variable under an old name.
      """
    )
  }

  @Test func `a fold without a number beside numbered ones is none`() {
    check(
      """
      <details><summary>1. What is a layer?</summary>

      A difference.

      </details>

      <details><summary>2. Why does order matter?</summary>

      Because of the cache.

      </details>

      <details><summary>3. What is a tag?</summary>

      A name.

      </details>

      <details><summary>Table of abbreviations</summary>

      OCI, CNI

      </details>
      """,
      """
      1-5 recall 1 | What is a layer? | A difference.
      7-11 recall 2 | Why does order matter? | Because of the cache.
      13-17 recall 3 | What is a tag? | A name.
      """
    )
  }
}
