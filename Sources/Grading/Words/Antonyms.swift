/// The stems that say the opposite of this one, each as its sense.
///
/// Only words that are opposites whatever they are said of: `read` and `write` are two things, not
/// opposites.
func opposites(of key: String) -> [String] {
  let listed = opposites[key] ?? []
  return affirmed(key).map { listed + [$0] } ?? listed
}

extension Term {
  /// Whether it is a word that can have an opposite; a `length` is neither long nor short.
  var hasOpposite: Bool { kind == .word && !measures.contains(word) }
}

/// Nouns that say what is measured and not how much of it there is.
private let measures: Set<String> = [
  "length", "lengths", "depth", "depths", "width", "widths", "height", "heights", "strength",
  "strengths", "weight", "weights", "difference", "differences", "distance", "distances", "size",
  "order", "range", "variation", "change", "changes", "correcting", "corrects", "corrected",
  "correction", "corrections",
]

/// Keys of words that say how much of what follows.
let amounts: Set<String> = Set(["more", "less", "fewer", "many", "few"].map(Language.english.key))

/// The word without the syllable that denies it, as in `unstable` -> `stable`.
///
/// `in` and `dis` begin too many words that deny nothing.
func affirmed(_ key: String) -> String? {
  for prefix in ["un", "non", "im"] {
    let left = key.utf8.count - prefix.utf8.count
    if left >= 5, key.hasPrefix(prefix) { return String(key.dropFirst(prefix.utf8.count)) }
  }
  for (one, other) in [("under", "over"), ("over", "under")] where key.hasPrefix(one) {
    if key.utf8.count >= one.utf8.count + 3 { return other + key.dropFirst(one.utf8.count) }
  }
  return nil
}

private let opposites: [String: [String]] = {
  var opposites: [String: [String]] = [:]
  for words in senses(inRowsOf: oppositeTable) {
    let (one, other) = (words[0], words[1])
    opposites[one, default: []].append(other)
    opposites[other, default: []].append(one)
  }
  return opposites
}()

/// Pairs between commas; any word of a sense stands for all of them.
let oppositeTable = """
  above below, accept deny, active passive, advantage disadvantage, agree disagree, agree conflict,
  ahead behind, always never, always sometimes, always rare, ascending descending, attract repel,
  begin end, best worst, better worse, biased unbiased, big small, bottom top, cheap expensive,
  common rare, compatible incompatible, complete incomplete, connected disconnected,
  consistent inconsistent, constant vary, convex concave, correct wrong, create delete,
  dependent independent, difficult easy, direct indirect, early late, enable disable,
  encourage discourage, equal differ, expand contract, explicit implicit, exclude include,
  far close, fast slow, few many, finite infinite, flatten grow, forget remember,
  gain lose, harm help, hot cold, ignore notice, increase decrease, inside outside, first last,
  lock unlock, long short, maximize minimize, maximum minimum, more less, more few,
  mutable immutable, multiply divide, add subtract, meaningful meaningless, harmful harmless,
  useful useless, careful careless, break hold, ask forbid, flat steep, narrow wide, old new,
  optional mandatory, outperform underperform, overstate understate, parallel sequential,
  parallel serial, permit forbid, positive negative, precede follow, public private, push pull,
  random deterministic, reliable unreliable, remain change, safe dangerous, shallow deep,
  similar differ, similar opposite, simple complex, sharp flat, sparse dense, stable unstable,
  strengthen weaken, strong weak, succeed fail, synchronous asynchronous, thick thin, true false,
  trust distrust, valid invalid, visible invisible, win lose, absorb reflect, bright dim,
  deliver withhold, empty entire, fresh stale, heavy light, loud quiet, ancestor descendant,
  buyer seller, debit credit, domestic foreign, export import, evaporate condense, heat cold,
  likely unlikely, upper lower, local global, discrete continuous, miss catch, miss capture, keep delete,
  optimistic pessimistic, lossless lossy, manual automatic, melt freeze, natural artificial,
  rough smooth, tight loose, wet dry
  """
