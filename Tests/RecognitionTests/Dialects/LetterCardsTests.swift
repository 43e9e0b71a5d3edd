import Testing

struct LetterCardsTests {
  @Test func `brackets hide, beside questions`() {
    check(
      "Q: What is a trie?\nA: A tree.\nC: Its edges are [letters], its paths [words].\n",
      """
      1-2 recall | What is a trie? | A tree.
      3-3 cloze | Its edges are letters, its paths words. | letters / words
      """
    )
    check("C: the language [1] is old\n", "")
  }

  @Test func `a sentence goes on to the blank line, an answer to a rule or heading`() {
    check(
      """
      Q: Which orbital is it?

      ![](p.png)
      A: A *p* orbital.

      Two lobes.
      ---
      C: Sodium gives one
      electron [away].

      Not a card.

      # Acids

      Q: Without answer?

      Prose.
      """,
      """
      1-6 recall | Which orbital is it? | A *p* orbital.//Two lobes.
        asks: ![](p.png)
      8-9 cloze | Sodium gives one electron away. | away
      15-15 recall | Without answer? | none
      """
    )
  }

  @Test func `terms, and both sides in one line`() {
    check(
      """
      T: heap
      D: a tree
      with order

      Q: What does `f()` print?
      A: std::move(x) is a cast:

      ```
      Q: no card
      C: [no] card
      ```

      What is a queue?::first in, first out
      Which macro prints? :: `dbg!`
      ---
      notes on std::move here
      """,
      """
      1-3 term | heap | a tree/with order
      5-11 recall | What does f() print? | std::move(x) is a cast://```/Q: no card/C: [no] card/```
      13-13 recall | What is a queue? | first in, first out
      14-14 recall | Which macro prints? | `dbg!`
      """
    )
  }

  @Test func `a colon after a letter is no card by itself`() {
    check("C: drive [D] is full\nT: next week\n", "")
    check(
      "Q: What calls Foo::bar here?\nA: A wrapped line that\nnames Foo::bar again\n",
      "1-3 recall | What calls Foo::bar here? | A wrapped line that/names Foo::bar again"
    )
  }

  @Test func `brackets with a backslash are shown, in code too`() {
    check(
      "Q: a?\nA: b\n\nC: With \\[H+\\] and `a\\[1\\]` the [first] is meant.\n",
      """
      1-2 recall | a? | b
      4-4 cloze | With [H+] and a[1] the first is meant. | first
      """
    )
  }
}
