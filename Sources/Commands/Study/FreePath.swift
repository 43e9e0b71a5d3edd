import Basics
import Host

extension Files {
  /// The start with the time behind it, and a number where something stands there already.
  func freePath(_ start: String, at time: LocalTime, ending: String) -> String {
    let clock = [time.hour, time.minute, time.second].map { $0.padded(to: 2) }.joined()
    let name = "\(start)\(time.calendarDay)-\(clock)"
    var path = name + ending
    var number = 1
    while kind(path) != nil {
      number += 1
      path = "\(name)-\(number)\(ending)"
    }
    return path
  }
}
