import Basics
import TestKit
import Testing

@testable import Scheduling

/// Measured with fsrs-rs 6.6 (through fsrs-rs-python 0.9.3) on the same reviews.
@Suite(.enabled(if: sharedFolder != nil, "needs the reference data"))
struct FSRS6FittingTests {
  private static let history = ReviewHistory(of: SampleLearner.reviews, time: .wholeDays)
  private static let fit = FSRS6().fit(to: SampleLearner.reviews)

  private var history: ReviewHistory { Self.history }

  @Test func `items and first items are those of the reference, before and after the filter`() {
    #expect(SampleLearner.reviews.count == 50_004)
    #expect(history.itemCount == 31_721)
    #expect(FirstItems(of: history).count == 3951)
    let usual = history.withoutOutliers()
    #expect(usual.itemCount == 30_319)
    #expect(FirstItems(of: usual).count == 3798)
  }

  @Test func `the published weights are as good as the reference finds them`() throws {
    let quality = try #require(FitQuality(of: FSRS6(), on: history))
    #expect(abs(quality.logLoss - 0.3480141620662) <= 1e-10)
    #expect(abs(quality.recencyWeightedLogLoss - 0.350083) <= 2e-6)
    #expect(abs(quality.rmseBins - 0.02619684673845768) <= 2e-6)
  }

  @Test func `a fit is adopted and as good as the reference's`() throws {
    let fit = Self.fit
    #expect(fit.items == 31_721)
    #expect(fit.before == FitQuality(of: FSRS6(), on: history))
    let after = try #require(fit.after)
    #expect(after == FitQuality(of: FSRS6(weights: fit.weights), on: history))
    #expect(after.logLoss <= 0.3446)
    #expect(after.recencyWeightedLogLoss <= 0.3469)
    #expect(after.rmseBins <= 0.0208)
    guard case .adopted(.allWeights, let heldOut) = fit.decision else {
      Issue.record("not adopted: \(fit.decision)")
      return
    }
    #expect(heldOut.items == 9517)
    #expect(heldOut.fitted < heldOut.current)
  }

  @Test func `weights fitted to four fifths foretell the last fifth`() throws {
    let older = FSRS6.weights(fitting: history.older(25_376), .allWeights)
    let newest = history.newer(after: 25_376)
    let quality = try #require(FitQuality(of: FSRS6(weights: older), on: newest))
    #expect(newest.itemCount == 6345)
    #expect(quality.logLoss <= 0.3512)
  }

  @Test func `weights that suit the learner are kept`() throws {
    let fitted = FSRS6(weights: Self.fit.weights)
    let again = fitted.fit(to: SampleLearner.reviews)
    // They know the newest reviews, and weights fitted to the older ones do not.
    guard case .kept(.allWeights, let heldOut) = again.decision else {
      Issue.record("not kept: \(again.decision)")
      return
    }
    #expect(heldOut.current <= heldOut.fitted)
    #expect(again.weights == fitted.weights)
    #expect(again.before == Self.fit.after)
    #expect(again.after == again.before)
  }

  @Test func `the order in which reviews are given changes nothing`() {
    let some = Array(SampleLearner.reviews.prefix(3000))
    var random = SeededRandom(seed: 3)
    let mixed = (some + some.prefix(500)).shuffled(using: &random)
    #expect(FSRS6().fit(to: mixed) == FSRS6().fit(to: some))
  }
}
