/// The stems that say the opposite of this one, each as its sense.
///
/// Only words that are opposites whatever they are said of: `read` and `write` are two things, not
/// opposites.
func opposites(of key: String) -> [String] {
  let listed = opposites[key] ?? []
  guard key.utf8.count >= 5 else { return listed }
  let bare = prefixes.compactMap { prefix -> String? in
    guard key.hasPrefix(prefix), key.utf8.count >= prefix.utf8.count + 4 else { return nil }
    return String(key.dropFirst(prefix.utf8.count))
  }
  return listed + bare + prefixes.map { $0 + key }
}

/// `in` and `dis` make too many words that are no opposites.
private let prefixes = ["un", "non", "im"]

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
