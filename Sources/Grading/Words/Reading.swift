/// What has to be known of a text's surroundings to read it, and the words that were met so far.
struct Reading {
  /// One word, however often it stands there.
  struct Word {
    enum Role {
      case plain
      /// Turns what follows into its opposite.
      case negator
      /// A negation ends at it.
      case opener
      case and
    }

    /// Without apostrophes.
    var plain: String
    /// Equal for words that say the same.
    var key: String
    var role: Role
    /// Whether it carries no content of its own.
    var isEmpty: Bool
    /// The words it stands for.
    var expansion: [Abbreviations.Word]
    /// Which keys begin with it and go on.
    var beginnings: Range<Int>

    /// Whether it and a neighbour may be written as one.
    var isJoinable: Bool { plain.utf8.count > 1 && role == .plain }
  }

  var language = Language.english
  var abbreviations = Abbreviations.none
  /// Sorted keys of which a joined word must be one; `nil` where it may be any.
  private(set) var joined: [String]?
  private var words: [String: Word] = [:]

  init(language: Language = .english) {
    self.language = language
  }

  /// From here on only words that make one of these keys are joined.
  mutating func join(only keys: Set<String>) {
    joined = keys.sorted()
    words = [:]
  }

  mutating func word(_ lexeme: Lexeme) -> Word {
    if let known = words[lexeme.text] { return known }
    let word = read(lexeme)
    words[lexeme.text] = word
    return word
  }

  private func read(_ lexeme: Lexeme) -> Word {
    let plain = lexeme.text.withoutApostrophe
    let isNegator = language.negators.contains(plain) || lexeme.text.hasSuffix("n't")
    return Word(
      plain: plain,
      key: isNegator ? plain : language.key(of: plain),
      role: isNegator
        ? .negator : clauseOpeners.contains(plain) ? .opener : plain == "and" ? .and : .plain,
      isEmpty: language.smallWords.contains(plain),
      expansion: abbreviations.expansion(of: lexeme),
      beginnings: beginnings(plain)
    )
  }

  /// Equal for two words written as one and for that one; `nil` where nobody looks for it.
  func key(joining start: Word, _ end: Word) -> String? {
    let length = start.plain.utf8.count
    let isWanted =
      joined.map { keys in
        keys[start.beginnings].contains { $0.utf8.dropFirst(length).first == end.plain.utf8.first }
      } ?? true
    return isWanted ? language.key(of: start.plain + end.plain) : nil
  }

  private func beginnings(_ word: String) -> Range<Int> {
    guard let joined else { return 0..<0 }
    var (low, high) = (0, joined.count)
    while low < high {
      let middle = (low + high) / 2
      if joined[middle] <= word { low = middle + 1 } else { high = middle }
    }
    return low..<(joined[low...].firstIndex { !$0.hasPrefix(word) } ?? joined.count)
  }
}

extension String {
  /// `user's` is `user`, `don't` is `dont`.
  fileprivate var withoutApostrophe: String {
    guard utf8.contains(UInt8(ascii: "'")) else { return self }
    return hasSuffix("'s") ? String(dropLast(2)) : filter { $0 != "'" }
  }
}
