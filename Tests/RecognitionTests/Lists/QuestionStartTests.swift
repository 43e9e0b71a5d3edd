import Basics
import Markdown
import Testing

@testable import Recognition

struct QuestionStartTests {
  @Test(arguments: 0..<600)
  func `what asks or sets a task is never taken for a line that cannot`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "what", "What's", " is", " a", " trie", "?", "how", " to", "vs", "versus", " vs ", "types",
      " of",
      "sort", "Q", "Q1", "question", " 3", ":", ".", ")", "(", "[", "]", "**", "*", "_", "___", "`",
      " ",
      "  ", "please ", "so ", "tell me", "true", "False", "Prompt", "Task", "B1", "1. ", "a) ", "'",
      "\"",
      "\n", "\n  ", "é", "→", "-", "#", "é nedir", "<br>", "&quot;", "\\", "explain", "Sort",
      "problem",
    ]
    let line = (0..<6).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
    let document = Document(parsing: "- x\n- " + line)
    for block in document.children(document.root) {
      let asking = document.entries(of: block).filter {
        $0.asking > .no || asksTask($0.title.text)
      }
      guard !asking.isEmpty else { continue }
      let mayAsk = document.hasLine(in: block) { mayBeginQuestion($0.withoutMarksOfContainers) }
      #expect(mayAsk, "\(line.debugDescription)")
    }
  }

  @Test(arguments: ["a tree of letters", "**Stack**: last in, first out", "In short, a queue"])
  func `a part of an answer cannot ask`(line: String) {
    let document = Document(parsing: "- " + line)
    for block in document.children(document.root) {
      #expect(!document.hasLine(in: block) { mayBeginQuestion($0.withoutMarksOfContainers) })
    }
  }
}
