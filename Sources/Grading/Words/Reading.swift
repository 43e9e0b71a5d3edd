/// What has to be known of a text's surroundings to read it, and the words that were met so far.
struct Reading {
  /// One word, however often it stands there.
  struct Word {
    /// Without apostrophes.
    var plain: String
    /// Equal for words that say the same.
    var key: String
    var role: WordRole
    var denial: Denial
    /// The words it stands for.
    var expansion: [Abbreviations.Word]

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
  /// Which of the sorted keys begin with that word and go on, where somebody has asked.
  private var beginnings: [Int: Range<Int>] = [:]

  init(language: Language = .english) {
    self.language = language
  }

  /// From here on only words that make one of these keys are joined.
  mutating func join(only keys: Set<String>) {
    joined = keys.sorted()
    beginnings = [:]
  }

  /// The keys of the words in a text, with those that its abbreviations stand for.
  mutating func keys(of lexemes: [Lexeme]) -> Set<String> {
    var seen: Set<Int> = []
    for lexeme in lexemes where lexeme.kind == .word { seen.insert(number(of: lexeme)) }
    return Set(seen.flatMap { [words[$0].key] + words[$0].expansion.map(\.key) })
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
      denial: language == .english ? Denial(of: plain) : .none,
      expansion: abbreviations.expansion(of: lexeme)
    )
  }

  /// Equal for two words written as one and for that one; `nil` where nobody looks for it.
  mutating func key(joining first: Int, _ second: Int) -> String? {
    let (start, end) = (words[first], words[second])
    guard start.isJoinable, end.isJoinable else { return nil }
    if let joined {
      let range = beginnings[first] ?? joined.beginnings(start.plain)
      beginnings[first] = range
      let length = start.plain.utf8.count
      let isWanted = joined[range].contains {
        $0.utf8.dropFirst(length).first == end.plain.utf8.first
      }
      guard isWanted else { return nil }
    }
    return language.key(of: start.plain + end.plain)
  }
}

extension [String] {
  /// Which of them, being sorted, begin with the word and go on.
  fileprivate func beginnings(_ word: String) -> Range<Int> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= word { low = middle + 1 } else { high = middle }
    }
    return low..<(self[low...].firstIndex { !$0.hasPrefix(word) } ?? count)
  }
}

extension String {
  /// `user's` is `user`, `don't` is `dont`.
  fileprivate var withoutApostrophe: String {
    guard utf8.contains(UInt8(ascii: "'")) else { return self }
    return hasSuffix("'s") ? String(dropLast(2)) : filter { $0 != "'" }
  }
}
