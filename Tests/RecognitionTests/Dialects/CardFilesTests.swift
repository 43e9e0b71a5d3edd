import Testing

/// Files that are written for one tool as a whole.
struct CardFilesTests {
  @Test func `banners around the parts of a card`() {
    check(
      """
      ===== Question =====
      ### What is *TTL*
      ===== Answer =====
      Time to live

      ```
      ===== Question =====
      ```
      ===== Id =====
      12
      ---
      TARGET DECK: Net::IP
      ===== Question =====
      Why?
      """,
      """
      2-8 recall 12 | What is TTL | Time to live//```/===== Question =====/```
      14-14 recall | Why? | none
      """
    )
    check("Title\n=====\n\n===== Notes =====\n\ntext\n", "")
  }

  @Test func `sections for front and back`() {
    check(
      """
      # Channels

      ## Question

      What does a send on a closed channel do?

      ```go
      c <- 1
      ```

      ## Answer

      It *panics*.

      ### Why

      Because.
      """,
      """
      5-17 recall | What does a send on a closed channel do? | It *panics*.//### Why//Because.
        asks: ```go/c <- 1/```
      """
    )
    check(
      """
      # Note
      model: Cloze
      tags: db

      ## Text
      A {{c1::hot}} update.

      # Note

      ## Front
      WAL

      ## Back
      write-ahead log

      # Index
      Name two kinds.

      ## Back
      B-tree, hash
      """,
      """
      6-6 cloze | A hot update. | hot
      11-14 recall | WAL | write-ahead log
      16-20 recall | Index | B-tree, hash
        asks: Name two kinds.
      """
    )
  }

  @Test func `ordinary sections keep what else belongs to the question`() {
    check(
      "## Question 1\n\nWhich?\n\n- A. x\n- B. y\n\n### Answer\n\nB\n\n## Question 2\n\nWhy?\n\n### Answer\n\nSo.\n",
      """
      3-10 choice Question 1 | Which? | none
        choices: x; *y
      14-18 recall Question 2 | Why? | So.
      """
    )
  }

  @Test func `hascard`() {
    check(
      """
      # Which is first in, first out?
      - stack
      * queue

      ---
      # Which sorts are stable?
      [*] merge
      [ ] heap
      ---
      # Search
      It needs a _sorted|ordered_ list.
      ---
      # Lowest first
      2. network
      1. link
      ---
      # Mutex
      A lock.
      """,
      """
      1-3 choice | Which is first in, first out? | none
        choices: stack; *queue
      6-8 choice | Which sorts are stable? | none
        choices: *merge; heap
      10-11 cloze | Search › It needs a sorted list. | sorted
      13-15 recall | Lowest first | 1. link/2. network
        asks: - network/- link
      17-18 term | Mutex | A lock.
      """
    )
    check("# Todo\n- [ ] one\n- [x] two\n---\n# Done\n- [x] three\n- [x] _four_\n", "")
    check("# One\n- a\n\n---\n\n# Two\n1. b\n2. c\n\n---\n\n# Three\nsome _words_\n", "")
  }

  @Test func `a percent sign between front and back`() {
    check(
      """
      # Algorithms

      ## What is a heap?
      A tree. [#not a tag]

      [#trees](./trees.md) [#OOP]()

      ## Name this

      `a.push(1)`

      %

      Appending.
      """,
      """
      3-4 recall | What is a heap? | A tree. [#not a tag]
      8-14 recall | Name this | Appending.
        asks: `a.push(1)`
      """
    )
    check(
      "What is a mutex?\n\n%\n\nA lock.\n\n%\n\nos\n\n---\n\nA semaphore?\n\n%\n\nA counter.\n",
      """
      1-5 recall | What is a mutex? | A lock.
      13-17 recall | A semaphore? | A counter.
      """
    )
    check("# TeX\n\n```\n%\n```\n\n## Rules\n\nDone.\n", "")
  }

  @Test func `md2apkg`() {
    check(
      """
      # Linux
      <!-- md2apkg ignore-card -->

      ## tee
      Name its use.
      <!-- md2apkg split -->
      It copies.

      ## Draft
      <!-- md2apkg ignore-card -->
      Nothing.

      ## Which signal always kills?
      <!-- md2apkg type multiple-choice -->
      - [ ] TERM
      - [x] KILL
      """,
      """
      4-7 recall | tee | It copies.
        asks: Name its use.
      13-16 choice | Which signal always kills? | none
        choices: TERM; *KILL
      """
    )
  }

  @Test func `inka`() {
    check(
      """
      1. the method
      2. the status

      ---
      Deck: Web

      Tags: http

      1. What does `no-store` mean?

      > Don't keep it.
      >
      > At all.

      <!--ID:1655112233445-->
      2. A {1::POST} is {rarely} kept.
      ---

      1. read on
      """,
      """
      9-13 recall | What does no-store mean? | Don't keep it.//At all.
      16-16 cloze | A POST is rarely kept. | POST / rarely
      """
    )
    check("---\nDeck: Web\n1. Why?\n> Because.\n---\n", "3-4 recall | Why? | Because.")
  }
}
