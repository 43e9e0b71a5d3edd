/// The stems that say the opposite of this one, each as its sense.
///
/// Only words that are opposites whatever they are said of: `read` and `write` are two things, not
/// opposites.
func opposites(of key: String) -> [String] {
  let listed = opposites[key] ?? []
  return affirmed(key).map { listed + [$0] } ?? listed
}

/// The word without the syllable that denies it, as in `unstable` -> `stable`.
///
/// `in` and `dis` begin too many words that deny nothing.
func affirmed(_ key: String) -> String? {
  for prefix in ["un", "non", "im"] {
    let left = key.utf8.count - prefix.utf8.count
    if left >= 5, key.hasPrefix(prefix) { return String(key.dropFirst(prefix.utf8.count)) }
  }
  return nil
}

private let opposites: [String: [String]] = {
  var opposites: [String: [String]] = [:]
  for (one, other) in pairs {
    let (one, other) = (sense(ofStem: stem(one)), sense(ofStem: stem(other)))
    opposites[one, default: []].append(other)
    opposites[other, default: []].append(one)
  }
  return opposites
}()

private let pairs: [(String, String)] = [
  ("ascending", "descending"), ("big", "small"), ("cheap", "expensive"), ("correct", "wrong"),
  ("dependent", "independent"), ("early", "late"), ("fast", "slow"), ("finite", "infinite"),
  ("high", "low"), ("increase", "decrease"), ("long", "short"), ("maximize", "minimize"),
  ("maximum", "minimum"), ("optional", "mandatory"), ("positive", "negative"),
  ("sparse", "dense"), ("strong", "weak"), ("synchronous", "asynchronous"), ("true", "false"),
]
