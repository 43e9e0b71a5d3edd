import Basics
import Exports
import Questions
import Sessions
import Terminal
import Testing

/// Reports that are read back, and parts that become a whole.
struct QuizMergeTests {
  private let options = ReportOptions(minScore: 0.8, detail: .everything)

  private let whole: QuizReport = {
    var report = Sample.report
    report.results = (0..<37).map { index in
      var result = Sample.report.results[index % 5]
      let question = result.question
      result.question = Sample.question("id\(index)", Recall(), question.title) {
        $0.number = question.number
      }
      return result
    }
    report.run = QuizRun(seed: .max, now: LocalTime(parsing: "2026-12-01T09:00:00+01:00"))
    let place = Place(file: "decks/notes.md", line: 3, column: 2)
    report.contentErrors = [Finding(Rule("E999", "x"), at: place, "a \"thing\"")]
    return report
  }()

  private func json(_ report: QuizReport) -> [UInt8] {
    Array(QuizJSON().write(report, options, .plain()).utf8)
  }

  private func shards(_ count: Int) throws -> [QuizReport] {
    try (1...count).map { number in
      let part = try #require(QuizPart(number: number, count: count))
      let positions = part.positions(of: whole.results.map(\.question.id))
      var report = whole
      report.results = positions.map { whole.results[$0] }
      report.run.shard = QuizShard(part: part, positions: positions, total: whole.results.count)
      return report
    }
  }

  @Test(arguments: allReports.map(\.name))
  func `what was read back is told as the run itself`(name: String) throws {
    let chosen = try #require(report(named: name))
    let read = try readQuiz(json(whole))
    var readOptions = read.options
    readOptions.detail = .everything
    #expect(readOptions == options)
    #expect(
      chosen.write(read.report, readOptions, .plain()) == chosen.write(whole, options, .plain())
    )
  }

  @Test(arguments: allReports.map(\.name), [1, 2, 5, 16])
  func `the parts of a run make the bytes of the run, in any order`(name: String, count: Int) throws
  {
    let chosen = try #require(report(named: name))
    let parts = try shards(count).map { try readQuiz(json($0)).report }
    let wanted = chosen.write(whole, options, .plain())
    #expect(chosen.write(try merged(parts), options, .plain()) == wanted)
    #expect(chosen.write(try merged(parts.reversed()), options, .plain()) == wanted)
  }

  @Test func `a part that is missing, there twice or of another run is named`() throws {
    let parts = try shards(5)
    #expect(throws: QuizMergeError.missing([2, 4], of: 5)) {
      try merged([parts[0], parts[2], parts[4]])
    }
    #expect(throws: QuizMergeError.self) { try merged(parts + [parts[1]]) }
    var other = parts
    other[3].run.seed = 7
    #expect(throws: QuizMergeError.differs(3, from: 0)) { try merged(other) }
    #expect(throws: QuizMergeError.noShard(0)) { try merged([whole]) }
    var shifted = parts
    shifted[1].run.shard?.positions[0] = parts[0].run.shard?.positions[0] ?? 0
    #expect(throws: QuizMergeError.overlap) { try merged(shifted) }
    let words = "\(QuizMergeError.missing([2, 4], of: 5))"
    #expect(words == "parts 2, 4 of 5 are missing")
  }

  @Test(arguments: [
    "", "{", "[]", "{\"schema\":\"grill.quiz/2\"}", "{\"schema\":\"grill.quiz/1\"}", "\u{0}",
    "{\"schema\":\"grill.quiz/1\",\"results\":[{}]}",
  ])
  func `what is no report is refused`(text: String) {
    #expect(throws: QuizReadingError.self) { try readQuiz(Array(text.utf8)) }
  }

  @Test func `a report that was cut or altered is refused or read, and never a crash`() throws {
    let bytes = json(try shards(2)[0])
    var random = SeededRandom(seed: 4)
    for _ in 0..<300 {
      var altered = bytes
      for _ in 0..<3 {
        let place = Int.random(in: altered.indices, using: &random)
        altered[place] = UInt8(ascii: "-") ^ UInt8.random(in: 0...15, using: &random)
      }
      if let read = try? readQuiz(altered) { _ = try? merged([read.report]) }
      let cut = Int.random(in: bytes.indices.dropLast(2), using: &random)
      #expect(throws: QuizReadingError.self) { try readQuiz(Array(bytes[..<cut])) }
    }
  }
}
