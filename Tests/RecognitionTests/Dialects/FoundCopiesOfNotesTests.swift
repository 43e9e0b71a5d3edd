import Testing

/// Shapes of notes and decks that people copy from their tools.
struct FoundCopiesOfNotesTests {
  @Test func `items with arrows are cards, and what is below three of them`() {
    check(
      """
      - # Zoology, week 3
          - Notes of the second lecture
          - **Insects**
              - Elytron :: hardened fore wing of a beetle
              - How many legs has an insect? >> six
              - What carries the blood? >> an open circulation
              - Stages of a complete metamorphosis >>>
                  - egg
                  - larva
                  - pupa
              - wings came later
      """,
      """
      4-4 term | Elytron | hardened fore wing of a beetle
      5-5 recall | How many legs has an insect? | six
      6-6 recall | What carries the blood? | an open circulation
      7-10 term | Stages of a complete metamorphosis | - egg/- larva/- pupa
      """
    )
  }

  @Test func `comparisons and streams are no cards`() {
    check(
      """
      # Notes

      - cin >> a reads a number
      - x >> 3 shifts it
      - echo yes >> file appends
      - The rest is :: nothing
      """,
      """
      """
    )
  }

  @Test func `rules of stars part cards, rules of hyphens their sides`() {
    check(
      """
      # What does a borrow checker check?

      ---

      That no reference outlives its owner.

      #rust #borrows

      ***

      # What does this print?

      ```rust
      let a = 1;
      let b = a;
      println!("{a}");
      let c = b;
      ```

      ---

      It prints 1.

      #rust

      ***

      A value has {{one}} owner.

      #rust #owners
      """,
      """
      1-5 recall | What does a borrow checker check? | That no reference outlives its owner.
      11-22 recall | What does this print? | It prints 1.
        asks: ```rust/let a = 1;/let b = a;/println!("{a}");/let c = b;/```
      28-28 cloze | A value has one owner. | one
      """
    )
  }

  @Test func `a sentence with a gap ends the answer of the card before it`() {
    check(
      """
      ---
      tags: [flashcards/os]
      ---

      Orphan
      ??
      A process whose parent is gone.

      A process in state ==D== waits for a device.
      <!--SR:!2024-05-12,20,230-->

      The limit is shown by ==ulimit==.
      """,
      """
      5-7 term | Orphan | A process whose parent is gone.
      9-9 cloze | A process in state D waits for a device. | D
      12-12 cloze | The limit is shown by ulimit. | ulimit
      """
    )
  }

  @Test func `a topic whose items have grades is none of the questions`() {
    check(
      """
      ## Chapter 3: questions

      1. [E] What is a gradient?
      1. Risk.
          1. [E] What is it?
          1. [M] How do we make it small?
      1. [H] Why does it explode?
      1. [E] Which loss suits outliers?
      """,
      """
      3-3 recall | What is a gradient? | none
      5-5 recall | What is it? | none
      6-6 recall | How do we make it small? | none
      7-7 recall | Why does it explode? | none
      8-8 recall | Which loss suits outliers? | none
      """
    )
  }

  @Test func `macros are no headings`() {
    check(
      """
      EMBEDDED QUESTIONS

      Q1) What is volatile for?
      Ans: Values that change outside.

      Q2) Write macros for a bit.
      Ans:
      #define SET(r) ((r) |= 1)
      #define CLR(r) ((r) &= ~1)
      #define TGL(r) ((r) ^= 1)

      Q3) how large is this structure?

      struct s { char a; int b; };

      Ans: 8, because of padding.
      """,
      """
      3-4 recall Q1 | What is volatile for? | Values that change outside.
      6-10 recall Q2 | Write macros for a bit. | #define SET(r) ((r) |= 1)/#define CLR(r) ((r) &= ~1)/#define TGL(r) ((r) ^= 1)
      12-16 recall Q3 | how large is this structure? | 8, because of padding.
        asks: struct s { char a; int b; };
      """
    )
  }

  @Test func `links called a solution are no answer where a list is one`() {
    check(
      """
      # System design interview

      ## Problems

      ### Design a parcel locker

      * Codes that are used once
      * A map of boxes

      Solution: [write-up](https://example.com/a), [video](https://example.com/b)

      ### Sum of two

      Given a list, find two that add up.

      Solution: [code](https://example.com/c)

      ## Shorter problems

      - [Design a lift](https://example.com/d)
      - [How would you store a map?](https://example.com/e)
      - [Design a queue](https://example.com/f)
      """,
      """
      5-10 recall | Design a parcel locker | * Codes that are used once/* A map of boxes//Solution: [write-up](https://example.com/a), [video](https://example.com/b)
      12-16 recall | Sum of two | none
        asks: Given a list, find two that add up.
      20-20 coding | Design a lift | none
      21-21 recall | How would you store a map? | none
      22-22 coding | Design a queue | none
      """
    )
  }

  @Test func `tasks with code below them need no verb that is known`() {
    check(
      """
      # 运维面试题

      ## 三、Shell 编程题

      1. 统计日志中访问量前十的地址

         ```shell
         sort log | uniq -c | sort -rn | head
         ```

      2. 把当前目录下所有文件改名

         ```shell
         rename .htm .html *
         ```
      """,
      """
      5-9 recall | 统计日志中访问量前十的地址 | ```shell/sort log | uniq -c | sort -rn | head/```
      11-15 recall | 把当前目录下所有文件改名 | ```shell/rename .htm .html */```
      """
    )
  }

  @Test func `a heading asks where the text between it and the options has a gap`() {
    check(
      """
      # Admin exam questions

      ### Which plan has slots?

      - [ ] Free
      - [x] Standard

      ### Which disk is fastest?

      - [ ] HDD
      - [x] Ultra

      ### Which rule comes first?

      - [x] The lowest number
      - [ ] The highest number

      ### What is the missing verb?

      `vm _____ --name vm1` stops the charges.

      - [ ] `stop`
      - [x] `deallocate`
      """,
      """
      3-6 choice | Which plan has slots? | none
        choices: Free; *Standard
      8-11 choice | Which disk is fastest? | none
        choices: HDD; *Ultra
      13-16 choice | Which rule comes first? | none
        choices: *The lowest number; The highest number
      18-23 choice | What is the missing verb? | none
        asks: `vm _____ --name vm1` stops the charges.
        choices: stop; *deallocate
      """
    )
  }
}
