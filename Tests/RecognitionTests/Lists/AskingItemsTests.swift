import Basics
import Markdown
import Testing

@testable import Recognition

struct AskingItemsTests {
  @Test(arguments: 0..<800)
  func `no list of questions is taken for one that asks too little`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let headings = ["# Tries\n\n", "# What is a trie?\n\n", "# Exercises\n\n", ""]
    let starts = ["- ", "- ", "  - ", " - ", "1. ", "* ", "    - "]
    let texts = [
      "What is a trie?", "a tree", "Explain tries", "sort the list", "**Trie** - a tree",
      "**Trie (easy)** - a tree", "Question: tries", "Answer: a tree", "so what is it", "A vs B",
      "[Tries](u) are trees", "`Region[i] < 33` holds", "Two Sum (easy) [link](u).", "Q1: tries",
      "the ___ of a tree holds", "It is flat. **True**", "Two Sum https://x.y/z", "`Q1`: tries",
    ]
    func one(_ pieces: [String]) -> String {
      pieces[Int.random(in: pieces.indices, using: &random)]
    }
    let lines = (0..<5).map { _ in one(starts) + one(texts) }
    let source = one(headings) + lines.joined(separator: "\n")
    let page = Page(Document(parsing: source))
    for section in page.sections {
      let isFound = page.families(in: section).contains {
        ListSigns($0, in: page, isStudied: false) != nil
      }
      if isFound { #expect(page.mayListQuestions(in: section), "\(source)") }
    }
  }
}
