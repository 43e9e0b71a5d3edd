import Basics
import Progress
import Questions
import Scheduling
import Sessions
import TestKit
import Testing

/// The queues of made-up banks and histories in which all that decides on a card comes up, as they
/// always were: who makes the queue faster leaves it what it is.
struct QueueGoldenTests {
  /// Twins, groups, terms, follow-ups, topics and questions that come after others, some answered,
  /// suspended or put off.
  private struct Sample {
    var questions: [Question]
    var events: [Event]

    init(seed: Int) {
      var random = SeededRandom(seed: UInt64(seed))
      func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
      let count = Int.random(in: 4..<40, using: &random)
      func anyID() -> String { "q\(Int.random(in: 0..<count, using: &random))" }
      var ids: [String] = []
      questions = (0..<count).map { index in
        let forms: [any Form] = [Pair(), Scenario(), Recall(), Recall(), Recall()]
        let form = forms.randomElement(using: &random) ?? Recall()
        let id = happens(5) ? anyID() : "q\(index)"
        ids.append(id)
        var question = question(id, form) { draft in
          draft.path = ["topic \(Int.random(in: 0..<4, using: &random))"]
          draft.weight = [nil, "often", "rare"].randomElement(using: &random) ?? nil
          if happens(15) { draft.after = [anyID()] }
          if happens(10) { draft.followUps = [FollowUp(question: "And?", answer: "So.")] }
        }
        if happens(8) { question.twin = anyID() }
        if happens(12) { question.group = "q\(index / 5 * 5)" }
        if happens(50) { question.topics = [index * 4 / count] }
        if happens(20) { question.afterTopics = [Int.random(in: 0..<4, using: &random)] }
        return question
      }
      let cards = ids.flatMap { [$0, $0, "\($0)~b"] }
      events = (0..<count * 2).map { index in
        let card = cards.randomElement(using: &random) ?? "q0"
        let days = happens(20) ? 0.01 : 60
        let past = -Double.random(in: 0..<days, using: &random) * daySeconds
        return Event(id: "e\(index)", at: time(past), what: Self.happening(to: card, &random))
      }
      if happens(10) { events = [] }
    }

    private static func happening(to card: CardID, _ random: inout SeededRandom) -> Event.What {
      switch Int.random(in: 0..<14, using: &random) {
      case 0: return .suspend(card)
      case 1: return .bury(card, until: time().day().advanced(by: 1))
      default:
        var review = Review(
          card: card,
          grade: Grade.allCases.randomElement(using: &random) ?? .good,
          seconds: Double.random(in: 1..<300, using: &random),
          how: .recalled,
          model: FSRS7.name
        )
        review.coverage = [nil, 0.5, 0.9].randomElement(using: &random) ?? nil
        return .review(review)
      }
    }

    func ledger(_ edit: (inout ScheduleSettings) -> Void) -> Ledger {
      var settings = ScheduleSettings()
      edit(&settings)
      let set = Event(id: "0", at: time(-100 * daySeconds), what: .settings(settings))
      return Ledger(replaying: [set] + events)
    }
  }

  @Test func `queues are what they were`() throws {
    let lines = (0..<40).flatMap { seed in
      let sample = Sample(seed: seed)
      return queues(of: sample).map { name, queue in "\(seed) \(name): \(told(queue))\n" }
    }
    try expectGolden(lines.joined(), "Sessions/queues.txt")
  }

  private func queues(of sample: Sample) -> [(String, Queue)] {
    let usual = sample.ledger { _ in }
    let tight = sample.ledger { settings in
      settings.newPerDay = 3
      settings.reviewsPerDay = 4
    }
    func planned(_ model: String) -> Ledger {
      sample.ledger { settings in
        settings.model = model
        settings.minutesPerDay = 75
        settings.interview = time().day().advanced(by: 6)
      }
    }
    var weakest = Queue.Limits(cards: 9)
    weakest.weakestFirst = true
    func queue(_ ledger: Ledger, _ limits: Queue.Limits = .init()) -> Queue {
      Queue(of: sample.questions, ledger, at: time(), limits: limits)
    }
    return [
      ("usual", queue(usual)), ("tight", queue(tight)), ("weakest", queue(usual, weakest)),
      ("ahead", queue(usual, .init(new: 2, daysAhead: 9))), ("planned", queue(planned(FSRS7.name))),
      ("planned with little new", queue(planned(FSRS6.name), .init(cards: 7, new: 1))),
      ("cramming", Queue(cramming: sample.questions, usual, at: time(), limits: .init(cards: 12))),
    ]
  }

  private func told(_ queue: Queue) -> String {
    let plan = queue.plan
    let parts = [("learning", plan.learning), ("due", plan.due), ("new", plan.new)]
    let cards = parts.filter { !$0.1.isEmpty }.map { name, cards in
      "\(name) \(cards.map(\.id).joined(separator: " ")); "
    }
    let left = queue.leftOut
    let counts = [
      left.suspended, left.buried, left.siblings, left.behind, left.new, left.reviews,
    ]
    return cards.joined() + "left out \(counts.map(String.init).joined(separator: " "))"
      + (queue.backlog.map { "; \($0.cards) due" } ?? "")
  }
}
