import Testing

/// Syntaxes that count only in files that say that they hold cards.
struct DeclaredCardsTests {
  @Test func `pairs, lone marks and highlights below a tag`() {
    check(
      """
      #flashcards/net

      TTL::time to live
      RTT:::round trip time
      Status:: done

      What is a port?
      ?
      A number
      of a process
      <!--SR:!2025-01-01,3,250-->

      Prose names std::move and core::cell::Cell here.

      Bugs
      ??
      - a
      - b

      A ==trie== is a ==tree==^[shape]. ^1607361487244

      - front side >> back side
      """,
      """
      3-3 term | TTL | time to live
      4-4 term | RTT | round trip time
      7-10 recall | What is a port? | A number/of a process
      15-18 term | Bugs | - a/- b
      20-20 cloze | A trie is a tree. | trie / tree
      22-22 term | front side | back side
      """
    )
  }

  @Test func `the same is text in any other file`() {
    check(
      """
      # C++ notes

      std::optional::value_or takes a default
      key:: value
      TTL::time to live

      How so
      ?
      So.

      ==marked== and {1:x}, n >> m.

      ```
      #flashcards
      <!--SR:!2025-01-01,3,250-->
      What is TTL? #card
      ```
      Write `#flashcards` above, or end a heading with #card.
      """,
      ""
    )
  }

  @Test(arguments: [
    "---\ntags: [flashcards]\n---\n", "---\ntags:\n  - flashcards/net\n---\n",
    "---\ncards-deck: Net\n---\n", "TARGET DECK\nNet::IP\n\n", "Deck: Net::IP\n\n",
    "tags: #flashcards\n\n", "# Net #flashcards\n\n", "DNS::names\n<!--SR:!2025-01-01,3,250-->\n",
  ])
  func `a file says so in many ways`(_ start: String) {
    let found = listing(of: start + "TTL::time to live\n")
    #expect(found.hasSuffix(" term | TTL | time to live"), "\(found)")
    #expect(!found.contains("IP"))
  }

  @Test func `pairs with spaces around count where they are most of the file`() {
    let pairs = "- TTL :: time to live\n- RTT :: round trip\n- Why? :: So.\n- DNS :: names\n"
    #expect(listing(of: "# Terms\n\n" + pairs).split(separator: "\n").count == 4)
    let words = String(repeating: "More words.\n\n", count: 9)
    check("# Things\n\n" + pairs + words, "")
    #expect(listing(of: "# Terms\n\n" + pairs + words).split(separator: "\n").count == 4)
    check("- map :: a -> b\n- fold :: a -> b\n- zip :: a -> b\n- id :: a -> a\n", "")
  }

  @Test func `lines with a tag`() {
    check(
      """
      #tags #geo

      Capital of Iceland? : Reykjavik #flashcard #north
      Deepest lake : Baikal 🧠

      Name the
      oceans #flashcard
      - Pacific

      - Arctic
      - - -
      Budget : 40 euros

      ## Grammar #card
      A set of rules.
      ^1607361487245

      Not of the card.

      A {{c1::lexer}} makes ==tokens==. #card
      """,
      """
      3-3 recall | Capital of Iceland? | Reykjavik
      4-4 term | Deepest lake | Baikal
      6-10 recall | Name the oceans | - Pacific//- Arctic
      14-15 recall | Grammar | A set of rules.
      20-20 cloze | A lexer makes tokens. | lexer / tokens
      """
    )
    check("@carddown-ignore\n\nCapital? : Oslo #flashcard\n", "")
  }

  @Test func `bullets with a tag, and what is nested below`() {
    check(
      """
      - # Topic
      - What is Raft? #card
        card-last-interval:: 4
      \t- consensus
      \t- a leader
      - The {{cloze heap}} is a tree #card
      - plain
      """,
      """
      2-5 recall | What is Raft? | - consensus/- a leader
      6-6 cloze | The heap is a tree | heap
      """
    )
  }

  @Test func `notes between START and END`() {
    check(
      """
      START
      Basic
      What is TTL?
      Back: Time to live.

      In hops.
      Tags: net
      <!--ID: 1566052191670-->
      END

      Short: STARTI [Basic] to be Back: ser ENDI

      START
      Cloze
      A {packet} has a {2:header}.
      END

      START
      Basic
      never closed
      """,
      """
      3-6 recall | What is TTL? | Time to live.//In hops.
      11-11 recall | to be | ser
      15-15 cloze | A packet has a header. | packet / header
      """
    )
  }

  @Test func `gaps in double braces`() {
    check(
      "# {{c1::Tries}} are trees\n\nAn `a[1]` of [a](b) is {{c2::first::which?}} [x].\n",
      """
      1-1 cloze | Tries are trees | Tries
      3-3 cloze | An a[1] of a is first [x]. | first
      """
    )
    check(
      "A {{trie}} is a tree.\n\nA {{heap}} too.\n",
      "1-1 cloze | A trie is a tree. | trie\n3-3 cloze | A heap too. | heap"
    )
    check("Dear {{name}},\n\nthank you for {{thing}}.\n", "")
    check("{{< figure >}}\n\n{{% notice %}}\n\n{{ .Title }}\n", "")
  }
}
