import Testing

/// Folds that ask, and folds that answer.
struct FoldsTests {
  @Test func `a summary over several lines with a list, and tags around the answer`() {
    check(
      """
      <details>
      <summary>Which are file systems?

        * ext4
        * bash</summary><br><b>

      ext4
      </b></details>

      <details>
      <summary>What is an inode? ***</summary><br><b>
      </b></details>
      """,
      """
      2-8 recall | Which are file systems? | ext4
        asks: * ext4/* bash
      11-12 recall | What is an inode? | none
      """
    )
  }

  @Test func `a nested fold belongs to the answer, tags in code are text`() {
    check(
      """
      <details>
      <summary>What does a fold look like?</summary>

      Like `<details>`:

      ```html
      <details><summary>no question?</summary></details>
      ```

      <details>
      <summary>Bonus</summary>

      It nests.
      </details>
      </details>
      """,
      """
      2-15 recall | What does a fold look like? | Like `<details>`://```html/<details><summary>no question?</summary></details>/```////Bonus///It nests.
      """
    )
  }

  @Test func `a fold that nothing ends stops at the next one`() {
    check(
      """
      <details>
      <summary>What is a?</summary>

      First.

      <details>
      <summary>What is b?</summary>

      Second.
      </details>
      """,
      """
      2-6 recall | What is a? | First.
      7-10 recall | What is b? | Second.
      """
    )
  }

  @Test func `a fold that holds questions is a section`() {
    check(
      """
      <details><summary>Networks</summary>

      <details><summary>What is a route?</summary>

      A way.
      </details>

      <details><summary>What is a port?</summary>

      A number.
      </details>

      </details>
      """,
      """
      3-6 recall | What is a route? | A way.
      8-11 recall | What is a port? | A number.
      """
    )
  }

  @Test func `terms below a glossary, and nothing of what every document hides`() {
    check(
      """
      ## Glossary

      <details><summary> Heap </summary><br>
      a tree<br></details>

      <details><summary> Ring </summary><br>
      a circle<br></details>

      <details>
      <summary>License</summary>

      Free.
      </details>
      """,
      """
      3-4 term | Heap | a tree
      6-7 term | Ring | a circle
      """
    )
  }

  @Test func `folds called by the answer belong to the text above`() {
    check(
      """
      1. Write a module.

         <details><summary>Solution</summary>

         Like this.
         </details>

      2. Import a bucket.

         <details><summary>Solution</summary>

         Like that.
         </details>

      Back to work.
      """,
      """
      1-5 recall 1 | Write a module. | Like this.
      8-12 recall 2 | Import a bucket. | Like that.
      """
    )
  }

  @Test func `instructions by system ask nothing`() {
    check(
      """
      # Installing

      <details>
      <summary><b>Linux</b></summary>

      Use the package.
      </details>

      <details>
      <summary>Show full configuration</summary>

      None.
      </details>
      """,
      """
      """
    )
  }

  @Test func `a numbered list, and below it a fold with the answers by number`() {
    check(
      """
      1. What is a weir?
      2. What is a sluice?

      <details>
      <summary>Answers</summary>

      1. A wall that water runs over.
      2. A gate in a channel.

      </details>

      Rivers are long.
      """,
      """
      1-1 recall | What is a weir? | A wall that water runs over.
      2-2 recall | What is a sluice? | A gate in a channel.
      """
    )
  }

  @Test(arguments: ["Show query", "Reveal the output", "Click to see result"])
  func `a fold that only shows what solves the task`(name: String) {
    check(
      """
      **Task 1.** List the locks of a river.

      <details><summary>\(name)</summary>

      By name.

      </details>

      **Task 2.** Count its bridges.

      <details><summary>\(name)</summary>

      Seven.

      </details>
      """,
      """
      1-5 recall Task 1 | List the locks of a river. | By name.
      9-13 recall Task 2 | Count its bridges. | Seven.
      """
    )
  }
}
