import Testing

@testable import Scheduling

struct FinalPassTests {
  /// 12.5 s a card, so that 48 cards take ten minutes.
  private var habits: AnswerHabits {
    var habits = AnswerHabits.published
    habits.laterSeconds = ByGrade(again: 20, hard: 12.5, good: 12.5, easy: 12.5)
    return habits
  }

  @Test(arguments: [
    (48, 10.0, nil, FinalPass.onLastDay), (48, 6.1, nil, .onLastDay),
    (48, 5, nil, .spread(days: 2)),
    (48, 2, nil, .spread(days: 5)), (48, 2, 6.1, .onLastDay), (48, 2, 0, .spread(days: 6)),
    (48, 0, 5, .spread(days: 366)), (0, 1, nil, .onLastDay), (0, 0, nil, .onLastDay),
  ])
  func `it takes as many days as its cards fill`(
    cards: Int,
    minutes: Double,
    onLastDay: Double?,
    pass: FinalPass
  ) {
    let time = StudyTime(minutesPerDay: minutes, onLastDay: onLastDay)
    #expect(FinalPass(cards: cards, time: time, interview: 400, habits: habits) == pass)
  }
}
