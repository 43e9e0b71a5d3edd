package import Basics
package import Grading
package import Questions

extension Drill {
  /// What happened while a card was asked, before its answer was seen.
  package struct Asking: Sendable, Hashable {
    /// How many hints were taken; at most `mostHints`.
    package internal(set) var hints = 0
    /// Seconds until the answer was given; `nil` while it is not.
    package internal(set) var answeredAfter: Double?
    /// Positions of the chosen options, in the document's order.
    package internal(set) var chosen: Set<Int> = []
    /// What the statement was called; `nil` while it was not.
    package internal(set) var claim: Bool?
    /// The positions of the steps as they were ordered; `nil` while they are not.
    package internal(set) var order: [Int]?
  }

  /// The number of points with their first letters, then one point.
  package static let mostHints = 2

  /// What a complete answer to the card says.
  package func points(of card: Card) -> [KeyPoint] {
    guard let question = questions[card.question] else { return [] }
    if case .claim(let statement) = card.reply, question.statedPoints.isEmpty {
      return statement.correction.map { keyPoints(in: $0, musts: question.musts) } ?? []
    }
    return cardName(of: card.id).isEmpty
      ? keyPoints(of: question)
      : card.answer.map { keyPoints(in: $0, musts: question.musts) } ?? []
  }

  /// Seconds that the answer has taken so far, or took.
  package func answerSeconds(at moment: Moment) -> Double {
    asking.answeredAfter ?? seconds(at: moment)
  }

  /// Whether a hint can be had now.
  package func hasHint(for card: Card) -> Bool {
    refusal(ofHintFor: card) == nil
  }

  mutating func hint(at card: Card) -> [Effect] {
    if let refusal = refusal(ofHintFor: card) { return [.refuse(refusal)] }
    asking.hints += 1
    return []
  }

  private func refusal(ofHintFor card: Card) -> Refusal? {
    if manner.isCold || !reply(of: card).hasHints { return .noHintsHere }
    if points(of: card).isEmpty { return .noHint }
    return asking.hints < Drill.mostHints ? nil : .noMoreHints
  }

  /// Nobody sat there for so long: neither the card nor the session took that time.
  package mutating func standStill(seconds: Double) {
    excuse(seconds: seconds)
    pausedSeconds += max(0, seconds)
  }

  /// Once; what comes later is looking, not answering.
  mutating func stopClock(at time: LocalTime) {
    if asking.answeredAfter == nil { asking.answeredAfter = seconds(at: time.moment) }
  }
}
