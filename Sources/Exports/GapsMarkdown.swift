package import Basics
package import Insight
import Progress
package import Questions
import Rendering

/// The gaps as a Markdown document, to be kept, read and marked; `label` names a card's question.
///
/// Texts of documents are escaped, and nothing in them can drive a terminal.
package func gapsMarkdown(
  of gaps: Gaps,
  on day: CivilDay,
  label: (CardID) -> String
) -> String {
  var lines = ["# Gaps on \(day)", ""]
  if gaps.topics.isEmpty { lines.append("Nothing was answered yet.") }
  if !gaps.topics.isEmpty {
    lines += ["| Topic | Cards | Recall | Covered | Over time | Weight | Fix in |"]
    lines += ["| --- | ---: | ---: | ---: | ---: | --- | ---: |"]
    lines += gaps.topics.map(row)
    lines += ["", "Weakest first: what recall × coverage leaves open, by interview weight."]
  }
  lines += section("Points missed again and again", gaps.missed.map { told($0, label) })
  lines += section("Red flags said", gaps.flags.map { told($0, label) })
  lines += section("Said and measured", gaps.ratings.map(told))
  lines += section("Rubrics", gaps.rubrics.map(told))
  lines += section("To drill", gaps.weakest.prefix(12).map { safe(label($0)) })
  return lines.joined(separator: "\n") + "\n"
}

private func row(_ topic: GapTopic) -> String {
  let recall = topic.recall.share.map { "\(whole($0)) (\(topic.recall.of))" } ?? "–"
  let coverage = topic.coverage.map { "\(whole($0)) (\(topic.compared))" } ?? "–"
  let over = topic.timed > 0 ? "\(topic.over) of \(topic.timed)" : "–"
  let minutes = topic.minutes > 0 ? "\(topic.minutes) min" : "–"
  let weight = word(ofWeight: topic.importance)
  return "| \(safe(topic.name)) | \(topic.cards) | \(recall) | \(coverage) | \(over) | \(weight) "
    + "| \(minutes) |"
}

private func section(_ title: String, _ items: [String]) -> [String] {
  items.isEmpty ? [] : ["", "## \(title)", ""] + items.map { "- \($0)" }
}

private func told(_ repeated: Gaps.Repeated, _ label: (CardID) -> String) -> String {
  "\(safe(repeated.text)) (\(repeated.count)×, \(safe(label(repeated.card))))"
}

private func told(_ rated: RatedSubject) -> String {
  let coverage = rated.coverage.map { ", covered \(whole($0))" } ?? ""
  return "\(safe(rated.rating.topic)): said \(rated.rating.level.rawValue), measured "
    + "\(rated.measured.rawValue) (recall \(whole(rated.recall.share ?? 0))\(coverage))"
}

private func told(_ rubric: RubricReview) -> String {
  "\(safe(rubric.deck)): \(rubric.grade.rawValue), after \(counted(rubric.answers, "answer"))"
}

private func safe(_ text: String) -> String { escaped(printable(text)) }

private func whole(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
