/// What share of an answer's telling words its reference has as well, from 0 to 1; half of it for words
/// that are nearly there, and 1 where the answer has none.
///
/// Whose answer says much that the reference does not speak of either knows more or talks of something
/// else: it is weak evidence.
///
/// - Complexity: linear in the length of both.
func support(of terms: [Term], by reference: Set<String>) -> Double {
  var beginnings: [Substring: [String]] = [:]
  for key in reference where key.utf8.count >= 5 {
    beginnings[key.beginning, default: []].append(key)
  }
  var known: [String: Double] = [:]
  var (supported, whole) = (0.0, 0.0)
  for term in terms where !term.isEmpty && !term.isAsked {
    guard term.kind == .word || term.kind == .number else { continue }
    let share =
      known[term.key] ?? support(of: term, by: reference, beginnings[term.key.beginning] ?? [])
    known[term.key] = share
    let weight = term.share * (vagueWords.contains(term.key) ? 0.5 : 1)
    supported += share * weight
    whole += weight
  }
  return whole > 0 ? supported / whole : 1
}

private func support(of term: Term, by reference: Set<String>, _ similar: [String]) -> Double {
  if reference.contains(term.key) { return 1 }
  guard term.kind == .word else { return 0 }
  let isNear =
    kin(ofSense: term.key).contains(where: reference.contains)
    || similar.contains { isRelative($0, of: term.key) }
  return isNear ? 0.5 : 0
}

extension String {
  /// The five letters that relatives have in common at least; nothing where there are fewer.
  fileprivate var beginning: Substring {
    guard utf8.count >= 5 else { return "" }
    return Substring(utf8.prefix(5))
  }
}
