import Foundation
import Scheduling

/// Forgetting models: answers taken in a second, and how long weights take to be fitted; beside
/// them py-fsrs and fsrs-rs where `python3` has them.
///
/// Everything is time of the processor, for nothing here waits.
func reportFits() {
  reportAnswers()
  reportFitGrowth()
  reportPeerFits()
}

private func reportAnswers() {
  say("Answers taken in a second, of a thousand cards in turn; the ratio is to py-fsrs.")
  let contestants: [(name: String, run: () -> Double?)] = [
    ("py-fsrs (FSRS-6)", { python(answersOfPyFSRS)?.first }),
    ("FSRS-7", { answersPerSecond(FSRS7()) }), ("FSRS-6", { answersPerSecond(FSRS6()) }),
    ("SM-2", { answersPerSecond(SM2()) }), ("Leitner", { answersPerSecond(Leitner()) }),
  ]
  let race = Race(of: contestants.count, rounds: 5) { contestants[$0].run() ?? .nan }
  let peer = race.middle(\.self, of: 0)
  if peer.isNaN { say("note: py-fsrs is not installed (pip install fsrs)") }
  for (index, contestant) in contestants.enumerated() where index > 0 || !peer.isNaN {
    let rate = race.middle(\.self, of: index)
    let cells = [(tenths(rate / 1000) + " thousand", 22), (tenths(rate / peer) + " x", 12)]
    say(columns(contestant.name, cells, nameWidth: 40))
  }
  say("")
}

/// Ten answers to each of a thousand cards, again and again.
private func answersPerSecond<Model: ForgettingModel>(_ model: Model) -> Double {
  let answers: [(grade: Grade, days: Double)] = [
    (.good, 0), (.good, 1), (.again, 3), (.good, 0), (.easy, 2), (.hard, 7), (.good, 9),
    (.good, 30), (.good, 60), (.again, 100),
  ]
  let (cards, rounds) = (1000, 20)
  var memories = [Model.Memory?](repeating: nil, count: cards)
  let seconds = processorSeconds {
    for _ in 0..<rounds {
      for card in 0..<cards { memories[card] = nil }
      for answer in answers {
        for card in 0..<cards {
          memories[card] = model.memory(
            after: answer.grade,
            from: memories[card],
            elapsedDays: answer.days
          )
        }
      }
    }
  }
  keep(memories)
  return Double(cards * rounds * answers.count) / seconds
}

private func reportFitGrowth() {
  say("Weights from reviews in the order of a log; the ratio is to 50,000 reviews.")
  let (short, long) = (sampleReviews(50_000), sampleReviews(1_000_000))
  let six = growth("FSRS-6", short, long) {
    keep(FSRS6.weights(fitting: ReviewHistory(of: $0, time: .wholeDays)))
  }
  let seven = growth("FSRS-7", short, long) {
    keep(FSRS7.weights(fitting: ReviewHistory(of: $0, time: .exact)))
  }
  let ratio = max(six, seven)
  say("twenty times the reviews: \(tenths(ratio)) x, wanted 25 or less: \(verdict(ratio <= 25))\n")
}

private func growth(
  _ name: String,
  _ short: [PastReview],
  _ long: [PastReview],
  _ fit: ([PastReview]) -> Void
) -> Double {
  let race = Race(of: 2, rounds: 3) { index in
    processorSeconds { fit(index == 0 ? short : long) }
  }
  let ratio = 1 / race.speed(\.self, of: 1, over: 0)
  for (index, count) in ["50,000", "1,000,000"].enumerated() {
    let cells = [
      (tenths(race.middle(\.self, of: index) * 1000) + " ms", 22),
      (index == 0 ? "" : tenths(ratio) + " x", 12),
    ]
    say(columns("\(name), \(count) reviews", cells, nameWidth: 40))
  }
  return ratio
}

private func reportPeerFits() {
  let file = FileManager.default.temporaryDirectory.appending(
    path: "grill-fit-\(ProcessInfo.processInfo.processIdentifier).csv"
  )
  defer { try? FileManager.default.removeItem(at: file) }
  let reviews = sampleReviews(50_000)
  let lines = reviews.sorted { ($0.card, $0.day) < ($1.card, $1.day) }.map {
    "\($0.card),\($0.day),\($0.grade.rawValue)\n"
  }
  guard (try? Data(lines.joined().utf8).write(to: file)) != nil,
    python(fitOfFSRSRS, file.path()) != nil
  else { return say("note: fsrs-rs is not installed (pip install fsrs-rs-python)\n") }
  say("FSRS-6's weights from 50,000 reviews in thirty epochs; the ratio is to fsrs-rs.")
  let history = ReviewHistory(of: reviews, time: .wholeDays)
  let race = Race(of: 2, rounds: 3) { index in
    index == 0
      ? python(fitOfFSRSRS, file.path())?.first ?? .nan
      : processorSeconds { keep(FSRS6.weights(fitting: history)) }
  }
  let ratio = 1 / race.speed(\.self, of: 1, over: 0)
  for (index, name) in ["fsrs-rs", "ours"].enumerated() {
    let time = (tenths(race.middle(\.self, of: index) * 1000) + " ms", 22)
    let cells = [time, (index == 0 ? "" : hundredths(ratio) + " x", 12)]
    say(columns(name, cells, nameWidth: 40))
  }
  let losses = [
    python(fitOfFSRSRS, file.path())?.last,
    FitQuality(of: FSRS6(weights: FSRS6.weights(fitting: history)), on: history)?
      .recencyWeightedLogLoss,
  ].map { $0.map { "\(($0 * 1e5).rounded() / 1e5)" } ?? "-" }
  say("recency-weighted log loss: fsrs-rs \(losses[0]), ours \(losses[1])\n")
}
