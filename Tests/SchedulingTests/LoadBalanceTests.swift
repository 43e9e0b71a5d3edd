import Basics
import Testing

@testable import Scheduling

struct LoadBalanceTests {
  /// A Monday.
  private let today = CivilDay(number: 4)

  private func days(_ counts: [Int: Int]) -> [CivilDay: Int] {
    Dictionary(uniqueKeysWithValues: counts.map { (today.advanced(by: $0.key), $0.value) })
  }

  private func close(_ weights: [Double], _ expected: [Double]) -> Bool {
    weights.count == expected.count
      && zip(weights, expected).allSatisfy { abs($0 - $1) <= 1e-9 * max(1e-9, $1) }
  }

  @Test func `an empty day is much likelier than a full one, of full ones the earlier and emptier`()
  {
    let burden = DayBurden(due: days([4: 1, 5: 10, 6: 10]))
    let weights = burden.weights(of: 3...6, from: today)
    // 10^-2.15 is 0.00707945784384138.
    let ten = 0.00707945784384138
    #expect(close(weights, [1, 1.0 / 64, ten / 125, ten / 216]))
    let drawn = (UInt64(0)..<500).map { burden.interval(in: 3...6, from: today, seed: $0) }
    #expect(drawn.count { $0 == 3 } > 480)
    #expect(drawn.allSatisfy { (3...6).contains($0) })
  }

  @Test func `siblings are kept apart`() {
    let burden = DayBurden(siblings: [today.advanced(by: 10), today.advanced(by: 14)])
    #expect(
      close(
        burden.weights(of: 5...16, from: today),
        [1, 0.8, 0.6, 0.4, 0.2, 1e-6, 0.2, 0.4, 0.2, 1e-6, 0.2, 0.4]
      )
    )
  }

  @Test func `easy days are spared`() {
    // The range 7...13 from a Monday is a week, Monday first.
    let week = 7...13
    let shares = [1, 1, 1, 1, 1, 0.5, 0]
    let empty = DayBurden(calendar: StudyCalendar(weekdayShares: shares)).weights(
      of: week,
      from: today
    )
    #expect(close(empty, [1, 1, 1, 1, 1, 0.5, 1e-4]))

    let counts = days([7: 10, 8: 10, 9: 10, 10: 10, 11: 10, 12: 4])
    let below = DayBurden(due: counts, calendar: StudyCalendar(weekdayShares: shares)).weights(
      of: week,
      from: today
    )
    let above = DayBurden(
      due: counts.merging(days([12: 6])) { $1 },
      calendar: StudyCalendar(weekdayShares: shares)
    )
    .weights(of: week, from: today)
    #expect(below[5] > above[5] * 1000)

    let drawn = (UInt64(0)..<7000).map {
      DayBurden(calendar: StudyCalendar(weekdayShares: shares)).interval(
        in: week,
        from: today,
        seed: $0
      )
    }
    #expect(drawn.count { $0 == 13 } < 10)
    #expect(abs(Double(drawn.count { $0 == 12 }) / 7000 - 0.5 / 5.5) < 0.02)
  }

  @Test func `a pause is spared, and only where nothing else is left used`() {
    let pause = today.advanced(by: 8)...today.advanced(by: 12)
    let burden = DayBurden(calendar: StudyCalendar(pause: pause))
    let all = [1, 1e-4, 1e-4, 1e-4, 1e-4, 1e-4, 1]
    #expect(close(burden.weights(of: 7...13, from: today), all))
    #expect((9...11).contains(burden.interval(in: 9...11, from: today, seed: 1)))
  }

  @Test func `beyond ninety days all are equally likely`() {
    let burden = DayBurden(due: days([85: 1000]), siblings: [today.advanced(by: 86)])
    let drawn = (UInt64(0)..<700).map { burden.interval(in: 85...91, from: today, seed: $0) }
    #expect(Set(drawn) == Set(85...91))
    #expect(drawn == (UInt64(0)..<700).map { fuzzedInterval(in: 85...91, seed: $0) })
  }

  @Test func `any burden leads into the range, and one seed to one day`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<500 {
      let low = Int.random(in: 1...80, using: &random)
      let range = low...(low + Int.random(in: 0...12, using: &random))
      let near = { CivilDay(number: Int.random(in: 0...100, using: &random)) }
      let burden = DayBurden(
        due: [near(): 3, near().advanced(by: 200): 7, near().advanced(by: -300): -2],
        siblings: [near(), near()],
        calendar: StudyCalendar(
          weekdayShares: (0..<7).map { _ in Double.random(in: 0...1, using: &random) }
        )
      )
      let seed = random.next()
      let interval = burden.interval(in: range, from: today, seed: seed)
      #expect(range.contains(interval))
      #expect(burden.interval(in: range, from: today, seed: seed) == interval)
    }
  }

  @Test func `a range of spared days only still has a day`() {
    let none = [Double](repeating: 0, count: 7)
    let burden = DayBurden(
      siblings: [today.advanced(by: 3)],
      calendar: StudyCalendar(weekdayShares: none)
    )
    #expect(burden.interval(in: 3...3, from: today, seed: 1) == 3)
    #expect(burden.weights(of: 3...5, from: today).allSatisfy { $0 > 0 })
    let half = [Double](repeating: 0.5, count: 7)
    #expect(
      close(
        DayBurden(calendar: StudyCalendar(weekdayShares: half)).weights(of: 3...3, from: today),
        [0.5]
      )
    )
  }
}
