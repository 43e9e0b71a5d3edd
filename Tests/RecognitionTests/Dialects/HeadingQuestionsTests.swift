import Markdown
import Questions
import Recognition
import Testing

struct HeadingQuestionsTests {
  @Test func `labels make a heading a question, and fields are sorted by their labels`() {
    check(
      """
      # Trees

      ### Q: What is a **trie**?

      **Category:** Trees
      **Difficulty:** Easy
      **Tags:** Strings, Trees

      **Sample Answer:**
      A tree of letters.
      • Insert walks it.
      • Lookup walks it too.

      **Red-flag answers:** Calling it a heap.

      ---

      ### Q2. What is a heap?
      [Back to top](#trees)
      """,
      """
      3-12 recall | What is a trie? | A tree of letters.//- Insert walks it./- Lookup walks it too.
        red flag: Calling it a heap.
      18-18 recall Q2 | What is a heap? | none
      """
    )
  }

  @Test func `category, difficulty and tags are kept apart`() throws {
    let text = "## Q: Why?\n\nDifficulty: Hard ⭐\nTags: #a #b\n\nAnswer: Because.\n"
    let draft = try #require(recognize(Document(parsing: text), file: "x").drafts.first)
    #expect(draft.difficulty == "Hard ⭐")
    #expect(draft.tags == ["a", "b"])
    #expect(draft.answer == "Because.")
  }

  @Test func `numbers, letters and imperatives count among questions; advice does not`() {
    check(
      """
      ## 1. Graphs

      ### Q1.1: Explain depth-first search.
      **Answer**:
      - **Stack**: explicit or not

      ---

      ### B1: Breadth-first vs depth-first
      It depends.

      ### How do you find a cycle?

      Colours.

      ## How to Prepare

      1. **Draw**: every graph
      """,
      """
      3-5 recall Q1.1 | Explain depth-first search. | - **Stack**: explicit or not
      9-10 recall B1 | Breadth-first vs depth-first | It depends.
      12-14 recall | How do you find a cycle? | Colours.
      """
    )
  }

  @Test func `a topic in a numbered row of questions is one of them`() {
    check(
      "## 1. What is A?\na\n## 2. What is B?\nb\n## 3. A or B\nc\n## 4. Why C?\nd\n",
      """
      1-2 recall 1 | What is A? | a
      3-4 recall 2 | What is B? | b
      5-6 recall 3 | A or B | c
      7-8 recall 4 | Why C? | d
      """
    )
  }

  @Test func `deeper headings belong to the answer, and a heading over questions is none`() {
    check(
      """
      # Ready for queues?

      ## What is a queue?
      First in, first out.

      ### Why is it fair?
      Nobody overtakes.

      ## What is a deque?
      Both ends.
      """,
      """
      3-7 recall | What is a queue? | First in, first out.//### Why is it fair?/Nobody overtakes.
      9-10 recall | What is a deque? | Both ends.
      """
    )
  }

  @Test func `a follow-up is split off with its own answer`() {
    check(
      """
      ### Q1: Name a stable sort.
      Merge sort.

      **Follow-up**: Why does it matter?
      - Equal keys keep their order
      """,
      """
      1-4 recall Q1 | Name a stable sort. | Merge sort.
        then: Why does it matter? | - Equal keys keep their order
      """
    )
  }

  @Test func `red flags and follow-ups may take more than a line`() {
    check(
      """
      ### Q: Is it sorted?
      Look at
      each pair.

      **Red flags:** Sorting it again, or
      looking at one pair.

      **Follow-up:** And what would you do
      if it were endless?
      Look at the newest pair.
      """,
      """
      1-10 recall | Is it sorted? | Look at/each pair.
        red flag: Sorting it again, or looking at one pair.
        then: And what would you do if it were endless? | Look at the newest pair.
      """
    )
  }

  @Test func `a question in parts has its title, stem and points where the labels say`() {
    check(
      """
      ## Question 3

      **What is printed?**

      ```c
      puts("a");
      ```

      ### Answer
      a

      **Key points:**
      - ! the letter (also: a)
      - a line end

      <!-- id: puts -->
      """,
      """
      3-14 recall Question 3 | What is printed? | a
        asks: ```c/puts("a");/```
        points: 2
      """
    )
  }

  @Test func `an author's id is read`() {
    let text = "## Q: Why?\n\n<!-- id: because -->\n\nA reason.\n"
    #expect(recognize(Document(parsing: text), file: "x").drafts.first?.statedID == "because")
    let beside = "## Q: Why `x`? <!-- id: because -->\n\nA <!-- well --> reason.\n"
    let draft = recognize(Document(parsing: beside), file: "x").drafts.first
    #expect(draft?.statedID == "because")
    #expect(draft?.title == "Why x?")
    #expect(draft?.titleMarkdown == "Why `x`?")
    #expect(draft?.answer == "A <!-- well --> reason.")
  }

  @Test func `headings of an ordinary document are no questions`() {
    check(
      "# Tool\n\n## Usage\nRun.\n\n## Why Tool?\nFast.\n\n## Install\nCopy.\n\n## License\nMIT.\n",
      ""
    )
    check("# Log\n\n## 1. Introduction\na\n\n## 2. Method\nb\n\n## 3. Results\nc\n", "")
  }

  @Test func `text from a web page is read by its permalinks`() {
    check(
      """
      Preparation¶

      Part 1: Sorting (2 Questions)¶

      Q1: Quicksort?¶

      Divide, then conquer.

      Part 2: Coding¶

      Problem 1: Merge¶

      Merge two lists: walk both, take the smaller, append the rest. (20 min)

      Part 3: Design¶

      Design 1: Cache (1M keys)¶

      Client → Cache → Store

      Evict the oldest.
      """,
      """
      5-7 recall Q1 | Quicksort? | Divide, then conquer.
      11-13 coding Problem 1 | Merge | Merge two lists: walk both, take the smaller, append the \
      rest. (20 min)
        asks: Merge two lists: walk both, take the smaller, append the rest. (20 min)
      17-21 design Design 1 | Cache (1M keys) | Client → Cache → Store//Evict the oldest.
      """
    )
  }

  @Test func `text without any mark-up is read by its bare lines`() {
    check(
      """
      Preparation

      Read this first.

      Part 1: Sorting

      Q1: What is quicksort?

      Divide, then conquer.

      Problem 1: Merge

      Merge two lists. (1 hour)

      Problem 2: Split

      Split one.
      """,
      """
      7-9 recall Q1 | What is quicksort? | Divide, then conquer.
      11-13 coding Problem 1 | Merge | Merge two lists. (1 hour)
        asks: Merge two lists. (1 hour)
      15-17 coding Problem 2 | Split | Split one.
        asks: Split one.
      """
    )
  }

  @Test func `no space behind the signs, and comments of a shell`() {
    check(
      """
      ###What is an inode?
      An index entry.

      ###How do you find big files?
      With find:

      # not on other disks
      find / -xdev -size +1G
      # by size
      ls -lS

      As root.

      ###What is cron?
      A clock.
      """,
      """
      1-2 recall | What is an inode? | An index entry.
      4-12 recall | How do you find big files? | With find://\\# not on other disks/find / -xdev -size +1G/\\# by size/ls -lS//As root.
      14-15 recall | What is cron? | A clock.
      """
    )
  }
}
