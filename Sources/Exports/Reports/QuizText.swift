import Questions
import Sessions

extension QuizReport.Result {
  /// Who the question is and what it asks, as in `ml-theory/q1.1 Explain the trade-off.`.
  var heading: String { "\(name) \(question.title)" }

  /// What came of it in one line, as in `4/6, too few key points; missing: F1; F-beta`.
  var outcome: String {
    let missing = missing.isEmpty ? nil : "missing: " + missing.joined(separator: "; ")
    let partly = partly.isEmpty ? nil : "partly: " + partly.joined(separator: "; ")
    let flags = flags.map { "said: \($0.said)" }
    let parts = ([reason, missing, partly].compactMap(\.self) + flags).joined(separator: "; ")
    return [ratio, parts.isEmpty ? nil : parts].compactMap(\.self).joined(separator: ", ")
  }
}
