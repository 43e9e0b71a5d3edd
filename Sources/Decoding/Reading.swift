/// What one code page could explain in a text.
struct Reading {
  let page: CodePage
  private var suspects: [Suspect] = []
  private let survey: Survey
  /// What other pages explain better.
  private var conceded: [Suspect] = []
  /// By the first character: how often it is telling where it is not quoted.
  private var telling: [Unicode.Scalar: Int] = [:]
  /// How much is telling, and not quoted.
  private var evidence = 0
  private var quotedEvidence = 0
  /// Where something is telling, and not quoted.
  private var tellingLines: Set<Int> = []
  /// By the first character: how often it begins what is more than itself.
  private var explained: [Unicode.Scalar: Int] = [:]
  /// By the line: how many letters beyond ASCII could be parts of broken characters.
  private var lettersOfLine: [Int: Int] = [:]

  init(_ table: ReverseTable, _ survey: Survey, of bytes: [UInt8]) {
    page = table.page
    self.survey = survey
    let found = survey.islands.map { $0.suspects(table) }
    var alphabets = Alphabets()
    for suspect in found.joined() where suspect.others.isEmpty && suspect.loss == .nothing {
      alphabets.count(suspect.scalar)
    }
    for (island, found) in zip(survey.islands, found) where !found.isEmpty {
      suspects += island.judged(found, page, alphabets)
    }
    if page.isGreek, isInGreek { suspects = suspects.map(\.doubted) }
    for (index, suspect) in suspects.enumerated() where suspect.isEvidence && !suspect.isQuoted {
      suspects[index].isQuoted =
        survey.count(suspect.scalar) > 0 && suspects.isExplained(suspect, in: bytes)
    }
    weigh()
  }

  /// What is left to this page where others have explained some of the text better.
  func conceding(_ others: [Suspect]) -> Self {
    var rest = self
    rest.conceded = others.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var taken = rest.conceded[...]
    rest.suspects = suspects.filter { suspect in
      while let first = taken.first, first.range.upperBound <= suspect.range.lowerBound {
        taken.removeFirst()
      }
      return taken.first?.range.overlaps(suspect.range) != true
    }
    rest.weigh()
    return rest
  }

  private mutating func weigh() {
    (telling, explained, lettersOfLine, tellingLines) = ([:], [:], [:], [])
    (evidence, quotedEvidence) = (0, 0)
    for suspect in conceded {
      lettersOfLine[suspect.line, default: 0] += suspect.letters
      explained[suspect.lead, default: 0] += 1
    }
    for suspect in suspects {
      lettersOfLine[suspect.line, default: 0] += suspect.letters
      if !suspect.isLeadOnly { explained[suspect.lead, default: 0] += 1 }
      guard suspect.isEvidence else { continue }
      if suspect.isQuoted {
        quotedEvidence += 1
      } else {
        telling[suspect.lead, default: 0] += 1
        tellingLines.insert(suspect.line)
        evidence += 1
      }
    }
  }

  /// What is broken for certain, in order.
  ///
  /// What nobody could have meant is repaired anywhere. What somebody could have meant is repaired
  /// only where the page has proven itself elsewhere in the text, where the text does not use the
  /// first of the characters for itself, and on a line where the page proves itself, too, or that has
  /// no letter of its own beyond ASCII. What is quoted is repaired in a text that suffers from such
  /// characters as much as it shows them. A lost byte is guessed only on a line with no letter of
  /// its own beyond ASCII.
  var accepted: [Suspect] {
    guard !suspects.isEmpty else { return [] }
    return suspects.filter { suspect in
      if suspect.isQuoted, evidence == 0 || evidence < quotedEvidence { return false }
      if suspect.isTelling { return suspect.isCommon || evidence > 0 }
      if isOnLineWithOthers(suspect),
        suspect.loss != .nothing || !tellingLines.contains(suspect.line)
      {
        return false
      }
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
