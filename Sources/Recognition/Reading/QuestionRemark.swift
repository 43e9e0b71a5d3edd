/// A line in italics below a question that says where and how hard it was asked, as in
/// "*Bank · phone screen · Hard*", or what the interviewer is to do.
struct QuestionRemark {
  var difficulty: String?

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
    let parts = inner.split { "·•|".contains($0) }.map { String($0).trimmingBreak }
    guard parts.count >= 2,
      parts.allSatisfy({ !$0.endsSentence && $0.split(separator: " ").count <= 4 })
    else { return nil }
    difficulty = parts.first { splitGrade("(\($0)) x").grade != nil }
    guard parts.count >= 3 || difficulty != nil else { return nil }
  }
}

private let speaksTo: Set<String> = [
  "interviewer", "for the interviewer", "to the interviewer", "note to the interviewer",
  "note to interviewer", "interviewer note", "note for interviewers",
]
