/// Why parts of a quiz make no whole.
package enum QuizMergeError: Error, Hashable, CustomStringConvertible {
  /// Counted from 0 among the parts that were given.
  case noShard(Int)
  /// The second was made with other settings, or of other questions, than the first.
  case differs(Int, from: Int)
  case twice(QuizPart, Int, Int)
  case missing([Int], of: Int)
  /// Together they have not each question once.
  case overlap

  package var description: String {
    switch self {
    case .noShard: "this is a whole run; only parts that --shard made are joined"
    case .differs: "this part was made with other options or of other questions than the first"
    case .twice(let part, _, _): "this is part \(part) again"
    case .missing(let numbers, let count):
      "\(numbers.count == 1 ? "part" : "parts") \(numbers.map(String.init).joined(separator: ", "))"
        + " of \(count) \(numbers.count == 1 ? "is" : "are") missing"
    case .overlap: "the parts have not each question once; were they made of the same documents?"
    }
  }

  /// The part that is to blame, counted from 0; `nil` where it is none alone.
  package var culprit: Int? {
    switch self {
    case .noShard(let index), .differs(let index, _), .twice(_, let index, _): index
    case .missing, .overlap: nil
    }
  }
}

/// The run that all parts come from, the same as if it had been made at once.
///
/// The parts may come in any order; every one of them is needed, once.
package func merged(_ parts: [QuizReport]) throws(QuizMergeError) -> QuizReport {
  var shards: [QuizShard] = []
  for (index, part) in parts.enumerated() {
    guard let shard = part.run.shard else { throw .noShard(index) }
    if let first = shards.first, first.part.count != shard.part.count || first.total != shard.total
    {
      throw .differs(index, from: 0)
    }
    if let other = shards.firstIndex(where: { $0.part == shard.part }) {
      throw .twice(shard.part, index, other)
    }
    if part.settings != parts[0].settings { throw .differs(index, from: 0) }
    shards.append(shard)
  }
  guard let first = shards.first else { throw .missing([1], of: 1) }
  let numbers = Set(shards.map(\.part.number))
  let missing = (1...first.part.count).filter { !numbers.contains($0) }
  guard missing.isEmpty else { throw .missing(missing, of: first.part.count) }
  var results = [QuizReport.Result?](repeating: nil, count: first.total)
  for (part, shard) in zip(parts, shards) {
    for (result, position) in zip(part.results, shard.positions) {
      guard results[position] == nil else { throw .overlap }
      results[position] = result
    }
  }
  let whole = results.compactMap(\.self)
  guard whole.count == first.total else { throw .overlap }
  var report = QuizReport(results: whole, allowsSkip: parts[0].allowsSkip)
  report.run = parts[0].run
  report.run.shard = nil
  report.contentErrors = parts.reduce(into: []) { all, part in
    for error in part.contentErrors where !all.contains(error) { all.append(error) }
  }
  report.sortContentErrors()
  return report
}

extension QuizReport {
  /// What has to be the same in all parts.
  fileprivate var settings: QuizRun {
    var run = run
    run.shard = nil
    return run
  }
}
