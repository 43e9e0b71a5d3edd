package import Basics
import Questions

/// What checking some documents came to.
package struct LintReport: Sendable {
  /// In their order, each with its findings.
  package let files: [CheckedFile]

  /// Adds what only shows where all documents are known, and files that could not be read.
  package init(_ files: [CheckedFile], unread: [Finding] = []) {
    let questions = files.flatMap(\.questions)
    let essences = questions.map { essence(of: $0.draft) }
    let findings =
      twins(among: questions) + rewordingFindings(questions, rewordings(among: questions, essences))
      + orderFindings(files)
    let found = Dictionary(grouping: findings, by: \.place.file)
    var all = files
    for index in all.indices {
      guard let more = found[all[index].path] else { continue }
      all[index].findings += more
      all[index].findings.sort()
    }
    all += unread.map { CheckedFile(path: $0.place.file, findings: [$0]) }
    self.files = all.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  package var findings: [Finding] { files.flatMap(\.findings) }

  package var questionCount: Int { files.reduce(0) { $0 + $1.questions.count } }

  package func count(_ severity: Finding.Severity) -> Int {
    files.reduce(0) { sum, file in sum + file.findings.count { $0.severity == severity } }
  }

  /// Whether something is as grave as `level`; `nil` is as grave as nothing.
  package func isFailed(at level: Finding.Severity?) -> Bool {
    guard let level else { return false }
    return files.contains { $0.findings.contains { $0.severity >= level } }
  }
}

/// What is wrong with what the documents say of their order.
private func orderFindings(_ files: [CheckedFile]) -> [Finding] {
  var questions = files.flatMap(\.questions)
  var ranges: [Range<Int>] = []
  for file in files {
    let start = ranges.last?.upperBound ?? 0
    ranges.append(start..<start + file.questions.count)
  }
  let order = orderTopics(
    of: &questions,
    in: files.map { ($0.path, $0.document) },
    decks: deckNames(for: files.map(\.path)),
    ranges
  )
  return order.findings + circleFindings(questions, order.topics)
}
