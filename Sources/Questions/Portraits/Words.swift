import Basics

/// The words of a text in lower case, as they follow each other, without punctuation.
///
/// `c++` and `c#` keep their signs. Where a script writes no spaces, two neighbouring characters
/// make a word.
package func plainWords(of text: String) -> [String] {
  guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return asciiWords(of: text) }
  var words: [String] = []
  var word = ""
  /// The last character of a script without spaces.
  var previous: Unicode.Scalar?
  func flush() {
    if !word.isEmpty { words.append(word) }
    word = ""
  }
  for scalar in text.inLowercase.unicodeScalars {
    if scalar.isDense {
      flush()
      words.append((previous.map(String.init) ?? "") + String(scalar))
      previous = scalar
      continue
    }
    previous = nil
    if scalar.isPartOfWord || (scalar == "+" || scalar == "#") && !word.isEmpty {
      word.unicodeScalars.append(scalar)
    } else {
      flush()
    }
  }
  flush()
  return words
}

/// The same of plain ASCII, byte by byte.
private func asciiWords(of text: String) -> [String] {
  var words: [String] = []
  var word: [UInt8] = []
  func flush() {
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    word.removeAll(keepingCapacity: true)
  }
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      word.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
    case UInt8(ascii: "+") where !word.isEmpty, UInt8(ascii: "#") where !word.isEmpty:
      word.append(byte)
    default: flush()
    }
  }
  flush()
  return words
}

/// Words that stand in any question and any answer, and so tell none from another.
package let commonWords: Set<String> = [
  "a", "about", "all", "an", "and", "are", "as", "at", "be", "because", "been", "both", "but", "by",
  "can", "could", "define", "describe", "did", "do", "does", "e", "each", "explain", "for", "from",
  "g", "give", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "may", "me",
  "mean",
  "more", "most", "much", "name", "no", "not", "of", "on", "one", "only", "or", "other", "s",
  "should", "so", "some", "such", "t", "tell", "than", "that", "the", "their", "them", "then",
  "there", "these", "they", "this", "those", "to", "use", "used", "was", "we", "were", "what",
  "when", "where", "which", "while", "who", "why", "will", "with", "would", "you", "your",
]

extension Unicode.Scalar {
  fileprivate var isPartOfWord: Bool {
    if isASCII {
      switch self {
      case "a"..."z", "0"..."9", "A"..."Z": return true
      default: return false
      }
    }
    return properties.isAlphabetic || properties.numericType != nil
  }

  /// Whether it belongs to a script that writes no spaces between words.
  fileprivate var isDense: Bool {
    (0x2e80...0xd7a3).contains(value) && !(0xac00...0xd7a3).contains(value)
      && properties.isAlphabetic
  }
}
