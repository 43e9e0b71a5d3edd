/// One pass of repairs over a text, each a run of broken characters.
struct Mending {
  struct Run {
    var range: Range<Int>
    var repaired: String
    var page: CodePage
  }

  var runs: [Run] = []

  /// Tries each page on the whole text, that with the most evidence first; what one page explains is
  /// not offered to the next.
  init(of bytes: [UInt8]) {
    let survey = Survey(of: bytes)
    guard !survey.islands.isEmpty else { return }
    let readings = ReverseTable.all.map { Reading($0, survey, of: bytes) }
      .sorted { ($0.evidence, $0.likelihood) > ($1.evidence, $1.likelihood) }
    var isTaken = [Bool](repeating: false, count: bytes.count)
    for reading in readings {
      for suspect in reading.accepted where !isTaken[suspect.range].contains(true) {
        for index in suspect.range { isTaken[index] = true }
        runs.append(
          Run(
            range: suspect.range,
            repaired: String(Character(suspect.scalar)),
            page: reading.page
          )
        )
      }
    }
    runs.sort { $0.range.lowerBound < $1.range.lowerBound }
    runs = runs.joined()
  }

  /// The text after the repairs, and where it differs.
  func applied(to bytes: [UInt8]) -> ([UInt8], [Edit]) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var edits: [Edit] = []
    var position = 0
    for run in runs {
      result += bytes[position..<run.range.lowerBound]
      let start = result.count
      result += run.repaired.utf8
      edits.append(Edit(source: run.range, result: start..<result.count))
      position = run.range.upperBound
    }
    result += bytes[position...]
    return (result, edits)
  }
}

extension [Mending.Run] {
  /// Runs of one page that touch become one.
  fileprivate func joined() -> [Mending.Run] {
    var joined: [Mending.Run] = []
    for run in self {
      if let last = joined.last, last.range.upperBound == run.range.lowerBound,
        last.page == run.page
      {
        joined[joined.count - 1].range = last.range.lowerBound..<run.range.upperBound
        joined[joined.count - 1].repaired += run.repaired
      } else {
        joined.append(run)
      }
    }
    return joined
  }
}
