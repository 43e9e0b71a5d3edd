import Basics
import Grading
import Questions
import Rendering
import Sessions

extension QuizReport.Result {
  /// As a person types it, as in `notes/q1.4`.
  var name: String { "\(question.deck)/\(label(of: question))" }

  /// Points that count as said: a half for each that was said partly.
  var pointsSaid: Double {
    points.reduce(0) { $0 + ($1.mark == .covered ? 1 : $1.mark == .partly ? 0.5 : 0) }
  }

  /// As in `4.5/6`; `nil` where no points were compared.
  var ratio: String? {
    guard !points.isEmpty else { return nil }
    let halves = Int(pointsSaid * 2)
    return "\(halves / 2)\(halves % 2 == 1 ? ".5" : "")/\(points.count)"
  }

  var missing: [String] { points.filter { $0.mark == .missed }.map(\.point.text) }
  var partly: [String] { points.filter { $0.mark == .partly }.map(\.point.text) }
}

/// Which questions were asked, in which order, and all that the order comes from.
///
/// As in `quiz: 46 questions from 3 files, in file order, seed 0`.
func header(of report: QuizReport) -> String {
  let run = report.run
  let files = Set(report.results.map(\.question.file)).count
  let parts = [
    "\(counted(report.results.count, "question")) from \(counted(files, "file"))",
    run.shard.map { "shard \($0.part)" }, run.isShuffled ? "shuffled" : "in file order",
    "seed \(run.seed)", run.now.map { "clock \($0)" },
  ]
  return "quiz: " + parts.compactMap(\.self).joined(separator: ", ")
}

/// The sums, in the order in which they are read.
func sums(of report: QuizReport, _ options: ReportOptions) -> [String] {
  let errors = report.count(.error)
  let content = report.contentErrors.count
  let counts = [
    (report.count(.fail), "failed"), (report.count(.skip), "skipped"),
    (errors, errors == 1 ? "error" : "errors"),
    (content, content == 1 ? "error in the documents" : "errors in the documents"),
  ]
  return ["score \(percent(report.score))", "\(report.count(.pass)) of \(report.selected) passed"]
    + counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    + (options.minScore.map { ["need \(percent($0))"] } ?? [])
}

/// As in `91.3 %`.
private func percent(_ share: Double) -> String {
  // What is not all of it must not be rounded up to all of it.
  let tenths = share < 1 ? min(999, Int((share * 1000).rounded())) : 1000
  return "\(tenths / 10).\(tenths % 10) %"
}
