import Testing

/// Fences that are missing or stray, with questions behind them.
struct FenceMendingTests {
  @Test func `code that is not closed ends above the next question, which has code as well`() {
    check(
      """
      # Interview

      ## 1. What is a?

      ```js
      let a

      ## 2. What is b?

      ```js
      let b
      ```

      ## 3. What is c?

      C is here.
      """,
      """
      3-7 recall 1 | What is a? | ```js/let a/```
      8-12 recall 2 | What is b? | ```js/let b/```
      14-16 recall 3 | What is c? | C is here.
      """
    )
  }

  @Test func `code that is never closed ends above the next question`() {
    check(
      """
      # Interview

      ## What is a?

      ~~~~js
      let a

      ## What is b?

      B is here.

      ## What is c?

      C is here.
      """,
      """
      3-7 recall | What is a? | ~~~~js/let a/~~~~
      8-10 recall | What is b? | B is here.
      12-14 recall | What is c? | C is here.
      """
    )
  }

  @Test func `a fence set twice opens nothing`() {
    check(
      """
      # Interview

      ## 1. What is a?

      ```js
      let a
      ```
      ```

      ## 2. What is b?

      B is here.

      ## 3. What is c?

      ```js
      let c
      ```

      Done.

      ## 4. What is d?

      D is here.
      """,
      """
      3-7 recall 1 | What is a? | ```js/let a/```
      10-12 recall 2 | What is b? | B is here.
      14-20 recall 3 | What is c? | ```js/let c/```//Done.
      22-24 recall 4 | What is d? | D is here.
      """
    )
  }

  @Test func `two questions in a row that forgot theirs`() {
    check(
      """
      # Interview

      ### Explain alpha.

      ```py
      a = 1

      ### Explain beta.

      ```py
      b = 2

      ### Explain gamma.

      ```py
      c = 3
      ```
      """,
      """
      3-7 recall | Explain alpha. | ```py/a = 1/```
      8-12 recall | Explain beta. | ```py/b = 2/```
      13-17 recall | Explain gamma. | ```py/c = 3/```
      """
    )
  }

  @Test func `bare fences and bold questions`() {
    check(
      """
      # Interview

      **What is a?**

      ```
      let a

      **What is b?**

      ```
      let b
      ```

      **What is c?**

      C is here.
      """,
      """
      3-7 recall | What is a? | ```/let a/```
      8-12 recall | What is b? | ```/let b/```
      14-16 recall | What is c? | C is here.
      """
    )
  }

  /// The language, or none, of code with headings like those outside.
  @Test(arguments: ["markdown", "md", "", "text"])
  func `an example of Markdown stays whole`(language: String) {
    check(
      """
      ## 1. What is a heading?

      A line with number signs:

      ```\(language)
      # Title

      ## 2. What is b?

      Text.

      ## 3. What is c?
      ```

      ## 2. What is a list?

      Lines with hyphens.
      """,
      """
      1-13 recall 1 | What is a heading? | A line with number signs://```\(language)/# Title//## 2. What \
      is b?//Text.//## 3. What is c?/```
      15-17 recall 2 | What is a list? | Lines with hyphens.
      """
    )
  }

  @Test func `longer fences and comments in a program stay as they are`() {
    check(
      """
      ## 1. What is a fence?

      ````md
      ```js
      let a

      ## 2. What is b?

      ```
      ````

      ## 2. What is a comment?

      ```sh
      echo a

      ## 3. what follows
      # 3. What is it?

      echo b
      ```
      """,
      """
      1-10 recall 1 | What is a fence? | ````md/```js/let a//## 2. What is b?//```/````
      12-21 recall 2 | What is a comment? | ```sh/echo a//## 3. what follows/# 3. What is it?//echo b/```
      """
    )
  }
}
