/// What a word that says something by itself denies beside it.
enum Denial {
  case none
  /// What follows it, as in `avoids copies`.
  case ahead
  /// What comes before it in its clause, as in `a filter is useless`.
  case behind

  init(of word: String) {
    self = denials[word] ?? denials[stem(word)] ?? .none
  }
}

private let denials: [String: Denial] = {
  var denials: [String: Denial] = [:]
  for (words, denial) in [(ahead, Denial.ahead), (behind, .behind)] {
    for word in rows(of: words).joined() {
      // `Hardly` is not `hard`.
      denials[word.hasSuffix("ly") ? word : stem(word)] = denial
    }
  }
  return denials
}()

private let ahead = """
  avoid prevent avert fail lack refuse stop forbid prohibit eliminate hardly barely scarcely rarely
  seldom ignore neglect skip omit miss missing deny except excluding exclude lacks stopping absent
  """

private let behind = """
  unnecessary useless needless impossible harmless irrelevant meaningless pointless superfluous
  redundant forbidden prohibited false untrue unimportant worthless
  """
