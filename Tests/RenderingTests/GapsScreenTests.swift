import Progress
import Questions
import Rendering
import Terminal
import TestKit
import Testing

@testable import Insight

struct GapsScreenTests {
  static let gaps: Gaps = {
    var gaps = Gaps([], [], in: [], Ledger(), at: Specimen.time)
    gaps.topics = [
      topic(
        "Optimizers and how they are compared with each other",
        recall: (5, 9),
        coverage: 0.41,
        over: 5,
        of: 9,
        weight: 1,
        minutes: 35
      ),
      topic(
        "Kernel trick",
        recall: (0, 1),
        coverage: nil,
        over: 0,
        of: 0,
        weight: 0.5,
        minutes: 15
      ),
      topic("Basics", recall: (4, 4), coverage: 1, over: 0, of: 4, weight: 0.15, minutes: 0),
    ]
    gaps.unseen = 12
    gaps.missed = [
      Gaps.Repeated(text: "Adam: bias correction of both moments", count: 4, card: "hash1recall"),
      Gaps.Repeated(
        text: "F-beta: F2 weights recall, F0.5 weights precision",
        count: 3,
        card: "latency3ter"
      ),
    ]
    gaps.flags = [Gaps.Repeated(text: "F1 is the average", count: 2, card: "hash1recall")]
    gaps.ratings = [
      rated("Adam", .known, recall: (1, 2), coverage: 0.41),
      rated("Hashing", .unknown, recall: (2, 2), coverage: nil),
    ]
    gaps.rubrics = [
      RubricReview(deck: "structures", grade: .yellow, answers: 5, coverage: 0.64, flags: ["a"])
    ]
    gaps.weakest = ["hash1recall", "latency3ter"]
    return gaps
  }()

  private static func topic(
    _ name: String,
    recall: (Int, Int),
    coverage: Double?,
    over: Int,
    of timed: Int,
    weight: Double,
    minutes: Int
  ) -> GapTopic {
    GapTopic(
      name: name,
      cards: recall.1 + 1,
      recall: Recall(recalled: recall.0, of: recall.1),
      coverage: coverage,
      compared: coverage == nil ? 0 : recall.1,
      over: over,
      timed: timed,
      importance: weight,
      minutes: minutes,
      weak: []
    )
  }

  private static func rated(
    _ topic: String,
    _ level: SelfRating.Level,
    recall: (Int, Int),
    coverage: Double?
  ) -> RatedSubject {
    RatedSubject(
      rating: SelfRating(topic: topic, level: level, line: 1),
      questions: [],
      recall: Recall(recalled: recall.0, of: recall.1),
      coverage: coverage
    )
  }

  @Test func `what would fail somebody`() throws {
    try expectFrames("gaps") { gapsScreen(Self.gaps, $0) { $0 == "hash1recall" ? "q2.1" : $0 } }
    let none = Gaps([], [], in: [], Ledger(), at: Specimen.time)
    try expectFrames("gaps-none") { gapsScreen(none, $0) { $0 } }
  }
}
