import Basics
import Insight
import Testing

struct StreakTests {
  @Test(arguments: [
    ([], 0, 0), ([0], 1, 1), ([-1], 1, 1), ([-2], 0, 1), ([0, -1, -2], 3, 3),
    ([0, -2, -3, -4], 1, 3),
    ([-1, -2, -5], 2, 2), ([1, 2], 0, 2),
  ])
  func `counts days in a row up to today or yesterday`(days: [Int], current: Int, best: Int) {
    let streak = Streak(of: days.map { today.advanced(by: $0) }, today: today)
    #expect(streak.current == current)
    #expect(streak.best == best)
  }

  @Test(arguments: [
    ([-5, -6, -7], 3, 3), ([0, -5, -6], 3, 3), ([-4, -6], 1, 1), ([0, -3, -5], 3, 3),
    ([-6], 0, 1), ([], 0, 0),
  ])
  func `a pause is stepped over, and what is answered in it counts`(
    days: [Int],
    current: Int,
    best: Int
  ) {
    let streak = Streak(
      of: days.map { today.advanced(by: $0) },
      today: today,
      sparing: today.advanced(by: -4)...today.advanced(by: -1)
    )
    #expect(streak.current == current)
    #expect(streak.best == best)
  }
}
