import Basics
import Library
import Questions
import Testing

/// What graphs and links of documents make of a bank.
struct TopicOrderTests {
  private func bank(_ files: [(String, String)]) -> Bank {
    readBank(files.map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) })
  }

  /// What each question comes after, as in `cut: tree heap`, the ids of the topics' questions.
  private func order(_ files: (String, String)...) -> [String] {
    let bank = bank(files)
    return bank.questions.filter { !$0.afterTopics.isEmpty }.map { question in
      let before = bank.questions.filter { !Set($0.topics).isDisjoint(with: question.afterTopics) }
      return "\(question.id): \(before.map(\.id).joined(separator: " "))"
    }
  }

  private func graph(_ arrows: String) -> String {
    "```mermaid\ngraph LR\n\(arrows)\n```\n\n"
  }

  private func asked(_ ids: String...) -> String {
    ids.map { "### Q: What is \($0)? <!-- id: \($0) -->\n\nIt is \($0).\n\n" }.joined()
  }

  @Test func `sections come after each other as the graph says`() {
    let text =
      graph("T[Trees] --> G[The Graphs]") + "## 1. Trees\n\n" + asked("tree", "heap")
      + "## 2. Graph\n\n" + asked("cut")
    #expect(order(("a.md", text)) == ["cut: tree heap"])
  }

  @Test func `labels name decks, titles and tags where no heading matches`() {
    let graph = graph("A[Linear Algebra] --> B[Optimization]\nB --> C[caches]\nX --> B\nB --> Y")
    let tagged = "## Q: What is LRU? <!-- id: lru -->\n\nTags: caches\n\nA cache.\n"
    #expect(
      order(
        ("d/index.md", graph),
        ("d/linear_algebra.md", asked("rank")),
        ("d/optimization_basics.md", asked("step")),
        ("e/other.md", tagged)
      ) == ["step: rank", "lru: step"]
    )
  }

  @Test func `a document of more words has to be the only one, and near`() {
    let graph = graph("A[Heap] --> B[Step]")
    #expect(
      order(
        ("d/index.md", graph + "## Step\n\n" + asked("step")),
        ("d/heap_one.md", asked("one")),
        ("d/heap_two.md", asked("two"))
      ) == []
    )
    #expect(
      order(
        ("d/index.md", graph + "## Step\n\n" + asked("step")),
        ("e/heap_one.md", asked("one"))
      ) == []
    )
  }

  @Test func `a question does not come after a topic that it is in`() {
    let text =
      graph("A[Trees] --> B[Heaps]\nB --> A") + "## Trees\n\n" + asked("tree")
      + "### Heaps\n\n" + asked("heap").replacing("###", with: "####")
    #expect(order(("a.md", text)) == ["tree: heap"])
  }

  @Test func `links lead to questions, sections and documents`() {
    let first =
      asked("cut").replacing(
        "It is",
        with: "Requires: [x](#q-what-is-tree), [y](b.md#heaps)\n\nIt is"
      )
      + asked("tree")
    let second =
      "Prerequisites: [all](./a.md)\n\n# B\n\n## Heaps\n\n" + asked("heap", "rank") + "## C\n\n"
      + asked("step")
    let bank = bank([("d/a.md", first), ("d/b.md", second)])
    #expect(
      order(("d/a.md", first), ("d/b.md", second)) == [
        "cut: tree heap rank", "heap: cut tree", "rank: cut tree", "step: cut tree",
      ]
    )
    #expect(bank.topics.map(\.name) == ["x", "y", "all"])
  }

  @Test func `numbered anchors lead to the headings of one name in turn`() {
    let text =
      "## Basics\n\n" + asked("one") + "## Basics\n\n" + asked("two") + "## End\n\n"
      + "Builds on: [b](#basics-1)\n\n" + asked("three")
    #expect(order(("a.md", text)) == ["three: two"])
  }

  @Test func `a link that leads to no question is told with its place`() {
    let text = "Requires: [x](#y), [z](b.md#nowhere), [w](gone.md)\n\n" + asked("cut")
    let findings = bank([("a.md", text), ("b.md", asked("heap"))]).findings
    #expect(
      findings.map(\.description) == [
        "a.md:1:1: warning: nothing is asked at #y, which is said to come before",
        "a.md:1:1: warning: nothing is asked at b.md#nowhere, which is said to come before",
      ]
    )
    #expect(findings.map(\.rule.id) == ["W114", "W114"])
  }

  @Test func `topics that come after each other are told`() {
    let text =
      graph("A[Trees] --> B[Graphs]\nB --> A") + "## Trees\n\n" + asked("tree")
      + "## Graphs\n\n" + asked("cut")
    #expect(
      bank([("a.md", text)]).findings.map(\.description) == [
        "a.md:3:1: warning: each of \"Trees\", \"Graphs\" is said to come after another; "
          + "the first is asked first"
      ]
    )
  }

  @Test func `lint tells the same`() {
    let text =
      "Requires: [x](b.md#y)\n\n" + graph("Trees --> Graphs --> Trees") + "## Trees\n\n"
      + asked("tree") + "## Graphs\n\n" + asked("cut")
    let files = [("a.md", text), ("b.md", asked("heap"))].map {
      check(SourceFile(path: $0.0, bytes: Array($0.1.utf8))) { _ in true }
    }
    #expect(LintReport(files).findings.map(\.rule.id) == ["W114", "W113"])
    #expect(LintReport([files[0]]).findings.map(\.rule.id) == ["W113"])
  }
}
