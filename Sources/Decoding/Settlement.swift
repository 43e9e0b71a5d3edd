/// By the page: what it explains better than the others do.
///
/// The least strange text wins, wherever the characters of several pages overlap or touch. Of two
/// that are about as strange the page wins that explains most of the line, then of the whole text.
func settled(_ claims: [[Suspect]], _ tables: [ReverseTable], in bytes: [UInt8]) -> [[Suspect]] {
  let contests = Contest.all(among: claims)
  let pages = tables.indices
  let costs = contests.map { contest in
    pages.map { contest.strangeness(of: $0, in: bytes) }
  }
  var ofText = pages.map { _ in 0 }
  let rarities = claims.map { suspects in suspects.count { $0.scalar.rank == nil } }
  var ofLine: [Int: [Cost]] = [:]
  for (contest, costs) in zip(contests, costs) {
    var sums = ofLine[contest.line] ?? pages.map { _ in Cost() }
    for page in pages {
      ofText[page] += costs[page]
      sums[page].strangeness += costs[page]
      for suspect in contest.claims[page] { sums[page].alphabets.count(suspect.scalar) }
      sums[page].controls += contest.controls(of: page, tables[page])
    }
    ofLine[contest.line] = sums
  }
  let favourites = ofLine.mapValues { sums in
    // Of two that come to the same, the first.
    pages.min {
      sums[$0].order(ofText[$0], rarities[$0]) < sums[$1].order(ofText[$1], rarities[$1])
    }
  }
  var settled = [[Suspect]](repeating: [], count: claims.count)
  for (contest, costs) in zip(contests, costs) {
    let favourite = favourites[contest.line] ?? nil
    // A word has to be stranger by two to be read in another page than its line.
    let handicaps = pages.map { 2 * costs[$0] + ($0 == favourite ? 0 : 3) }
    let order = pages.sorted { one, other in
      (handicaps[one], ofText[one], one) < (handicaps[other], ofText[other], other)
    }
    for (page, suspect) in contest.settled(in: order) { settled[page].append(suspect) }
  }
  return settled
}

/// What a page comes to in a line.
private struct Cost {
  var strangeness = 0
  /// Where it has something to show for them.
  var controls = 0
  var alphabets = Alphabets()

  /// The least comes first.
  func order(_ strangenessOfText: Int, _ raritiesOfText: Int) -> (Int, Int, Int, Int, Int) {
    (strangeness, controls, alphabets.strangers, strangenessOfText, raritiesOfText)
  }
}
