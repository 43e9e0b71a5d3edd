import Basics
import Markdown
import Questions
import Recognition
import Testing

/// What holds for any text, tried on a document of many styles that is cut and shuffled.
struct CutDocumentTests {
  private let whole = """
    # Glossary

    - **Deck:**
     - **Goal:** a file
    - **Card**: a question

    ### Q1: What is a trie? ⭐
    **Tags:** a, b
    **Answer:** A tree. <!-- id: trie -->
    **Follow-up**: Why?
    - [x] yes
    - [ ] no

    <details><summary>How?</summary><br><b>

    So.
    </b></details>

    **Q2:** And? **A:** Yes
    C: a [b] c

    | Term | Meaning |
    |-|-|
    | a | b |

    ```
    Sum: a + b
    ```
    “Tell me.” Use STAR.
    """

  private let deck = """
    ---
    deck: Net
    ---
    #flashcards/net
    TTL::time to live {{c1::in::hint}}
    ?
    A ==gap== of `a::b` and [c](d). ^123456
    <!--SR:!2025-01-01,3,250-->
    # Name #card
    ## Front
    - [*] a
    * b
    2. c
    ---
    ## Back
    %
    > d
    Q: Why?
    A: So: _x|y_
    C: A [trie] \\[is\\]
    T: heap
    D: tree
    ===== Question =====
    ===== Answer =====
    <quiz>
    - [x] [[z]]
    </quiz>
    START
    Basic
    Back: e
    END
    Term
    :   what
    <!-- md2apkg split -->
    f : g 🧠
    """

  private func check(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
    let found = recognize(Document(parsing: text), file: "x")
    for question in identified(found.drafts, deck: "d", file: "x") {
      #expect(!question.title.isEmpty && 1...lines ~= question.line, "\(text)")
      #expect(question.line <= question.lastLine && question.lastLine <= lines, "\(text)")
      #expect(cards(of: question).allSatisfy { !$0.prompt.isEmpty }, "\(text)")
      #expect(question.correct.allSatisfy(question.choices.indices.contains), "\(text)")
    }
  }

  @Test func `every beginning of it is read`() {
    for text in [whole, deck] {
      for length in 0...text.count { check(String(text.prefix(length))) }
    }
  }

  @Test func `its lines are read in any order`() {
    for text in [whole, deck] {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for seed in 1...200 {
        var random = SeededRandom(seed: UInt64(seed))
        check(lines.shuffled(using: &random).joined(separator: "\n"))
      }
    }
  }
}
