import Basics
import Exports
import JSON
import Markdown
import Progress
import Questions
import TestKit
import Testing

@testable import Insight

struct GapsExportTests {
  private let time = LocalTime(Moment(milliseconds: 1_795_248_720_000), offset: 0)

  private func gaps(_ text: String) -> Gaps {
    var gaps = Gaps([], [], in: [], Ledger(), at: time)
    gaps.topics = [
      GapTopic(
        name: text,
        cards: 9,
        recall: Recall(recalled: 5, of: 8),
        coverage: 0.41,
        compared: 7,
        over: 5,
        timed: 8,
        importance: 0.85,
        minutes: 35,
        weak: [GapTopic.Weak(card: "a", weakness: 1)]
      ),
      GapTopic(
        name: "Other",
        cards: 1,
        recall: Recall(recalled: 0, of: 1),
        coverage: nil,
        compared: 0,
        over: 0,
        timed: 0,
        importance: 0.5,
        minutes: 0,
        weak: []
      ),
    ]
    gaps.unseen = 3
    gaps.missed = [Gaps.Repeated(text: text, count: 4, card: "a")]
    gaps.flags = [Gaps.Repeated(text: text, count: 1, card: "b")]
    gaps.ratings = [
      RatedSubject(
        rating: SelfRating(topic: text, level: .known, line: 4),
        questions: ["a"],
        recall: Recall(recalled: 1, of: 2),
        coverage: nil
      )
    ]
    gaps.rubrics = [
      RubricReview(deck: "deck", grade: .yellow, answers: 5, coverage: 0.64, flags: [text])
    ]
    gaps.weakest = ["a", "b"]
    return gaps
  }

  @Test func `the gaps for programs and to be kept`() throws {
    let gaps = gaps("Optimizers | *Adam*")
    try expectGolden(gapsJSON(of: gaps), "Exports/gaps.json")
    try expectGolden(gapsTSV(of: gaps), "Exports/gaps.tsv")
    let day = CivilDay(number: 20_778)
    try expectGolden(gapsMarkdown(of: gaps, on: day) { "q1 *\($0)*" }, "Exports/gaps.md")
  }

  @Test func `nothing of a document is obeyed or is mark-up`() throws {
    let evil = "x\u{1b}[31m\u{202e}\r\n# y | `z` **b** <i>\t\u{9b}"
    let gaps = gaps(evil)
    let day = CivilDay(number: 20_778)
    let markdown = gapsMarkdown(of: gaps, on: day) { _ in evil }
    for text in [gapsJSON(of: gaps), gapsTSV(of: gaps), markdown] {
      #expect(!text.unicodeScalars.contains { $0.isObeyedByTerminals })
    }
    #expect(gapsTSV(of: gaps).split(separator: "\n").count == 3)
    let document = Document(parsing: markdown, options: .gfm)
    #expect(!document.html().contains("<i>") && !document.html().contains("<strong>"))
    let json = try JSONNode(parsing: Array(gapsJSON(of: gaps).utf8))
    #expect(json["topics"]?.array?.first?["name"]?.string == evil)
  }
}
