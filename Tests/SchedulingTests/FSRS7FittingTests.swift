import TestKit
import Testing

@testable import Scheduling

@Suite(.enabled(if: sharedFolder != nil, "needs the reference data"))
struct FSRS7FittingTests {
  private static let fit = FSRS7().fit(to: SampleLearner.reviews)

  @Test func `every review but a card's first is an item`() {
    #expect(Self.fit.items == 50_004 - 3984)
  }

  @Test func `fitted to older reviews, weights foretell the newest better than the published`()
    throws
  {
    guard case .adopted(.allWeights, let heldOut) = Self.fit.decision else {
      Issue.record("not adopted: \(Self.fit.decision)")
      return
    }
    #expect(heldOut.fitted < heldOut.current - 0.1)
    let (before, after) = (try #require(Self.fit.before), try #require(Self.fit.after))
    #expect(after.logLoss < before.logLoss - 0.1)
    #expect(after.recencyWeightedLogLoss < before.recencyWeightedLogLoss - 0.1)
    #expect(after.rmseBins < before.rmseBins / 2)
  }

  @Test func `what comes out are weights`() throws {
    #expect(try FSRS7.Weights(Self.fit.weights.values) == Self.fit.weights)
    #expect(Self.fit.weights != .published)
  }
}
