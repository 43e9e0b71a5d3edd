import Basics
import Testing

@testable import Scheduling

struct FirstStabilitiesTests {
  /// So many cards answered with `grade` and asked again after `days`, of which a share was
  /// recalled.
  private func cards(_ grade: Grade, _ count: Int, days: Int, recalled: Double) -> [PastReview] {
    (0..<count).flatMap { number in
      let card = grade.rawValue * 100_000 + days * 1000 + number
      let isRecalled = Double(number) < Double(count) * recalled
      return [(0, grade), (days, isRecalled ? .good : .again)].map { day, grade in
        PastReview(
          card: card,
          moment: Moment(milliseconds: Int64(day) * 86_400_000),
          day: day,
          grade: grade
        )
      }
    }
  }

  private func stabilities(_ reviews: [PastReview], meanRecall: Double = 0.9) -> [Double] {
    let items = FirstItems(of: ReviewHistory(of: reviews, time: .wholeDays))
    return FirstStabilities(fitting: items, meanRecall: meanRecall).values
  }

  @Test func `without cards they are the published ones`() {
    #expect(stabilities([]) == Array(FSRS6.publishedWeights.prefix(4)))
  }

  @Test func `nine of ten recalled after so many days is that stability`() {
    let values = stabilities(cards(.good, 5000, days: 4, recalled: 0.9))
    #expect(abs(values[2] - 4) <= 0.05)
    // The other grades keep their proportion to this one.
    for index in 0..<4 {
      let proportion = FSRS6.publishedWeights[index] / FSRS6.publishedWeights[2]
      #expect(abs(values[index] / values[2] - proportion) <= 1e-9)
    }
  }

  @Test(arguments: [
    [Grade.again, .hard], [.again, .good], [.again, .easy], [.hard, .good], [.hard, .easy],
    [.good, .easy], [.again, .hard, .good], [.again, .hard, .easy], [.again, .good, .easy],
    [.hard, .good, .easy],
  ])
  func `missing grades follow from the known ones in order`(known: [Grade]) {
    let all = Grade.allCases.map { cards($0, 1000, days: 1 << $0.rawValue, recalled: 0.9) }
    let full = stabilities(Array(all.joined()))
    let some = stabilities(known.flatMap { all[$0.rawValue - 1] })
    for grade in known { #expect(abs(some[grade.rawValue - 1] - full[grade.rawValue - 1]) <= 1e-9) }
    #expect(zip(some, some.dropFirst()).allSatisfy(<=), "\(some)")
  }

  @Test func `where a better grade came to less, more cards decide`() {
    let some = cards(.hard, 300, days: 9, recalled: 0.9) + cards(.good, 900, days: 3, recalled: 0.9)
    let values = stabilities(some)
    #expect(values[1] == values[2])
    #expect(abs(values[1] - 3) <= 0.1)
  }

  @Test func `rare first waits are left out with all that follows`() {
    let usual = cards(.good, 500, days: 3, recalled: 0.9)
    let odd = cards(.good, 5, days: 50, recalled: 0) + cards(.good, 30, days: 101, recalled: 1)
    let history = ReviewHistory(of: usual + odd, time: .wholeDays)
    #expect(history.itemCount == 535)
    #expect(history.withoutOutliers().itemCount == 500)
    let easy = ReviewHistory(of: cards(.easy, 30, days: 365, recalled: 1), time: .wholeDays)
    #expect(easy.withoutOutliers().itemCount == 30)
  }
}
