/// One pass of repairs over a text, each a run of broken characters.
struct Mending {
  struct Run {
    var range: Range<Int>
    var repaired: String
    var page: CodePage
  }

  var runs: [Run] = []

  /// Reads the whole text in each page, and lets the least strange reading win wherever several
  /// explain the same characters.
  init(of bytes: [UInt8]) {
    let survey = Survey(of: bytes)
    guard !survey.islands.isEmpty else { return }
    let tables = ReverseTable.all
    var readings = tables.map { Reading($0, survey, of: bytes) }
    var won = settled(readings.map(\.accepted), tables, in: bytes)
    if won.count(where: { !$0.isEmpty }) > 1 {
      // What one page explains is no evidence for another.
      readings = zip(readings, won.indices).map { reading, page in
        reading.conceding(won.indices.filter { $0 != page }.flatMap { won[$0] })
      }
      won = settled(readings.map(\.accepted), tables, in: bytes)
    }
    for (page, suspects) in won.enumerated() {
      runs += suspects.map { suspect in
        Run(
          range: suspect.range,
          repaired: String(Character(suspect.scalar)),
          page: readings[page].page
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
