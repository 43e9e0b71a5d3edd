import Testing

struct BrokenListsTests {
  @Test func `what stands between two items answers the first`() {
    check(
      """
      # Interview

      1. **What is a mutex?**

      A lock:

      - one holder
      - many waiters

      2. **What is a latch?**
      Ans: A door.

      ```sh
      latch --open
      ```

      3. **Why both?**

      Habit.

      I hope this helps!
      """,
      """
      3-8 recall | What is a mutex? | A lock://- one holder/- many waiters
      10-15 recall | What is a latch? | A door.//```sh/latch --open/```
      17-19 recall | Why both? | Habit.
      """
    )
  }

  @Test func `bullets not indented far enough answer a topic with a number`() {
    check(
      """
      # Linux interview

      1. **What is a mount?**
         - A tree hung into another.

      2.  **hard links vs symbolic links**:
         - one inode.
         - a path.

      3. **What is swap?**
         - memory on a disk
      """,
      """
      3-4 recall | What is a mount? | - A tree hung into another.
      6-8 recall | hard links vs symbolic links | - one inode./- a path.
      10-11 recall | What is swap? | - memory on a disk
      """
    )
  }

  @Test func `code below an item asks with it`() {
    check(
      """
      ## Coding questions

      * Make this work:
      ```js
      twice([1])
      ```
      * Write a loop
      * What does this print?

      ```js
      console.log(1)
      ```

      * Reverse a string
      """,
      """
      3-6 coding | Make this work: | none
        asks: ```js/twice([1])/```
      7-7 coding | Write a loop | none
      8-12 recall | What does this print? | none
        asks: ```js/console.log(1)/```
      14-14 coding | Reverse a string | none
      """
    )
  }

  @Test func `an introduction is no answer of the item before`() {
    check(
      """
      Here are interview questions:

      **Memory**
      - What is a heap?
      - What is a stack?

      **Time**
      - What is a tick?
      - What is a clock?
      """,
      """
      4-4 recall | What is a heap? | none
      5-5 recall | What is a stack? | none
      8-8 recall | What is a tick? | none
      9-9 recall | What is a clock? | none
      """
    )
  }

  @Test func `a fence that is not indented closes what is open in its item`() {
    check(
      """
      1.  ### What is a proxy?

          It wraps.

          ```js
          wrap(a)
        ```

          [Up](#top)

      2.  ### What is a store?

          It keeps.

          ```js
          keep(a)
          ```
      """,
      """
      1-9 recall | What is a proxy? | It wraps.//```js/wrap(a)/```
      11-17 recall | What is a store? | It keeps.//```js/keep(a)/```
      """
    )
  }

  @Test func `answers by number in a section at the end`() {
    check(
      """
      ## Part 1: Sand

      1. Why is it wet?
      2. Name a use.

      ## Part 2: Stone

      1. Why is it dry?

      ## Answers

      ### Part 1

      1. It rained.
      2. Walls.

      ### Part 2

      A1. It did not rain.

      For weeks.
      """,
      """
      3-3 recall | Why is it wet? | It rained.
      4-4 recall | Name a use. | Walls.
      8-8 recall | Why is it dry? | It did not rain.//For weeks.
      """
    )
  }
}

struct ListCategoriesTests {
  @Test func `items that ask nothing are categories at any depth`() {
    check(
      """
      # Interview questions

      - Storage
        - Files
          - What is an inode?
            - Answer: a record
          - Where is the name?
            - Why not in the inode?
              - Answer: several names
      - Explain paging.
      """,
      """
      5-6 recall | What is an inode? | a record
      7-9 recall | Where is the name? | none
        then: Why not in the inode? | several names
      10-10 recall | Explain paging. | none
      """
    )
  }

  @Test func `marks of difficulty set questions off`() {
    check(
      "## Vectors\n\n1. Norms\n    1. [E] What is a norm?\n    1. [H] Given a vector, find its norm.\n",
      """
      4-4 recall | What is a norm? | none
      5-5 coding | Given a vector, find its norm. | none
      """
    )
  }

  @Test func `a list below a topic holds the questions, and the topic is none`() {
    check(
      "# Interview\n\n## Caches\n\n- What is a miss?\n- Why evict?\n\n## Queues\n\n- What is a lag?\n- Why ack?\n",
      """
      5-5 recall | What is a miss? | none
      6-6 recall | Why evict? | none
      10-10 recall | What is a lag? | none
      11-11 recall | Why ack? | none
      """
    )
  }

  @Test func `bullets of an answer at the margin, before the next number`() {
    check(
      """
      # Knot questions

      1. What is a bight?
      A bend in a rope.

      2. What is a hitch?
      A knot around a post.

      There are two:
      - clove
      - half

      3. What is a bend?
      A knot between ropes.
      """,
      """
      3-4 recall | What is a bight? | A bend in a rope.
      6-11 recall | What is a hitch? | A knot around a post.//There are two:/- clove/- half
      13-14 recall | What is a bend? | A knot between ropes.
      """
    )
  }
}
