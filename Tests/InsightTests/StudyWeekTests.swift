import Basics
import Insight
import Scheduling
import Testing

struct StudyWeekTests {
  private func days(_ count: Int) -> [Simulation.Day] {
    (0..<count).map { place in
      var day = Simulation.Day()
      day.new = place + 1
      return day
    }
  }

  @Test(arguments: [0, 1, 2, 3, 7, 8, 15, 365])
  func `weeks begin on Monday and hold every day once`(count: Int) {
    for start in 0..<7 {
      let first = CivilDay(number: 20_778 + start)
      let weeks = weeks(of: days(count), from: first)
      #expect(weeks.allSatisfy { $0.monday.weekday == 0 && $0.days.count == 7 })
      #expect(weeks.flatMap(\.studied).map(\.new) == days(count).map(\.new))
      for week in weeks {
        for (weekday, day) in week.days.enumerated() {
          guard let day else { continue }
          #expect(week.monday.advanced(by: weekday) == first.advanced(by: day.new - 1))
        }
      }
      #expect(weeks.allSatisfy { !$0.studied.isEmpty })
    }
  }
}
