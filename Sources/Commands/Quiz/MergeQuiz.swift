import Exports
import Sessions

extension Program {
  /// `grill quiz merge FILE...`: the reports of all parts as the report of one run.
  ///
  /// The score that passes is the one that the parts were given, unless another is typed.
  func mergeQuiz(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let given = CommandOption.notForMerging.filter { invocation.has($0) }
    guard given.isEmpty else {
      throw Failure(
        .usage,
        "quiz merge joins what was scored; it takes no --\(given[0].name).",
        advice: ["As in: grill quiz merge 1.json 2.json --report junit=quiz.xml"]
      )
    }
    let wishes = try reportWishes(invocation, among: allReports.map(\.name))
    let paths = Array(invocation.operands.dropFirst())
    guard !paths.isEmpty else {
      throw Failure(
        .usage,
        "quiz merge needs the reports of all parts.",
        advice: ["Made by: grill quiz --answers FILE --shard 1/2 --report json=1.json"]
      )
    }
    var parts: [ReadQuiz] = []
    for path in paths { parts.append(try readPart(path)) }
    for (path, part) in zip(paths, parts) where part.options != parts[0].options {
      throw Failure(
        .badData,
        "\(path): this part was made with another --min-score or --allow-errors than \(paths[0])."
      )
    }
    var options = parts[0].options
    if let minScore = invocation.reportOptions.minScore { options.minScore = minScore }
    options.allowsErrors = options.allowsErrors || invocation.has(.allowErrors)
    options.detail = invocation.reportOptions.detail
    let whole: QuizReport
    do throws(QuizMergeError) {
      whole = try merged(parts.map(\.report))
    } catch {
      let place = error.culprit.map { "\(paths[$0]): " } ?? ""
      throw Failure(.badData, "\(place)\(error).", advice: ["Nothing was merged."])
    }
    return try tell(whole, options, wishes, invocation)
  }

  private func readPart(_ path: String) throws(Failure) -> ReadQuiz {
    let bytes = try world.bytes(at: path, reading: "the report")
    do throws(QuizReadingError) {
      return try readQuiz(bytes)
    } catch {
      throw Failure(.badData, at: error.place(in: path), "\(error).")
    }
  }
}

extension CommandOption {
  /// What was settled when the parts were scored.
  fileprivate static let notForMerging: [CommandOption] = [
    .tag, .onlyChanged, .shuffle, .shard, .answers, .selfCheck, .template, .allowSkip, .minCard,
    .failOnRedFlag, .noFailOnRedFlag,
  ]
}
