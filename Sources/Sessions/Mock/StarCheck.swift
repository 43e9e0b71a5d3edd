/// What can be told of a story by counting: situation, task, action and result.
package struct StarCheck: Hashable, Sendable {
  package enum Check: CaseIterable, Hashable, Sendable {
    /// Every part says something.
    case isWhole
    /// The result has a digit.
    case hasNumber
    /// "I" is said at least as often as "we".
    case saysI
    case actionIsLongest
    /// A minute and a half at least, when it is spoken.
    case isLongEnough
    /// Three minutes at most.
    case isShortEnough
  }

  /// Words in each part.
  package let words: [Int]
  package let passed: Set<Check>

  /// Spoken words in a minute.
  package static let pace = 130.0
  package static let shortest = 90.0
  package static let longest = 180.0

  /// `parts` are the story's four, in their order; one that is missing is empty.
  package init(_ parts: [String]) {
    let parts = (0..<4).map { parts.indices.contains($0) ? parts[$0] : "" }
    let spoken = parts.map(words(of:))
    let counts = spoken.map(\.count)
    words = counts
    let count = { (wanted: Set<String>) in spoken.joined().count { wanted.contains($0) } }
    let seconds = Double(counts.reduce(0, +)) / Self.pace * 60
    let holds: [Check: Bool] = [
      .isWhole: !counts.contains(0),
      .hasNumber: parts[3].contains(where: \.isNumber),
      .saysI: count(own) > 0 && count(own) >= count(shared),
      .actionIsLongest: counts[2] > 0 && counts.allSatisfy { $0 <= counts[2] },
      .isLongEnough: seconds >= Self.shortest,
      .isShortEnough: seconds <= Self.longest,
    ]
    passed = Set(holds.filter(\.value).keys)
  }

  /// When it is spoken at an even pace.
  package var seconds: Double { Double(words.reduce(0, +)) / Self.pace * 60 }

  /// Those that do not hold, in the order of `Check.allCases`.
  package var open: [Check] { Check.allCases.filter { !passed.contains($0) } }
}

private let own: Set<String> = ["i", "i'm", "i'd", "i've", "i'll", "my", "me", "myself", "mine"]
private let shared: Set<String> = ["we", "we're", "we'd", "we've", "we'll", "our", "us", "ours"]

/// Lower-case, curly apostrophes as straight ones.
private func words(of text: String) -> [String] {
  text.lowercased().replacing("’", with: "'")
    .split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
}
