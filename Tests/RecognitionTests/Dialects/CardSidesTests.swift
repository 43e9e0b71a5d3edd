import Testing

/// Cards whose sides are parted in tools' own ways.
struct CardSidesTests {
  @Test func `quizzes in tags`() {
    check(
      """
      <quiz>
      Which prints?

      - [ ] `pass`
      - [x] `print`
        here

      It does.
      </quiz>
      <quiz>
      A loop has [[keys]].
      ---
      Always.
      </quiz>
      <?quiz?>
      question: Which ends it?
      answer: continue
      answer-correct: break
      content:
      At once.
      <?/quiz?>
      """,
      """
      2-8 choice | Which prints? | It does.
        choices: pass; *print here
      11-13 cloze | A loop has keys. | keys//Always.
      16-20 choice | Which ends it? | At once.
        choices: continue; *break
      """
    )
    check("```\n<quiz>\nSample?\n- [x] a\n- [ ] b\n</quiz>\n```\n", "")
  }

  @Test func `rules between sides`() {
    check("What is TTL?\n\n---\n\nTime to live.\n", "1-5 recall | What is TTL? | Time to live.")
    check(
      """
      # Longest bone?
      Think of leverage.
      ---
      The femur.

      # Tendon
      ---
      ties muscle

      # Heart
      It has {{four}} chambers.
      """,
      """
      1-4 recall | Longest bone? | The femur.
        asks: Think of leverage.
      6-8 term | Tendon | ties muscle
      11-11 cloze | It has four chambers. | four
      """
    )
    check("# One\n\nText.\n\n---\n\n# Two\n\nText.\n\n---\n\n# Three\n\nText.\n", "")
  }

  @Test func `headings of a deck that front matter names`() {
    check(
      "---\ndeck: Redis\n---\n# Redis\n\n## AOF\n\na log\n\n## Facts\n\nLost is {{c1::one::n}} second.\n",
      """
      6-8 term | AOF | a log
      12-12 cloze | Lost is one second. | one
      """
    )
    check("# Redis\n\n## AOF\n\na log\n\n## Facts\n\nMore.\n", "")
  }

  @Test func `definition lists`() {
    check(
      """
      # Caches

      What is LRU?
      :  evicts the oldest *use*

      LFU

      :   evicts the rarest

          - counts
      """,
      """
      3-4 recall | What is LRU? | evicts the oldest *use*
      6-10 term | LFU | evicts the rarest//- counts
      """
    )
    let prose = String(repeating: "Some words on the tool.\n", count: 12)
    check("# Tool\n\n\(prose)\n`--all`\n:   Lists everything.\n", "")
  }
}
