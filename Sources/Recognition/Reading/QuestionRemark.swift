/// A line in italics below a question that says where and how hard it was asked, as in
/// "*Bank · phone screen · Hard*", how long it may take, as in "*10 min, senior*", or what the
/// interviewer is to do.
struct QuestionRemark {
  var difficulty: String?
  var minutes: Int?

  /// `nil` where the line may be a part of the answer.
  init?(_ source: String) {
    let text = source.trimmingBreak
    guard let mark = text.first, "*_".contains(mark), text.last == mark, text.utf8.count < 120
    else {
      return nil
    }
    let inner = text.dropFirst().dropLast()
    guard !inner.contains(mark), !inner.contains("\n") else { return nil }
    // "*Interviewer: interrupt once.*"
    if let colon = inner.firstIndex(of: ":"), speaksTo.contains(inner[..<colon].lowercased()) {
      return
    }
    let isParted = inner.contains { "·•|".contains($0) }
    let parts = inner.split { "·•|,".contains($0) }.map { String($0).trimmingBreak }
    guard parts.allSatisfy({ !$0.endsSentence && $0.split(separator: " ").count <= 4 }) else {
      return nil
    }
    difficulty = parts.first { splitGrade("(\($0)) x").grade != nil }
    minutes = parts.lazy.compactMap { notedMinutes(in: "(\($0))") }.first
    let isKnown = parts.count >= 2 && difficulty != nil || minutes != nil
    guard isParted && parts.count >= 3 || isKnown else { return nil }
  }
}

private let speaksTo: Set<String> = [
  "interviewer", "for the interviewer", "to the interviewer", "note to the interviewer",
  "note to interviewer", "interviewer note", "note for interviewers",
]

extension Fields {
  mutating func take(_ remark: QuestionRemark) {
    difficulty = remark.difficulty ?? difficulty
    minutes = remark.minutes ?? minutes
  }
}
