/// Short forms and the words they stand for, as a text itself defines them.
///
/// As in `Variational Auto-Encoder (VAE)` and `VAE (variational auto-encoder)`: the letters of the short
/// form begin the words before or within the parentheses, or follow within one as in `Autoencoder`, and
/// only small words are left out. What a text does not define stands for itself.
struct Abbreviations {
  /// One of the words.
  struct Word {
    var key: String
    /// Keys of it and a neighbour written as one.
    var joined: [String]
  }

  /// By the short form, folded.
  private var words: [String: [Word]] = [:]
  /// Whether the forms that are known without a definition count.
  private var isEnglish = false

  static let none = Abbreviations()

  private init() {}

  /// Of several definitions of one short form the first one counts.
  init(definedIn texts: [[Lexeme]], in language: Language) {
    isEnglish = language == .english
    for lexemes in texts {
      for open in lexemes.indices where lexemes[open].text == "(" {
        define(at: open, in: lexemes, language)
      }
    }
  }

  /// The words that it stands for; none where it is no abbreviation.
  ///
  /// What a text defines goes before what everybody in the field knows.
  func expansion(of lexeme: Lexeme) -> [Word] {
    if let word = words[lexeme.text] ?? words[lexeme.text.withoutPlural] { return word }
    guard isEnglish, lexeme.isShortForm || lexeme.hasNoVowel else { return [] }
    return knownForms[lexeme.text.withoutPlural] ?? []
  }

  /// Takes short forms in an answer for the words in the texts that begin with their letters.
  ///
  /// As `RF` for `random forest`, unless they use the short form themselves or other words begin so.
  mutating func spell(_ answer: [Lexeme], in texts: [[Lexeme]], _ language: Language) {
    let shorts = answer.filter { $0.isShortForm || $0.hasNoVowel }
    guard language == .english, !shorts.isEmpty else { return }
    var tried = Set(texts.joined().map { $0.text.withoutPlural })
    for short in shorts where tried.insert(short.text.withoutPlural).inserted {
      let letters = Array(short.text.withoutPlural)
      var found: Set<[String]> = []
      for text in texts {
        let words = text.filter { $0.text != "-" }
        for start in words.indices.dropLast(letters.count - 1)
        where begin(words[start...], with: letters) {
          found.insert(words[start...].prefix(letters.count).map(\.text))
        }
      }
      if found.count == 1 { add(short, found.first, language) }
    }
  }

  private func begin(_ words: ArraySlice<Lexeme>, with letters: [Character]) -> Bool {
    zip(words, letters).allSatisfy { word, letter in
      word.kind == .word && word.text.utf8.count > 2 && word.text.first == letter
        && !stopWords.contains(word.text)
    }
  }

  private mutating func define(at open: Int, in lexemes: [Lexeme], _ language: Language) {
    let inside = lexemes[(open + 1)...].prefix(Self.longest).prefix { $0.text != ")" }
    if inside.count == 1, let short = inside.first, short.isShortForm {
      add(short, words(endingAt: open, in: lexemes, for: short.text.withoutPlural), language)
    } else if open > 0, lexemes[open - 1].isShortForm {
      let short = lexemes[open - 1]
      let words = inside.filter { $0.kind == .word }.map(\.text)
      add(short, spells(words[...], short.text.withoutPlural[...]) ? words : nil, language)
    }
  }

  private mutating func add(_ short: Lexeme, _ long: [String]?, _ language: Language) {
    guard let long, words[short.text.withoutPlural] == nil else { return }
    let telling = long.filter { language.role(of: $0) != .small && language.role(of: $0) != .and }
    words[short.text.withoutPlural] = Self.words(telling, language)
  }

  fileprivate static func words(_ telling: [String], _ language: Language) -> [Word] {
    let joined = zip(telling, telling.dropFirst()).map { language.key(of: $0 + $1) }
    return telling.enumerated().map { index, word in
      Word(
        key: language.key(of: word),
        joined: Array(joined[max(0, index - 1)..<min(joined.count, index + 1)])
      )
    }
  }

  /// The fewest words before a parenthesis whose initials are the letters.
  private func words(endingAt open: Int, in lexemes: [Lexeme], for letters: String) -> [String]? {
    var words: [String] = []
    for lexeme in lexemes[..<open].reversed() {
      guard lexeme.kind == .word || lexeme.text == "-" else { return nil }
      guard lexeme.kind == .word else { continue }
      words.insert(lexeme.text, at: 0)
      if lexeme.text.first == letters.first, spells(words[...], letters[...]) { return words }
      if words.count >= Self.longest { return nil }
    }
    return nil
  }

  /// In words.
  private static let longest = 10
}

/// Forms that need no definition among people of the trade.
private let knownForms: [String: [Abbreviations.Word]] = {
  var forms: [String: [Abbreviations.Word]] = [:]
  for row in rows(of: knownFormTable) {
    forms[row[0]] = Abbreviations.words(Array(row.dropFirst()), .english)
  }
  return forms
}()

/// Between commas, the short form first.
private let knownFormTable = """
  lr learning rate, ci confidence interval, cv cross validation, mle maximum likelihood,
  gd gradient descent, sgd stochastic gradient descent, nn neural network, llm large language model,
  cnn convolutional network, rnn recurrent network, ols least squares, pca principal component,
  svd singular value decomposition, iqr interquartile range, iid independent identically distributed,
  ctr click rate, sd standard deviation, stddev standard deviation, se standard error,
  mse mean squared error, rmse root mean squared error, mae mean absolute error, knn nearest neighbour,
  rl reinforcement learning, nlp language processing, os operating system, gc garbage collection,
  bst binary search tree, dfs depth first search, bfs breadth first search, qps queries second,
  rps requests second, fk foreign key, pk primary key, tp true positive, fp false positive,
  tn true negative, co2 carbon dioxide, ml machine learning, ai artificial intelligence
  """

extension Lexeme {
  /// As in `lr`.
  fileprivate var hasNoVowel: Bool {
    kind == .word && (2...4).contains(text.utf8.count)
      && text.utf8.allSatisfy { !"aeiouy_0123456789'".utf8.contains($0) }
  }

  /// As in `VAE`, `VAEs` and `IoU`.
  fileprivate var isShortForm: Bool {
    kind == .word && (2...7).contains(text.utf8.count) && capitals >= 2
  }
}

/// Whether the letters are the first ones of the words, in their order, with more from within a word
/// where need be; only small words may give none.
private func spells(_ words: ArraySlice<String>, _ letters: Substring) -> Bool {
  guard let word = words.first else { return letters.isEmpty }
  let others = words.dropFirst()
  if let letter = letters.first, word.first == letter {
    var letters = letters.dropFirst()
    var rest = word.dropFirst()
    while true {
      if spells(others, letters) { return true }
      guard let next = letters.popFirst(), let place = rest.firstIndex(of: next) else { break }
      rest = rest[place...].dropFirst()
    }
  }
  return stopWords.contains(word) && spells(others, letters)
}

extension String {
  /// `vaes` is `vae`; only for what is known to be short.
  fileprivate var withoutPlural: String {
    utf8.count > 2 && hasSuffix("s") ? String(dropLast()) : self
  }
}
