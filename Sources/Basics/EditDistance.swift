/// The least number of insertions, deletions, replacements and swaps of neighbours between two
/// words (Damerau and Levenshtein, optimal string alignment).
///
/// - Complexity: O(m * n) in the lengths of the words.
package func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a)
  let b = Array(b)
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
      row.append(best)
    }
    before = last
    last = row
  }
  return last[b.count]
}

/// The names that `word` may have been meant as, at most two.
///
/// Near by edit distance first (two edits; one for words of up to four letters), then those that
/// begin with it, then those that contain it. Letter case is ignored.
package func suggestions(for word: String, among names: [String]) -> [String] {
  let word = word.lowercased()
  guard !word.isEmpty else { return [] }
  let limit = word.count <= 4 ? 1 : 2
  let near = names.map { ($0, editDistance(word, $0.lowercased())) }
    .filter { $0.1 <= limit }
    .sorted { $0.1 < $1.1 }
    .map(\.0)
  let extending = names.filter { $0.lowercased().hasPrefix(word) }
  let containing = names.filter { $0.lowercased().contains(word) }
  var chosen: [String] = []
  for name in near + extending + containing where !chosen.contains(name) { chosen.append(name) }
  return Array(chosen.prefix(2))
}
