/// What has to be known of a text's surroundings to read it, and the words that were met so far.
struct Reading {
  /// One word, however often it stands there.
  struct Word {
    /// Without apostrophes.
    var plain: String
    /// Equal for words that say the same.
    var key: String
    var role: WordRole
    /// The words it stands for.
    var expansion: [Abbreviations.Word]
    /// Which keys begin with it and go on.
    var beginnings: Range<Int>

    /// Whether it and a neighbour may be written as one.
    var isJoinable: Bool { plain.utf8.count > 1 && (role == .content || role == .small) }
  }

  var language = Language.english
  var abbreviations = Abbreviations.none
  /// Sorted keys of which a joined word must be one; `nil` where it may be any.
  private(set) var joined: [String]?
  /// Every word that was met.
  private(set) var words: [Word] = []
  private var numbers: [String: Int] = [:]

  init(language: Language = .english) {
    self.language = language
  }

  /// From here on only words that make one of these keys are joined.
  mutating func join(only keys: Set<String>) {
    joined = keys.sorted()
    words = []
    numbers = [:]
  }

  /// Its place among `words`.
  mutating func number(of lexeme: Lexeme) -> Int {
    if let known = numbers[lexeme.text] { return known }
    words.append(read(lexeme))
    numbers[lexeme.text] = words.count - 1
    return words.count - 1
  }

  private func read(_ lexeme: Lexeme) -> Word {
    let plain = lexeme.text.withoutApostrophe
    let role = lexeme.text.hasSuffix("n't") ? .negator : language.role(of: plain)
    return Word(
      plain: plain,
      key: role == .negator ? plain : language.key(of: plain),
      role: role,
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
