import Basics
import Questions

/// How much each word tells one title from another.
///
/// Common words tell little, and of the others those tell most that few titles have.
struct TitleWords {
  private var titles: [String: Int] = [:]
  private let count: Int

  /// - Complexity: O(n) in the titles' words.
  init(of titles: [[String]]) {
    count = titles.count
    for word in titles.joined() { self.titles[word, default: 0] += 1 }
  }

  /// From 0.2 to 1.
  func weight(of word: String) -> Double {
    if commonWords.contains(word) { return 0.2 }
    let share = Double(bits(titles[word] ?? 1)) / Double(bits(count))
    return 1 - 0.7 * min(1, share)
  }

  /// The binary logarithm, rounded down.
  private func bits(_ count: Int) -> Int {
    count > 1 ? Int.bitWidth - 1 - count.leadingZeroBitCount : count > 0 ? 0 : 1
  }

  /// What share of their words two titles have in common, from 0 to 1, by the words' weight.
  ///
  /// A slip of the finger makes no other word, another number does.
  func likeness(_ a: [String], _ b: [String]) -> Double {
    guard a != b else { return 1 }
    let (setA, setB) = (Set(a), Set(b))
    let shared = setA.intersection(setB)
    var left = setB.subtracting(shared).sorted()
    var total = setA.union(setB).isEmpty ? 1 : 0.0
    for word in setA { total += weight(of: word) }
    for word in setB { total += weight(of: word) }
    var common = shared.reduce(0) { $0 + 2 * weight(of: $1) }
    var hasOtherNumber = false
    for word in setA.subtracting(shared).sorted() {
      if let index = left.firstIndex(where: { isSlip($0, of: word) }) {
        let other = left.remove(at: index)
        common += 0.95 * (weight(of: word) + weight(of: other))
      } else if word.contains(where: \.isNumber) {
        hasOtherNumber = true
      }
    }
    hasOtherNumber = hasOtherNumber && left.contains { $0.contains(where: \.isNumber) }
    return common / total * (hasOtherNumber ? 0.8 : 1)
  }
}

/// Whether one letter is wrong, missing, too many or swapped; two in long words.
private func isSlip(_ word: String, of other: String) -> Bool {
  let (a, b) = (word.utf8.count, other.utf8.count)
  let allowed = min(a, b) >= 8 ? 2 : 1
  guard min(a, b) >= 4, abs(a - b) <= allowed, !word.contains(where: \.isNumber),
    !other.contains(where: \.isNumber)
  else { return false }
  return editDistance(word, other) <= allowed
}
