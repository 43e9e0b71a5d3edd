package import Basics
import Grading
package import JSON
import Questions
package import Sessions

/// A run as `QuizJSON` wrote it.
package struct ReadQuiz: Sendable {
  package var report: QuizReport
  package var options: ReportOptions
}

/// Why a text is no report of a quiz.
package enum QuizReadingError: Error, Hashable, CustomStringConvertible {
  case noJSON(JSONError)
  /// It is JSON of something else, or of a schema that is not known here.
  case otherSchema
  /// A member is missing or means nothing, as in `results[3].line`.
  case member(String)

  package var description: String {
    switch self {
    case .noJSON(let error): "\(error.reason)"
    case .otherSchema: "this is no report of a quiz, whose schema is \(QuizJSON.schema)"
    case .member(let name): "\(name) is missing or means nothing"
    }
  }

  /// Where in the file; the file alone where it is no broken text.
  package func place(in file: String) -> Place {
    guard case .noJSON(let error) = self else { return Place(file: file, line: 1) }
    return Place(file: file, line: error.line, column: error.column)
  }
}

/// Reads what `QuizJSON` wrote, so that every report of it is the one of the run itself.
///
/// Only what reports tell of a question comes back.
package func readQuiz(_ bytes: [UInt8]) throws(QuizReadingError) -> ReadQuiz {
  let json: JSONNode
  do throws(JSONError) {
    json = try JSONNode(parsing: bytes)
  } catch {
    throw .noJSON(error)
  }
  guard json["schema"]?.string == QuizJSON.schema else { throw .otherSchema }
  let members = QuizMembers(json: json, path: "")
  var results: [QuizReport.Result] = []
  for item in try members.items("results") { results.append(try result(item)) }
  var report = QuizReport(results: results, allowsSkip: try members.bool("allow_skip"))
  for item in try members.items("content_errors") {
    report.contentErrors.append(try contentError(item))
  }
  guard let seed = UInt64(try members.string("seed")) else { throw .member("seed") }
  report.run.seed = seed
  report.run.isShuffled = try members.bool("shuffled")
  if let text = try members.text("now") {
    guard let now = LocalTime(parsing: text) else { throw .member("now") }
    report.run.now = now
  }
  if let shard = json["shard"] {
    report.run.shard = try quizShard(QuizMembers(json: shard, path: "shard."), results.count)
  }
  let options = ReportOptions(
    minScore: json["min_score"]?.double,
    allowsErrors: try members.bool("allow_errors")
  )
  return ReadQuiz(report: report, options: options)
}

private func quizShard(
  _ members: QuizMembers,
  _ resultCount: Int
) throws(QuizReadingError) -> QuizShard {
  let number = try members.int("number")
  let count = try members.int("count")
  guard let part = QuizPart(number: number, count: count) else { throw .member("shard.number") }
  let total = try members.int("total")
  let positions = members.json["positions"]?.array?.compactMap(\.int) ?? []
  guard positions.count == resultCount, positions.allSatisfy({ (0..<total).contains($0) }) else {
    throw .member("shard.positions")
  }
  return QuizShard(part: part, positions: positions, total: total)
}

private func result(_ members: QuizMembers) throws(QuizReadingError) -> QuizReport.Result {
  let line = try members.int("line")
  var draft = Draft(form: Recall(), title: try members.string("title"), line: line, lastLine: line)
  draft.number = try members.text("number")
  let question = Question(
    id: try members.string("id"),
    deck: try members.string("deck"),
    file: try members.string("file"),
    draft: draft
  )
  guard let status = QuizReport.Status(rawValue: try members.string("status")) else {
    throw .member("\(members.path)status")
  }
  var result = QuizReport.Result(
    question: question,
    status: status,
    need: try members.double("need")
  )
  result.coverage = try members.double("coverage")
  result.reason = try members.text("reason")
  result.isComparable = try members.bool("comparable")
  let missing = members.json["missing"]?.strings ?? []
  let partly = members.json["partly"]?.strings ?? []
  let covered = try members.int("points") - missing.count - partly.count
  guard (0...100_000).contains(covered) else { throw .member("\(members.path)points") }
  result.points =
    missing.map { Coverage.Point(point: KeyPoint($0), mark: .missed, evidence: nil) }
    + partly.map { Coverage.Point(point: KeyPoint($0), mark: .partly, evidence: nil) }
    + Array(
      repeating: Coverage.Point(point: KeyPoint(""), mark: .covered, evidence: nil),
      count: covered
    )
  let flags = members.json["flags"]?.strings ?? []
  let said = try members.items("flags_said")
  guard flags.count == said.count else { throw .member("\(members.path)flags_said") }
  for (text, evidence) in zip(flags, said) {
    let said = try evidence.string("text")
    let isVerbatim = try evidence.bool("verbatim")
    result.flags.append(RedFlag(text: text, said: said, isVerbatim: isVerbatim))
  }
  return result
}

private func contentError(_ members: QuizMembers) throws(QuizReadingError) -> Finding {
  let place = Place(
    file: try members.string("file"),
    line: try members.int("line"),
    column: try members.int("column")
  )
  let rule = Rule(try members.string("rule"), try members.string("title"))
  return Finding(rule, at: place, .init(stringLiteral: try members.string("message")))
}

/// The members of an object, and what they are called in a complaint.
private struct QuizMembers {
  let json: JSONNode
  /// As in `results[3].`.
  let path: String

  func string(_ name: String) throws(QuizReadingError) -> String {
    guard let value = json[name]?.string else { throw .member(path + name) }
    return value
  }

  /// `nil` for `null`.
  func text(_ name: String) throws(QuizReadingError) -> String? {
    json[name]?.isNull == true ? nil : try string(name)
  }

  func int(_ name: String) throws(QuizReadingError) -> Int {
    guard let value = json[name]?.int, value >= 0 else { throw .member(path + name) }
    return value
  }

  func double(_ name: String) throws(QuizReadingError) -> Double {
    guard let value = json[name]?.double else { throw .member(path + name) }
    return value
  }

  func bool(_ name: String) throws(QuizReadingError) -> Bool {
    guard let value = json[name]?.bool else { throw .member(path + name) }
    return value
  }

  func items(_ name: String) throws(QuizReadingError) -> [QuizMembers] {
    guard let values = json[name]?.array else { throw .member(path + name) }
    return values.enumerated().map { index, value in
      QuizMembers(json: value, path: "\(path)\(name)[\(index)].")
    }
  }
}
