import Testing

struct ListQuestionsTests {
  @Test func `bold questions with answers`() {
    check(
      """
      1. **What is a slice?**
         A view of an array.

      2. **Why is it `cheap`?** It copies nothing.

         - no heap
      3. **Question: How long is it?**

         **Answer**: As long as you say.
      """,
      """
      1-2 recall | What is a slice? | A view of an array.
      4-6 recall | Why is it cheap? | It copies nothing.//- no heap
      7-9 recall | How long is it? | As long as you say.
      """
    )
  }

  @Test func `a heading in each item`() {
    check(
      "1. ### What is a mutex?\n\n    One holder.\n\n2. ### And a semaphore?\n\n    Many.\n\n"
        + "3. ### What is a latch?\n\n    One use.\n\n    **[Back to top](#toc)**\n",
      """
      1-3 recall | What is a mutex? | One holder.
      5-7 recall | And a semaphore? | Many.
      9-13 recall | What is a latch? | One use.
      """
    )
  }

  @Test func `a list of questions without answers, nested ones follow up`() {
    check(
      "# Questions\n\n* Explain hoisting.\n  * Does it apply to let?\n* What is a closure?\n"
        + "* Event bubbling\n* Why `===`?\n* How does this work?\n",
      """
      3-4 recall | Explain hoisting. | none
        then: Does it apply to let? | none
      5-5 recall | What is a closure? | none
      6-6 recall | Event bubbling | none
      7-7 recall | Why ===? | none
      8-8 recall | How does this work? | none
      """
    )
  }

  @Test func `a table of contents and questions in passing are none`() {
    check("- [What is A?](#a)\n- [What is B?](#b)\n- [What is C?](#c)\n", "")
    let prose = String(repeating: "A line that says something else.\n", count: 20)
    check(prose + "\n- Is it new?\n- Is it done?\n- Is it tested?\n", "")
  }

  @Test func `links are titles, what is behind them is none`() {
    check(
      """
      # What they asked

      - [What is calibration?](https://example.org/1) (easy)
      - [Why a log?](https://example.org/2) - [solution](https://example.org/s)
      - Implement sampling [[code 382](https://example.org/3)]
      - Explain [ranking](https://example.org/4) and its limits

      ## Good reads

      - [What is a feed?](https://example.org/5)
      - [Why rank?](https://example.org/6)
      """,
      """
      3-3 recall | What is calibration? | none
      4-4 recall | Why a log? | none
      5-5 coding | Implement sampling | none
      6-6 recall | Explain ranking and its limits | none
      """
    )
  }

  @Test func `markers that Markdown does not know`() {
    check(
      """
      # Interview questions

      * What is a mean?
       * And a median?
      -Why two?

      8. When is it equal
      12 ) Which is larger?
      13) Take a sample.
      a. What is its mean?
      b. Why so?
      """,
      """
      3-4 recall | What is a mean? | none
        then: And a median? | none
      5-5 recall | Why two? | none
      7-7 recall | When is it equal | none
      8-8 recall | Which is larger? | none
      9-11 recall | Take a sample. | none
        then: What is its mean? | none
        then: Why so? | none
      """
    )
  }

  @Test func `lists of other things are none`() {
    for title in ["References", "Questions to ask the interviewer", "Tips", "反问", "Study plan"] {
      check("# Interview\n\n## \(title)\n\n- What is a trie?\n- Why do you ask?\n", "")
    }
    check(
      "# Weekly meeting\n\n## Open questions\n\n- Who ships it?\n- When do we stop?\n- Why?\n",
      ""
    )
    check("# Quiz\n\n- [ ] Version bumped?\n- [ ] Notes written\n- [x] Tests\n", "")
    check(
      "## What is A?\n\nOne.\n\n## Contents\n\n- What is A?\n- What is B?\n",
      "1-3 recall | What is A? | One."
    )
  }

  @Test func `answers in the same line where the items beside have them`() {
    check(
      "# Quiz\n\n1. Who wrote it? A team.\n2. Why? For speed.\n3. When? In May.\n",
      """
      3-3 recall | Who wrote it? | A team.
      4-4 recall | Why? | For speed.
      5-5 recall | When? | In May.
      """
    )
  }

  @Test func `a question and its answer as two items`() {
    check(
      "- **Question:** What is a tag?\n- **Answer:** A name.\n- **Question:** Why?\n- **Answer:** To find it.\n",
      """
      1-2 recall | What is a tag? | A name.
      3-4 recall | Why? | To find it.
      """
    )
  }

  @Test func `a verdict in bold answers a statement`() {
    check(
      "# Quiz\n\n1. An id is unique. **True**\n2. A class is unique. **False**\n",
      """
      3-3 recall | An id is unique. | True
      4-4 recall | A class is unique. | False
      """
    )
  }
}

struct FoldedQuestionsTests {
  @Test func `the summary asks and the fold answers`() {
    check(
      """
      <details>
      <summary>What is a <code>pod</code>?</summary><br><b>

      The *smallest* unit.

      - one or more containers
      </b></details>

      <details><summary>Why two?
      Say both.</summary>

      For company.
      </details>
      """,
      """
      2-7 recall | What is a pod? | The *smallest* unit.//- one or more containers
      9-13 recall | Why two? Say both. | For company.
      """
    )
  }

  @Test func `folds that hide anything else are none`() {
    check("<details><summary>Answer</summary>\n\n42\n\n</details>\n", "")
    check("<details><summary>20 translations</summary>\n\n- de\n\n</details>\n", "")
  }
}

struct ChoiceTests {
  @Test func `ticked boxes are the right options`() {
    check(
      """
      ### Q1. Which ports are for the web?

      ```sh
      open 80
      ```

      - [x] 80
      - [ ] `22`
      - [x] 443

      [Reference](https://example.org)
      """,
      """
      1-11 choice Q1 | Which ports are for the web? | [Reference](https://example.org)
        asks: ```sh/open 80/```
        choices: *80; 22; *443
      """
    )
  }

  @Test func `a letter names the right option, the explanation follows`() {
    check(
      """
      ###### 1. What's the output?

      - A: `1`
      - B: `2`

      <details><summary><b>Answer</b></summary>
      <p>

      #### Answer: B

      It counts.

      </p>
      </details>

      ---

      ###### 2. And now?
      - A) 3
      - B) 4

      **Answer: A) 3**

      **Explanation:** It stops.
      """,
      """
      1-11 choice 1 | What's the output? | It counts.
        choices: 1; *2
      18-24 choice 2 | And now? | It stops.
        choices: *3; 4
      """
    )
  }

  @Test func `a lettered list that no answer refers to is part of the answer`() {
    check(
      "## Q: How is it done?\nTwo ways.\n\n- a) By hand\n- b) By tool\n\nPick one.\n",
      "1-7 recall | How is it done? | Two ways.//- a) By hand/- b) By tool//Pick one."
    )
  }
}

struct HTMLHeadingsTests {
  @Test func `headings in HTML are headings`() {
    check(
      "<h3 name=\"cfg\">\nWhere is the config file?\n</h3>\n\nAt home.\n\n<h3>Why?</h3>\n\nHabit.\n",
      """
      1-5 recall | Where is the config file? | At home.
      7-9 recall | Why? | Habit.
      """
    )
  }

  @Test func `an arrow in the next line begins the answer`() {
    check(
      """
      # Rivers

      1. What is a delta?
         -> Where a river parts before the sea.
      2. Name three rivers.
         → The Nile, the Rhine and the Po.
      """,
      """
      3-4 recall | What is a delta? | Where a river parts before the sea.
      5-6 recall | Name three rivers. | The Nile, the Rhine and the Po.
      """
    )
  }
}
