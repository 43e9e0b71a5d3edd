import Markdown
import Questions
import Testing

@testable import Recognition

struct StatedOrderTests {
  private func read(_ text: String) -> RecognizedDocument {
    recognize(Document(parsing: text), file: "a.md")
  }

  private func links(_ text: String) -> [String] {
    read(text).orders.flatMap { order -> [String] in
      guard case .links(let links, let before) = order.content else { return [] }
      return links.map {
        "\($0.text)|\($0.path)|\($0.anchor)|\(before.lowerBound)-\(before.upperBound)"
      }
    }
  }

  @Test(arguments: [
    "Prerequisites: [Trees](#trees)", "**Prerequisites:** [Trees](#trees)",
    "**Prerequisites**: [Trees](#trees)", "*Builds on:* [Trees](#trees)",
    "- Requires: [Trees](#trees)", "> Prerequisite: [Trees](#trees)",
    "Requires: [Trees](#trees) and a notebook", "Prerequisites:\n\n- [Trees](#trees)",
    "Builds on:\n* [Trees](#trees)",
  ])
  func `a label with a link to a heading is what a question comes after`(line: String) {
    let text = "## Q: What is a cut?\n\n\(line)\n\nA split of the nodes.\n"
    #expect(links(text) == ["Trees||trees|1-1"])
    #expect(read(text).drafts.map(\.answer) == ["A split of the nodes."])
  }

  @Test(arguments: [
    "Prerequisites: a notebook", "Requires: [the paper](https://example.org)",
    "See [Trees](#trees)",
    "Requires: [data](data.csv)", "It requires: [Trees](#trees)", "Requires [Trees](#trees)",
    "```\nRequires: [Trees](#trees)\n```", "Requires: ![Trees](trees.md)",
    "Requires: [x](/etc/a.md)",
  ])
  func `anything else is text`(line: String) {
    let text = "## Q: What is a cut?\n\n\(line)\n"
    #expect(read(text).orders.isEmpty)
    #expect(read(text).drafts.map { $0.answer?.contains(line.prefix(8)) } == [true])
  }

  @Test func `several links, several lines and other documents`() {
    let text = """
      ## Q: What is a cut?

      A split.

      **Builds on:** [Trees](#trees), [graphs](../b/other.md#graphs-1),
      [all of it](./more.md)
      """
    #expect(
      links(text) == [
        "Trees||trees|1-1", "graphs|../b/other.md|graphs-1|1-1", "all of it|./more.md||1-1",
      ]
    )
    #expect(read(text).drafts.map(\.answer) == ["A split."])
  }

  @Test func `it is about the question, else the section, else the document`() {
    let text = """
      Prerequisites: [a](a.md)

      # Graphs

      Prerequisites: [b](b.md)

      ## Flows

      ### Q: What is a flow?

      It flows.

      #### Requires

      Requires: [c](c.md)

      ## Cuts

      Prerequisites: [d](d.md)

      ### Q: What is a cut?

      A split.
      """
    #expect(
      links(text).map { $0.split(separator: "|").last.map(String.init) ?? "" }
        == ["1-23", "3-23", "9-9", "17-23"]
    )
  }

  @Test func `a graph outside of answers is one of topics`() {
    let text = """
      # Trees

      ~~~mermaid
      graph LR
        A[Trees] --> B[Graphs]
      ~~~

      ## Q: How does a request travel?

      ```mermaid
      graph LR
        Client --> Server
      ```
      """
    let orders = read(text).orders
    #expect(orders.map(\.lines) == [3...6])
    #expect(
      orders.map(\.content) == [.graph([StatedOrder.Arrow(from: "Trees", to: "Graphs", line: 5)])]
    )
    #expect(read(text).ignored.allSatisfy { !$0.lines.contains(4) })
  }

  @Test func `sections are the headings with questions below them`() {
    let text = """
      # All

      ## 1. Trees

      ### Q: What is a tree?

      No circles.

      ## Notes

      Nothing.

      ## Graphs {#g}

      ### Q: What is a graph?

      Nodes.
      """
    #expect(
      read(text).sections.map { "\($0.heading) \($0.lines)" } == [
        "All 1...17", "1. Trees 3...8", "Q: What is a tree? 5...8", "Graphs {#g} 13...17",
        "Q: What is a graph? 15...17",
      ]
    )
  }
}
