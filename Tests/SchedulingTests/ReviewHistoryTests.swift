import Basics
import Testing

@testable import Scheduling

struct ReviewHistoryTests {
  private func review(_ card: Int, _ hours: Double, _ grade: Grade) -> PastReview {
    let moment = Moment(milliseconds: Int64(hours * 3_600_000))
    return PastReview(card: card, at: LocalTime(moment, offset: 0), dayStart: 0, grade: grade)
  }

  @Test func `cards lie one after the other, items in the order of time`() {
    let reviews = [
      review(7, 0, .again), review(3, 1, .good), review(7, 2, .good), review(3, 30, .hard),
      review(7, 50, .easy), review(3, 60, .again),
    ]
    let history = ReviewHistory(of: reviews, time: .wholeDays)
    #expect(history.cards == [0..<3, 3..<6])
    #expect(history.grades == [.good, .hard, .again, .again, .good, .easy])
    #expect(history.days == [0, 1, 1, 0, 0, 2])
    #expect(history.items == [1, 5, 2])
    let exact = ReviewHistory(of: reviews, time: .exact)
    #expect(exact.days.map { ($0 * 24).rounded() } == [0, 29, 30, 0, 2, 48])
    #expect(exact.items == [4, 1, 5, 2])
  }

  @Test func `what is there twice counts once, in whatever order`() {
    let reviews = [
      review(1, 0, .good), review(1, 48, .again), review(1, 48, .good), review(2, 5, .easy),
    ]
    let once = ReviewHistory(of: reviews, time: .exact)
    let twice = ReviewHistory(of: reviews.reversed() + reviews, time: .exact)
    #expect(once.days == [0, 2, 0, 0])
    #expect(twice.grades == once.grades)
    #expect(twice.days == once.days)
    #expect(twice.items == once.items)
  }

  @Test func `a day that comes before the one before is no time`() {
    let reviews = [
      PastReview(card: 1, moment: Moment(milliseconds: 0), day: 9, grade: .good),
      PastReview(card: 1, moment: Moment(milliseconds: 1), day: 8, grade: .good),
      PastReview(card: 1, moment: Moment(milliseconds: 2), day: .min, grade: .good),
      PastReview(card: 1, moment: Moment(milliseconds: .max), day: .max, grade: .good),
    ]
    let history = ReviewHistory(of: reviews, time: .wholeDays)
    #expect(history.days.prefix(3) == [0, 0, 0])
    #expect(history.items == [3])
  }

  @Test func `no reviews, or one, are no items`() {
    #expect(ReviewHistory(of: [], time: .exact).itemCount == 0)
    #expect(ReviewHistory(of: [review(1, 0, .good)], time: .exact).itemCount == 0)
    #expect(FitQuality(of: SM2(), on: ReviewHistory(of: [], time: .exact)) == nil)
  }

  @Test func `older and newer items are all items`() {
    var random = SeededRandom(seed: 4)
    let history = randomHistory(time: .wholeDays, using: &random)
    for count in [0, 1, 10, history.itemCount, history.itemCount + 1] {
      #expect(history.older(count).items + history.newer(after: count).items == history.items)
    }
  }

  @Test func `new items count more than old ones`() {
    #expect(Recency.fsrs6.weights(count: 0) == [])
    #expect(Recency.fsrs6.weights(count: 1) == [1])
    #expect(Recency.fsrs6.weights(count: 3) == [0.25, 0.25 + 0.75 / 8, 1])
  }
}
