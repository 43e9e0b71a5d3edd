import Basics
import Questions
import Sessions

/// One option of the command line, with everything that is said about it anywhere.
///
/// Parsing, help, completions and the man page are computed from these values.
package struct CommandOption: Hashable, Sendable {
  /// Without the dashes.
  package let name: String
  package let short: Character?
  /// What stands for the value in help, as in `FILE`; `nil` for a switch.
  package let value: String?
  package let summary: String
  package let group: Group
  package let check: Check

  package init(
    _ name: String,
    short: Character? = nil,
    value: String? = nil,
    _ check: Check = .any,
    group: Group,
    _ summary: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.check = check
    self.group = group
    self.summary = summary
  }

  /// What the option is about; help is ordered by it.
  package enum Group: String, CaseIterable, Sendable {
    case choose = "Choose cards"
    case question = "Question"
    case settings = "Settings"
    case ahead = "Days ahead"
    case session = "Session"
    case scoring = "Scoring"
    case change = "Change files"
    case output = "Output"
    case everywhere = "Everywhere"
  }

  /// What its value may be.
  package enum Check: Hashable, Sendable {
    case any
    case number(ClosedRange<Int>)
    case oneOf([String])
    /// Any of them, with commas between.
    case someOf([String])
    case time
    /// A span of minutes and seconds, as in `2m` or `90s`, or `none`.
    case goal
    /// A number of days, as in `3d` or `3`.
    case span(ClosedRange<Int>)
    /// One of several parts, as in `2/5`.
    case part
  }
}

/// The number in `3d` or `3`; `nil` for anything else.
func days(in text: String) -> Int? {
  Int(text.hasSuffix("d") ? text.dropLast() : text[...])
}

extension CommandOption.Check {
  /// What to expect instead of `text`; `nil` where `text` will do.
  func objection(to text: String) -> String? {
    switch self {
    case .any:
      return text.isEmpty ? "a value" : nil
    case .number(let range):
      if let number = Int(text), range.contains(number) { return nil }
      return range.upperBound == Int.max
        ? "a whole number from \(range.lowerBound) on"
        : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .oneOf(let names):
      return names.contains(text) ? nil : names.joined(separator: ", ")
    case .someOf(let names):
      let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return parts.allSatisfy(names.contains)
        ? nil : names.joined(separator: ", ") + ", with commas between"
    case .span(let range):
      return days(in: text).map(range.contains) ?? false
        ? nil : "days like 3d, from \(range.lowerBound) to \(range.upperBound)"
    case .part:
      return QuizPart(parsing: text) == nil ? "a part of several like 2/5" : nil
    case .goal:
      return text == "none" || seconds(inGoal: text) != nil
        ? nil : "a time like 90s, 2m or 1:30, or none"
    case .time:
      return isTime(text) ? nil : "a time like 2026-12-01T09:00:00+01:00 or a day like 2026-12-01"
    }
  }

  /// Which of the words it can be may have been meant, as a question with a blank before it; empty where
  /// none is near.
  func question(for text: String) -> String {
    let near: [String]
    switch self {
    case .oneOf(let names): near = suggestions(for: text, among: names)
    case .someOf(let names):
      let wrong = text.split(separator: ",").first { !names.contains(String($0)) }
      near = suggestions(for: wrong.map(String.init) ?? "", among: names)
    case .any, .number, .time, .goal, .span, .part: near = []
    }
    return near.isEmpty ? "" : " Did you mean \(near.joined(separator: " or "))?"
  }
}
