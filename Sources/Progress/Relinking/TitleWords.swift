import Basics
import Questions

/// The words of many titles as numbers, and how much each tells one title from another.
///
/// Common words tell little, and of the others those tell most that few titles have.
struct TitleWords {
  private var numbers: [String: Int] = [:]
  private var words: [Word] = []
  private var titles = 0

  private struct Word {
    var text: String
    var bytes: [UInt8]
    var isCommon: Bool
    var hasDigit: Bool
    /// How many titles have it.
    var count = 0
  }

  /// A title as the numbers of its words, each once, ascending.
  struct Title: Hashable {
    fileprivate(set) var words: [Int] = []
  }

  /// Takes in a title; `counts` says whether it is one by which words are weighed.
  mutating func title(_ text: String, counts: Bool) -> Title {
    let numbers = Set(plainWords(of: text).map { number(of: $0) })
    if counts {
      titles += 1
      for number in numbers { words[number].count += 1 }
    }
    return Title(words: numbers.sorted())
  }

  private mutating func number(of word: String) -> Int {
    if let number = numbers[word] { return number }
    numbers[word] = words.count
    let bytes = Array(word.utf8)
    let hasDigit = bytes.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    words.append(
      Word(text: word, bytes: bytes, isCommon: commonWords.contains(word), hasDigit: hasDigit)
    )
    return words.count - 1
  }

  /// The words that are not common.
  func telling(_ title: Title) -> [(number: Int, bytes: [UInt8])] {
    title.words.lazy.filter { !words[$0].isCommon }.map { ($0, words[$0].bytes) }
  }

  /// From 0.2 to 1.
  private func weight(of number: Int) -> Double {
    let word = words[number]
    if word.isCommon { return 0.2 }
    guard word.count > 1, titles > 1 else { return 1 }
    return 1 - 0.7 * min(1, Double(bits(word.count)) / Double(bits(titles)))
  }

  /// What share of their words two titles have in common, from 0 to 1, by the words' weight.
  ///
  /// A slip of the finger makes no other word, another number does.
  func likeness(_ a: Title, _ b: Title) -> Double {
    guard a != b else { return 1 }
    var (common, total) = (0.0, 0.0)
    var (onlyA, onlyB): ([Int], [Int]) = ([], [])
    var rest = b.words[...]
    for word in a.words {
      while let next = rest.first, next < word { onlyB.append(rest.removeFirst()) }
      if rest.first == word {
        rest.removeFirst()
        common += 2 * weight(of: word)
      } else {
        onlyA.append(word)
      }
    }
    onlyB += rest
    total = common
    for word in onlyA + onlyB { total += weight(of: word) }
    var hasOtherNumber = false
    for word in onlyA {
      if let index = onlyB.firstIndex(where: { isSlip(words[$0], of: words[word]) }) {
        let other = onlyB.remove(at: index)
        common += 0.95 * (weight(of: word) + weight(of: other))
      } else if words[word].hasDigit {
        hasOtherNumber = true
      }
    }
    hasOtherNumber = hasOtherNumber && onlyB.contains { words[$0].hasDigit }
    return total == 0 ? 0 : common / total * (hasOtherNumber ? 0.8 : 1)
  }

  /// Whether one letter is wrong, missing, too many or swapped; two in long words.
  ///
  /// Not both the first letter and the last.
  private func isSlip(_ word: Word, of other: Word) -> Bool {
    let (a, b) = (word.bytes.count, other.bytes.count)
    let allowed = min(a, b) >= 8 ? 2 : 1
    guard min(a, b) >= 4, abs(a - b) <= allowed, !word.hasDigit, !other.hasDigit,
      word.bytes.first == other.bytes.first || word.bytes.last == other.bytes.last
    else { return false }
    return editDistance(word.text, other.text) <= allowed
  }
}

/// The binary logarithm of a number from 2 on, rounded down.
private func bits(_ count: Int) -> Int {
  Int.bitWidth - 1 - count.leadingZeroBitCount
}
