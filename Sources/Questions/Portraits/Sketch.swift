import Basics

/// A text's words as a few numbers, by which it is recognised after an edit.
///
/// The least 24 hashes of its different words (bottom-k min-hash) and how many different words there
/// are. A text of no more words is kept whole.
package struct Sketch: Hashable, Sendable {
  /// As files keep it: `12:` and four letters for each hash; empty where there is no word.
  package let text: String

  package init(text: String) {
    self.text = text
  }

  package init(of words: [String]) {
    let hashes = Set(words.filter { !commonWords.contains($0) }.map(hash20))
    let kept = hashes.sorted().prefix(limit)
    text = hashes.isEmpty ? "" : "\(hashes.count):" + kept.map { letters(of: $0, 4) }.joined()
  }

  /// How many different words the text has; common ones do not count.
  package var count: Int { text.split(separator: ":").first.flatMap { Int($0) } ?? 0 }

  /// Ascending, each of 20 bits; nothing where the text of the sketch is damaged.
  package var hashes: [UInt32] {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return [] }
    let digits = text.utf8[text.utf8.index(after: colon)...].compactMap(value(of:))
    guard digits.count % 4 == 0 else { return [] }
    return stride(from: 0, to: digits.count, by: 4).map { start in
      digits[start..<(start + 4)].reduce(0) { $0 << 5 | $1 }
    }
  }
}

/// What share of their different words two texts have in common, from 0 to 1.
///
/// Where one of them is a part of the other, as after a split, that counts almost as much. `nil` where
/// neither has words.
package func likeness(_ a: Sketch, _ b: Sketch) -> Double? {
  guard a != b else { return a.text.isEmpty ? nil : 1 }
  return likeness(a.hashes, a.count, b.hashes, b.count)
}

/// The same of sketches that were taken apart.
package func likeness(_ a: [UInt32], _ countA: Int, _ b: [UInt32], _ countB: Int) -> Double? {
  guard !a.isEmpty || !b.isEmpty else { return nil }
  var (i, j, seen, shared) = (0, 0, 0, 0)
  while seen < limit, i < a.count || j < b.count {
    seen += 1
    if j >= b.count || i < a.count && a[i] < b[j] {
      i += 1
    } else if i >= a.count || b[j] < a[i] {
      j += 1
    } else {
      shared += 1
      i += 1
      j += 1
    }
  }
  let jaccard = Double(shared) / Double(seen)
  let least = min(countA, countB)
  guard least >= 8 else { return jaccard }
  let common = jaccard * Double(countA + countB) / (1 + jaccard)
  return max(jaccard, 0.8 * min(1, common / Double(least)))
}

private let limit = 24

// MARK: - Hashes as letters

/// The first 20 bits of the word's fingerprint.
private func hash20(_ word: String) -> UInt32 {
  UInt32(Fingerprint(word).value >> 44)
}

/// The number in base 32, in Crockford's alphabet, in lower case.
private func letters(of number: UInt32, _ count: Int) -> String {
  String(
    decoding: (0..<count).map { alphabet[Int(number >> (5 * (count - 1 - $0)) & 31)] },
    as: UTF8.self
  )
}

private let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

private let values: [UInt8: UInt32] = Dictionary(
  uniqueKeysWithValues: alphabet.enumerated().map { ($0.element, UInt32($0.offset)) }
)

private func value(of letter: UInt8) -> UInt32? { values[letter] }

/// A text as four letters, to be compared for equality alone.
func mark(of text: String) -> String {
  letters(of: hash20(text), 4)
}
