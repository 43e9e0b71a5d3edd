import Testing

/// How cards of a tool and other readings of the same document go together.
struct DeclaredChoiceTests {
  @Test func `what only looks like a question beside cards is none`() {
    check(
      "#flashcards\n\n# Why do we sleep?\n\nProse.\n\n# Notes\n\nTTL::time to live\nRTT::round trip time\n",
      """
      9-9 term | TTL | time to live
      10-10 term | RTT | round trip time
      """
    )
  }

  @Test func `what says that it is a question stays`() {
    check(
      "#flashcards\n\nTTL::time to live\n\n# Q: Why?\n\nSo.\n",
      """
      3-3 term | TTL | time to live
      5-7 recall | Why? | So.
      """
    )
  }

  @Test func `one card among many questions leaves them alone`() {
    check(
      "#flashcards\n\nTTL::time to live\n\n# Why a?\n\nx\n\n# Why b?\n\ny\n\n# Why c?\n\nz\n",
      """
      3-3 term | TTL | time to live
      5-7 recall | Why a? | x
      9-11 recall | Why b? | y
      13-15 recall | Why c? | z
      """
    )
  }
}
