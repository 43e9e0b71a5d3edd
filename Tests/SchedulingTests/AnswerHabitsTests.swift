import Scheduling
import Testing

struct AnswerHabitsTests {
  @Test(arguments: [3, 13, 30, 600])
  func `at another pace grades fall as before and times keep their proportions`(seconds: Double) {
    let usual = AnswerHabits.published
    let paced = usual.paced(secondsPerCard: seconds)
    #expect(abs(paced.secondsForLater(recall: 0.9) - seconds) < 1e-9)
    #expect(paced.firstShares == usual.firstShares && paced.passShares == usual.passShares)
    let factor = paced.secondsForFirst / usual.secondsForFirst
    for grade in Grade.allCases {
      #expect(abs(paced.firstSeconds[grade] / usual.firstSeconds[grade] - factor) < 1e-9)
      #expect(abs(paced.laterSeconds[grade] / usual.laterSeconds[grade] - factor) < 1e-9)
    }
  }

  @Test(arguments: [0, -1, Double.nan])
  func `a pace that is none changes nothing`(seconds: Double) {
    #expect(AnswerHabits.published.paced(secondsPerCard: seconds) == .published)
  }
}
