/// What one code page could explain in a text.
struct Reading {
  let page: CodePage
  private var suspects: [Suspect] = []
  private let survey: Survey
  /// By the first character: how often it is telling where it is not quoted.
  private var telling: [Unicode.Scalar: Int] = [:]
  /// How much is telling, and not quoted.
  private(set) var evidence = 0
  private var quotedEvidence = 0
  /// By the first character: how often it begins what is more than itself.
  private var explained: [Unicode.Scalar: Int] = [:]
  /// By the line: how many letters beyond ASCII could be parts of broken characters.
  private var lettersOfLine: [Int: Int] = [:]
  /// Decides between pages that see broken characters in the same places.
  private(set) var likelihood = 0

  init(_ table: ReverseTable, _ survey: Survey, of bytes: [UInt8]) {
    page = table.page
    self.survey = survey
    var found = survey.islands.map { $0.suspects(table) }
    if page == .iso88597, survey.keepsControls(in: found) {
      found = survey.islands.map { $0.suspects(.strictISO88597) }
    }
    var alphabets = Alphabets()
    for suspect in found.joined() where suspect.others.isEmpty && suspect.loss == .nothing {
      alphabets.count(suspect.scalar)
    }
    for (island, found) in zip(survey.islands, found) where !found.isEmpty {
      suspects += island.judged(found, page, alphabets)
    }
    if page.isGreek, isInGreek { suspects = suspects.map(\.doubted) }
    for (index, suspect) in suspects.enumerated() {
      if suspect.scalar.rank != nil { likelihood += 1 }
      if suspect.breaksCase { likelihood -= 2 }
      lettersOfLine[suspect.line, default: 0] += suspect.letters
      if !suspect.isLeadOnly { explained[suspect.lead, default: 0] += 1 }
      guard suspect.isTelling, suspect.isCommon else { continue }
      if suspect.isQuoted
        || survey.count(suspect.scalar) > 0 && suspects.isExplained(suspect, in: bytes)
      {
        suspects[index].isQuoted = true
        quotedEvidence += 1
      } else {
        telling[suspect.lead, default: 0] += 1
        evidence += 1
      }
    }
  }

  /// What is broken for certain, in order.
  ///
  /// What nobody could have meant is repaired anywhere. What somebody could have meant is repaired
  /// only where the page has proven itself elsewhere in the text and the text does not use the first
  /// of the characters for itself. What is quoted is repaired in a text that suffers from such
  /// characters as much as it shows them. A lost byte is guessed only on a line with no letter of its
  /// own beyond ASCII.
  var accepted: [Suspect] {
    guard !suspects.isEmpty else { return [] }
    return suspects.filter { suspect in
      if suspect.isQuoted, evidence == 0 || evidence < quotedEvidence { return false }
      if suspect.isTelling { return suspect.isCommon || evidence > 0 }
      if suspect.loss != .nothing, isOnLineWithOthers(suspect) { return false }
      let unexplained = survey.count(suspect.lead) - explained[suspect.lead, default: 0]
      let support = suspect.loss == .marked ? evidence : telling[suspect.lead, default: 0]
      return suspect.isCommon && evidence > 0 && support >= unexplained
    }
  }

  /// Its line has letters beyond ASCII that are no parts of broken characters.
  private func isOnLineWithOthers(_ suspect: Suspect) -> Bool {
    survey.letters[suspect.line] > lettersOfLine[suspect.line, default: 0]
  }

  /// The text has more small Greek letters of its own than could be the first of broken characters.
  private var isInGreek: Bool {
    let letters = (0x3b1...0x3c9).compactMap { Unicode.Scalar($0) }.reduce(0) {
      $0 + survey.count($1)
    }
    return letters > 2 * suspects.count
  }
}

extension CodePage {
  fileprivate var isGreek: Bool { self == .iso88597 || self == .windows1253 }
}

extension Suspect {
  /// In a Greek text two characters prove nothing.
  fileprivate var doubted: Suspect {
    var doubted = self
    doubted.isTelling = isTelling && place.count > 2
    return doubted
  }
}

extension Survey {
  /// Whether control characters stand where Windows has punctuation.
  fileprivate func keepsControls(in found: [[Suspect]]) -> Bool {
    var controls = 0
    var marks = 0
    for (island, found) in zip(islands, found) {
      for scalar in found.flatMap({ island.scalars[$0.place] }) {
        if windowsMarks.contains(scalar) { marks += 1 }
        if (0x80..<0xa0).contains(scalar.value),
          !CodePage.undefined.contains(UInt8(scalar.value))
        {
          controls += 1
        }
      }
    }
    return controls > marks
  }
}

/// What Windows has in 0x80 to 0x9F and ISO 8859-7 has nowhere.
private let windowsMarks = Set("‚ƒ„…†‡ˆ‰Š‹ŒŽ“”•–—˜™š›œžŸ".unicodeScalars)
