/// Delimiters that were found to belong together.
struct EmphasisMatch {
  enum Kind {
    case emphasis
    case strong
    case strikethrough
  }

  var kind: Kind
  var start: Range<Int>
  var end: Range<Int>
  /// The next match of the run that opens this one, and of the run that closes it.
  var nextStart: Int?
  var nextEnd: Int?
}

extension InlineParser {
  /// Makes spans of the runs behind `bottom`, and forgets them: the delimiter algorithm.
  ///
  /// For every kind of closer the place is remembered below which no opener for it was found.
  mutating func matchEmphasis(after bottom: Int?) {
    guard var first = lastRun, first != bottom else { return }
    while let previous = runs[first].previous, previous != bottom { first = previous }
    var bottoms = InlineArray<18, Int>(repeating: first)
    var current: Int? = first
    while let closer = current {
      guard runs[closer].canClose else {
        current = runs[closer].next
        continue
      }
      let kind = kind(of: closer)
      if let opener = opener(for: closer, from: bottoms[kind]) {
        match(opener, closer)
        if !runs[closer].rest.isEmpty { continue }
        current = runs[closer].next
        unlink(closer)
      } else {
        current = runs[closer].next
        bottoms[kind] = closer
        if !runs[closer].canOpen { unlink(closer) }
      }
    }
    lastRun = bottom
    if let bottom { runs[bottom].next = nil }
  }

  /// Closers of one kind find the same openers: by character, length modulo 3, ability to open.
  private func kind(of closer: Int) -> Int {
    let run = runs[closer]
    let character = run.character == "*" ? 0 : run.character == "_" ? 1 : 2
    return character * 6 + (run.canOpen ? 3 : 0) + run.length % 3
  }

  private func opener(for closer: Int, from bottom: Int) -> Int? {
    var candidate = runs[closer].previous
    while let opener = candidate, opener >= bottom {
      if fits(runs[opener], runs[closer]) { return opener }
      candidate = runs[opener].previous
    }
    return nil
  }

  private func fits(_ opener: DelimiterRun, _ closer: DelimiterRun) -> Bool {
    guard opener.character == closer.character, opener.canOpen else { return false }
    if opener.character == "~" { return opener.length == closer.length }
    // The rule of three: `*a**b*` is no strong inside, for the middle could be both.
    let isAmbiguous = opener.canClose || closer.canOpen
    return !isAmbiguous || closer.length % 3 == 0 || (opener.length + closer.length) % 3 != 0
  }

  private mutating func match(_ opener: Int, _ closer: Int) {
    let isStrikethrough = runs[opener].character == "~"
    let isPair = runs[opener].rest.count >= 2 && runs[closer].rest.count >= 2
    let width = isPair ? 2 : 1
    let openingEnd = runs[opener].rest.upperBound
    let closingStart = runs[closer].rest.lowerBound
    let match = matches.count
    matches.append(
      EmphasisMatch(
        kind: isStrikethrough ? .strikethrough : isPair ? .strong : .emphasis,
        start: openingEnd - width..<openingEnd,
        end: closingStart..<closingStart + width,
        nextStart: runs[opener].firstStart
      )
    )
    runs[opener].firstStart = match
    runs[opener].rest = runs[opener].rest.dropLast(width)
    if let last = runs[closer].lastEnd {
      matches[last].nextEnd = match
    } else {
      runs[closer].firstEnd = match
    }
    runs[closer].lastEnd = match
    runs[closer].rest = runs[closer].rest.dropFirst(width)
    // What stands between the two can match nothing outside.
    runs[opener].next = closer
    runs[closer].previous = opener
    if runs[opener].rest.isEmpty { unlink(opener) }
  }

  private mutating func unlink(_ run: Int) {
    let (previous, next) = (runs[run].previous, runs[run].next)
    if let previous { runs[previous].next = next }
    if let next { runs[next].previous = previous }
    if lastRun == run { lastRun = previous }
  }
}
