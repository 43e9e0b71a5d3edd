import Testing

/// Keys in folds, lists and words below options that have no letters.
struct MoreKeysTests {
  @Test func `a fold below bullets repeats one of them`() {
    check(
      """
      1. Which bird lays blue eggs?

      - robin
      - hen
      - swan

      <details>
      <summary>Show answer</summary>

      robin

      They are as blue as the sky.

      </details>

      2. Which one lays the largest?

      - ostrich
      - hen
      - swan

      <details><summary>Answer</summary>ostrich</details>
      """,
      """
      1-12 choice 1 | Which bird lays blue eggs? | They are as blue as the sky.
        choices: *robin; hen; swan
      16-22 choice 2 | Which one lays the largest? | none
        choices: *ostrich; hen; swan
      """
    )
  }

  @Test func `a part with solutions repeats the texts of options`() {
    check(
      """
      # Birds

      **1. Which one is red?**

      - [ ] robin
      - [ ] crow

      **2. Which one is black?**

      - [ ] robin
      - [ ] crow

      ## Solutions

      1. robin
      2. crow
      """,
      """
      3-6 choice 1 | Which one is red? | none
        choices: *robin; crow
      8-11 choice 2 | Which one is black? | none
        choices: robin; *crow
      """
    )
  }

  @Test func `roman numbers and brackets may be keys`() {
    check(
      """
      Q.1 Which one is a wader?
      (i) crow
      (ii) heron

      Q.2 Which one is a songbird?
      (i) wren
      (ii) heron

      Answers: Q.1 (ii), Q.2 (i)
      """,
      """
      1-3 choice Q1 | Which one is a wader? | none
        choices: crow; *heron
      5-7 choice Q2 | Which one is a songbird? | none
        choices: *wren; heron
      """
    )
  }

  @Test func `a key in bold with a bracket has a reason behind it`() {
    check(
      """
      **1. Which one sings?**

      a) crow  b) wren  c) swan

      > **b)** It is small and loud.

      **2. Which one is mute?**

      a) crow  b) wren  c) swan

      > **c)**
      """,
      """
      1-5 choice 1 | Which one sings? | It is small and loud.
        choices: crow; *wren; swan
      7-11 choice 2 | Which one is mute? | none
        choices: crow; wren; *swan
      """
    )
  }

  @Test func `boxes with letters may have code below them`() {
    check(
      """
      ### Q1. Which one prints a line?

      - [x] A.

      ```sh
      echo x
      ```

      - [ ] B.

      ```sh
      cat x
      ```

      ### Q2. Which one ends?

      - [ ] A. loop
      - [x] B. exit
      """,
      """
      1-13 choice Q1 | Which one prints a line? | none
        choices: *echo x; cat x
      15-18 choice Q2 | Which one ends? | none
        choices: loop; *exit
      """
    )
  }

  @Test func `the explanation may have a heading below a key in bold lines`() {
    check(
      """
      # Harbour quiz

      **1. Which light is to port?**

      A. Green
      B. Red

      #### Answer

      B

      #### Explanation

      Red is on the left.

      **2. How long is a cable?**

      A. A tenth of a mile
      B. A mile

      #### Answer

      A

      #### Explanation

      About 185 metres.
      """,
      """
      3-14 choice 1 | Which light is to port? | Red is on the left.
        choices: Green; *Red
      16-27 choice 2 | How long is a cable? | About 185 metres.
        choices: *A tenth of a mile; A mile
      """
    )
  }

  @Test func `a key is called a key, and may be a number`() {
    check(
      """
      ### Q1: Which light is to port?

      A. Green
      B. Red

      Key: B

      Red is on the left.

      ### Q2: How long is a cable?

      1. A tenth of a mile
      2. A mile

      The correct answer is 1. It has 185 metres.
      """,
      """
      1-8 choice Q1 | Which light is to port? | Red is on the left.
        choices: Green; *Red
      10-15 choice Q2 | How long is a cable? | It has 185 metres.
        choices: *A tenth of a mile; A mile
      """
    )
  }

  @Test func `what stands behind the option's text is the reason`() {
    check(
      """
      # Quiz

      1. Which one is a knot?
         - a) bowline
         - b) bow

         Answer: a) bowline — sailors tie it

      2. Which one is a sail?
         - a) jig
         - b) jib

         **Answer:** b) jib, because it is cloth

      3. Which one is a boat?

         - a) yawl
         - b) yawn

         <details>
         <summary>Answer</summary>

         **Correct: a.** It has two masts.
         </details>
      """,
      """
      3-7 choice 1 | Which one is a knot? | sailors tie it
        choices: *bowline; bow
      9-13 choice 2 | Which one is a sail? | because it is cloth
        choices: jig; *jib
      15-23 choice 3 | Which one is a boat? | It has two masts.
        choices: *yawl; yawn
      """
    )
  }
}
