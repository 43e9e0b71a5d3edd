/// What is known of a text's language: whether the rules for English words may be used on it.
///
/// Elsewhere words are compared as they are, without stems and synonyms; small words and negators of
/// the commonest languages of Latin script are known.
enum Language {
  case english
  case other

  /// English, unless the small words say otherwise, or there are none of them and accents instead.
  init(of texts: [[Lexeme]]) {
    var (words, english, other, accented, foreign) = (0, 0, 0, 0, 0)
    for lexeme in texts.joined() where lexeme.kind == .word {
      words += 1
      if stopWords.contains(lexeme.text) { english += 1 }
      if otherSmallWords.contains(lexeme.text) { other += 1 }
      if lexeme.isAccented { accented += 1 }
      if lexeme.isAccented, lexeme.text.utf8.count > 2 { foreign += 1 }
    }
    self =
      (other > 1 && other > english)
        || (english == 0 && words >= 6 && accented > 0) || 2 * foreign > words
      ? .other : .english
  }

  func role(of word: String) -> WordRole {
    (self == .english ? englishRoles : otherRoles)[word] ?? .content
  }

  /// Equal for words that say the same.
  func key(of word: String) -> String {
    if word.utf8.first ?? 0 >= 0x80, let name = greekName(of: word) { return name }
    guard self == .english else { return word }
    return numberWords[word] ?? sense(ofStem: stem(regular(word)))
  }
}

/// What a word does in its sentence.
enum WordRole {
  case content
  /// Carries no content of its own.
  case small
  /// Turns what follows into its opposite.
  case negator
  /// A negation ends at it, and a clause begins.
  case opener
  /// A clause begins.
  case and
}

private let englishRoles = roles(small: stopWords, negators: englishNegators)
private let otherRoles = roles(small: otherSmallWords, negators: otherNegators)

private func roles(small: Set<String>, negators: Set<String>) -> [String: WordRole] {
  var roles: [String: WordRole] = [:]
  for word in small { roles[word] = .small }
  for word in clauseOpeners { roles[word] = .opener }
  for word in negators { roles[word] = .negator }
  for word in ["and", "und", "et", "y", "и"] where small.contains(word) { roles[word] = .and }
  return roles
}

/// Of German, French, Spanish, Italian, Portuguese, Russian and Dutch, folded.
private let otherSmallWords: Set<String> = [
  "als", "auch", "auf", "aus", "bei", "das", "dem", "den", "der", "des", "die", "durch", "ein",
  "eine", "einem", "einen", "einer", "es", "fur", "ist", "im", "mit", "oder", "sich", "sind", "um",
  "und", "von", "vom", "wenn", "werden", "wird", "wie", "zu", "zum", "zur",
  "au", "aux", "avec", "ce", "cette", "dans", "du", "elle", "est", "et", "il", "la", "le", "les",
  "leur", "ou", "par", "plus", "pour", "que", "qui", "sont", "sur", "un", "une",
  "como", "con", "de", "del", "el", "las", "lo", "los", "mas", "para", "por", "se", "son",
  "su", "una",
  "che", "della", "di", "gli", "nel", "sono",
  "ao", "com", "da", "dos", "em", "na", "os", "uma",
  "y", "e",
  "и", "в", "на", "с", "что", "это", "он", "она", "оно", "они", "его", "ее", "их", "по", "из", "за",
  "как", "для", "к", "у", "о", "от", "до", "при", "же", "бы", "или", "если", "так", "чтобы",
  "een", "en", "het", "met", "op", "te", "van", "voor", "wordt", "zijn",
]

private let otherNegators: Set<String> = [
  "kein", "keine", "keinen", "keiner", "keinem", "nicht", "nie", "niemals", "ohne",
  "aucun", "aucune", "jamais", "ne", "pas", "sans", "nunca", "no", "senza", "non", "nao", "geen",
  "niet", "nooit", "zonder",
  "не", "нет", "без", "никогда", "ни",
]
