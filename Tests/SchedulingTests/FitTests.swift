import Basics
import Testing

@testable import Scheduling

/// Learners made here, whose true weights are known.
struct FitTests {
  @Test(arguments: [0, 1, 7])
  func `fewer than eight items keep what there was`(items: Int) {
    let fit = FSRS6().fit(to: learner(FSRS6(), items: items))
    #expect(fit.decision == .tooFew(needed: 8))
    #expect(fit.items == items)
    #expect(fit.weights == .published)
    #expect(fit.after == fit.before)
    #expect((fit.before == nil) == (items == 0))
    #expect(FSRS7().fit(to: []).decision == .tooFew(needed: 8))
  }

  @Test func `fewer than 64 items fit first stabilities alone`() {
    let truth = FSRS6(weights: forgetful)
    for items in [8, 20, 63] {
      let fit = FSRS6().fit(to: learner(truth, items: items))
      #expect(fit.weights.values[4...] == FSRS6.publishedWeights[4...])
      switch fit.decision {
      case .adopted(let scope, let heldOut), .kept(let scope, let heldOut):
        #expect(scope == .firstStabilities)
        #expect(heldOut.items == items - items * 7 / 10)
      case .tooFew: Issue.record("\(items) items are enough")
      }
    }
  }

  @Test func `few cards are enough to tell who forgets soon`() {
    let reviews = (0..<30).flatMap { card in
      [review(card, day: card, .good), review(card, day: card + 2, card % 2 == 0 ? .good : .again)]
    }
    let fit = FSRS6().fit(to: reviews)
    guard case .adopted(.firstStabilities, let heldOut) = fit.decision else {
      Issue.record("not adopted: \(fit.decision)")
      return
    }
    #expect(heldOut.items == 9)
    #expect(fit.weights.values[2] < FSRS6.publishedWeights[2] / 2)
  }

  @Test func `weights are adopted where they foretell the newest items better, else kept`() {
    let reviews = learner(FSRS6(weights: forgetful), items: 1500)
    let fit = FSRS6().fit(to: reviews)
    guard case .adopted(.allWeights, let better) = fit.decision else {
      Issue.record("kept: \(fit.decision)")
      return
    }
    #expect(better.fitted < better.current)
    #expect(fit.weights != .published)
    let unneeded = FSRS6(weights: forgetful).fit(to: reviews)
    guard case .kept(.allWeights, let worse) = unneeded.decision else {
      Issue.record("adopted: \(unneeded.decision)")
      return
    }
    #expect(worse.fitted >= worse.current)
    #expect(unneeded.weights == forgetful)
  }

  @Test func `a fit is the same every time`() {
    let reviews = learner(FSRS6(weights: forgetful), items: 300)
    #expect(FSRS6().fit(to: reviews) == FSRS6().fit(to: reviews.reversed()))
  }

  @Test(arguments: Grade.allCases)
  func `a learner who knows one grade only is fitted all the same`(grade: Grade) throws {
    let reviews = (0..<60).flatMap { card in
      (0..<4).map { review(card, day: card + 3 * $0, grade) }
    }
    for scope in [FitScope.firstStabilities, .allWeights] {
      let history = ReviewHistory(of: reviews, time: .wholeDays)
      let weights = FSRS6.weights(fitting: history, scope)
      #expect(try FSRS6.Weights(weights.values) == weights)
    }
    let quality = try #require(FSRS6().fit(to: reviews).after)
    #expect(quality.logLoss.isFinite)
  }

  @Test func `reviews out of order, at one moment and ages apart are fitted all the same`() throws {
    var random = SeededRandom(seed: 5)
    let times: [Int64] = [.min, .max, 0, 1, 86_400_000, 40_000_000_000, -7, 1 << 50]
    let reviews = (0..<900).map { _ in
      PastReview(
        card: Int.random(in: 0..<50, using: &random),
        moment: Moment(milliseconds: times.randomElement(using: &random) ?? 0),
        day: [.min, .max, 0, 1, 2, 90, -5].randomElement(using: &random) ?? 0,
        grade: Grade.allCases.randomElement(using: &random) ?? .good
      )
    }
    let six = FSRS6().fit(to: reviews)
    #expect(try FSRS6.Weights(six.weights.values) == six.weights)
    #expect(try #require(six.after).rmseBins.isFinite)
    let seven = FSRS7().fit(to: reviews)
    #expect(try FSRS7.Weights(seven.weights.values) == seven.weights)
    #expect(try #require(seven.after).rmseBins.isFinite)
  }

  /// Weights of somebody who forgets sooner than most.
  private let forgetful = FSRS6.Weights(clipping: [
    0.1, 0.3, 0.8, 3, 7, 0.6, 2.5, 0.01, 1.2, 0.3, 0.6, 1.2, 0.09, 0.2, 1.4, 0.4, 2, 0.6, 0.2,
    0.1, 0.3,
  ])

  private func review(_ card: Int, day: Int, _ grade: Grade) -> PastReview {
    let moment = Moment(milliseconds: Int64(day) * 86_400_000)
    return PastReview(card: card, moment: moment, day: day, grade: grade)
  }

  /// Somebody who forgets as `truth` says, asked when FSRS-6 as published wants it, as long as it
  /// takes to have so many items.
  private func learner(_ truth: FSRS6, items: Int) -> [PastReview] {
    var random = SeededRandom(seed: 17)
    let asking = FSRS6()
    var reviews: [PastReview] = []
    var rest = items
    var card = 0
    while rest > 0 {
      var memory = truth.memory(after: .good, from: nil, elapsedDays: 0)
      var belief = asking.memory(after: .good, from: nil, elapsedDays: 0)
      var day = card
      reviews.append(review(card, day: day, .good))
      for _ in 0..<min(rest, 6) {
        let wait = asking.interval(for: 0.9, s: belief.stability, maximum: 300)
        let recall = truth.retrievability(after: wait, s: memory.stability)
        let isRecalled = Double.random(in: 0..<1, using: &random) < recall
        let grade: Grade = isRecalled ? .good : .again
        memory = truth.memory(after: grade, from: memory, elapsedDays: wait)
        belief = asking.memory(after: grade, from: belief, elapsedDays: wait)
        day += wait
        reviews.append(review(card, day: day, grade))
        rest -= 1
      }
      card += 1
    }
    return reviews
  }
}
