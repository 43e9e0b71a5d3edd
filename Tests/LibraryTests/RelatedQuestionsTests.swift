import Basics
import Library
import Questions
import Testing

struct RelatedQuestionsTests {
  private func bank(_ texts: String...) -> Bank {
    readBank(
      texts.enumerated().map { index, text in
        SourceFile(path: "\(index).md", bytes: Array(text.utf8))
      }
    )
  }

  /// Whether two questions of two documents are taken for one.
  private func areTwins(_ first: String, _ second: String) -> Bool {
    let bank = bank("## Q: \(first)\n\nx\n", "## Q: \(second)\n\ny\n")
    return bank.questions.count == 2 && bank.questions[1].twin == bank.questions[0].id
  }

  @Test(arguments: [
    ("What is a trie?", "What's a trie?"), ("What is a trie?", "Define trie."),
    ("Explain regularization", "What is regularization?"),
    ("What is the difference between L1 and L2?", "L1 vs L2"),
    ("Why do we normalise inputs?", "Why normalise the inputs?"),
    ("What is UDP?", "Define UDP."), ("What's UDP?", "Can you explain UDP?"),
    ("What is the bias-variance tradeoff?", "Explain the bias–variance trade-off."),
    ("What are hash maps?", "What is a hash map?"),
    ("What is the difference between a list and a tuple?", "How does a tuple differ from a list?"),
    ("How does TCP work?", "Explain how TCP works."),
    ("How do you reverse a list?", "How would you reverse a list?"),
    ("What is the GIL?", "Explain GIL."),
  ])
  func `the same in other words is one question`(first: String, second: String) {
    #expect(areTwins(first, second))
  }

  @Test(arguments: [
    ("What is a trie?", "Why a trie?"), ("What is a trie?", "What is a tree?"),
    ("What is C?", "What is C++?"), ("How does TCP work?", "What is TCP?"),
    ("What is recall?", "What is the difference between recall and precision?"),
    ("Is it sorted?", "Is it stable?"),
    ("How do you convert a list to a tuple?", "How do you convert a tuple to a list?"),
    ("What is the probability of A given B?", "What is the probability of B given A?"),
    ("Why is Python slower than C?", "Why is C slower than Python?"),
    ("What does * do in SQL?", "What does % do in SQL?"),
    ("How does it work?", "How do you work?"),
    ("Explain why hashing is used", "What is hashing used for?"),
    ("What is the heap?", "What is a heap?"), ("What is Windows?", "What is a window?"),
    ("What is vitamin A?", "What is a vitamin?"), ("What is an A record?", "What is a record?"),
    ("What does -v do in grep?", "What does v do in grep?"),
    ("What is a tree?", "What is a tree in machine learning?"),
    ("Explain it.", "What is it?"),
    (
      "What is the difference between a list and a tuple?",
      "What is the difference between a list and a set?"
    ),
    ("What does this code print?", "Define what this code prints."),
  ])
  func `what asks something else is another one`(first: String, second: String) {
    #expect(!areTwins(first, second))
  }

  @Test func `two questions of one document are never twins`() {
    let bank = bank("## Q: What is a trie?\n\nx\n\n## Q: Define trie.\n\ny\n")
    #expect(bank.questions.map(\.twin) == [nil, nil])
  }

  @Test func `of a document's questions that ask the same one is another document's`() {
    let bank = bank(
      "## Q: What is a trie?\n\nx\n",
      "## Q: What is a trie?\n\ny\n\n# Words\n\n## Q: What is a trie?\n\nz\n",
      "## Q: Define trie.\n\nx\n\n## Q: Explain trie.\n\ny\n"
    )
    let first = bank.questions.first?.id ?? ""
    #expect(bank.questions.map(\.id).prefix(3) == [first, first, first + "-2"])
    #expect(bank.questions.map(\.twin) == [nil, nil, nil, first, nil])
  }

  @Test func `a twin is reported with both places`() {
    let bank = bank("## Q: What is a trie?\n\nx\n", "\n## Q: Define trie.\n\ny\n")
    #expect(
      bank.findings.map(\.description) == [
        "1.md:2:1: note: this asks the same as 0.md:1:1; the first of them is studied"
      ]
    )
  }

  @Test func `authors say what is about the same`() {
    let bank = bank(
      "## Q: A? <!-- id: a -->\n\nx\n\n## Q: B? <!-- id: b -->\n\n<!-- same: a -->\nx\n",
      "## Q: C? <!-- id: c --> <!-- same: b -->\n\nx\n\n## Q: D? <!-- id: d -->\n\nx\n"
    )
    #expect(bank.questions.map(\.id) == ["a", "b", "c", "d"])
    #expect(bank.questions.map(\.group) == ["a", "a", "a", nil])
    #expect(bank.questions.allSatisfy { $0.titleMarkdown == nil && $0.answer == "x" })
  }

  @Test func `a link to another deck is noted where no deck has it, and never where one is alone`()
  {
    let text = "## Q: A? <!-- same: z -->\n\nx\n"
    #expect(bank(text).findings.isEmpty)
    let unknown = bank(text, "## Q: B?\n\nx\n").findings
    #expect(unknown.map(\.rule.id) == ["E112"] && unknown.map(\.severity) == [.note])
  }

  @Test func `authors say what comes after what, and are told of circles`() {
    let bank = bank(
      "## Q: A? <!-- id: a --> <!-- after: b, c -->\n\nx\n\n## Q: B? <!-- id: b -->\n\nx\n",
      "## Q: C? <!-- id: c -->\n\n<!-- after: b -->\nx\n"
    )
    #expect(bank.questions.map(\.after) == [["b", "c"], [], ["b"]])
    #expect(bank.questions.allSatisfy { $0.titleMarkdown == nil && $0.answer == "x" })
    #expect(bank.findings.isEmpty)
    let unknown = self.bank("## Q: A? <!-- after: z -->\n\nx\n")
    #expect(unknown.findings.map(\.rule.id) == ["E112"])
    let circle = self.bank(
      "## Q: A? <!-- id: a --> <!-- after: b -->\n\nx\n",
      "## Q: B? <!-- id: b --> <!-- after: a -->\n\nx\n\n## Q: C? <!-- after: a -->\n\nx\n"
    )
    #expect(
      circle.findings.map(\.description) == [
        "0.md:1:1: warning: each of a, b is said to come after another; the first is asked first"
      ]
    )
  }
}
