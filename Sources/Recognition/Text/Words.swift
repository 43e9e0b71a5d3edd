/// Words in lower case that are looked for in many small texts.
struct Words: Sendable, ExpressibleByArrayLiteral {
  private let words: Set<String>
  /// Whether one of them begins with two bytes, by their lower five bits.
  private var starts = [Bool](repeating: false, count: 1024)

  init(arrayLiteral words: String...) { self.init(Set(words)) }

  init(_ words: Set<String>) {
    self.words = words
    for word in words {
      let bytes = Array(word.utf8.prefix(2))
      if let first = bytes.first { starts[start(first, bytes.count > 1 ? bytes[1] : 0)] = true }
    }
  }

  /// Whether one of the text's runs of letters, and of `joint`, is one of them in lower case.
  func areIn(_ text: String, joint: Character? = nil) -> Bool {
    let joint = joint?.asciiValue
    let found = text.utf8.withContiguousStorageIfAvailable { bytes in areIn(bytes, joint: joint) }
    if case .some(.some(let found)) = found { return found }
    return text.lowercased().split { !$0.isLetter && ($0.asciiValue != joint || joint == nil) }
      .contains { words.contains(String($0)) }
  }

  /// Whether the letters that the text begins with are one of them in lower case.
  func begin(_ text: String) -> Bool {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes -> Bool? in
      let word = bytes.prefix { $0.isASCIILetter }
      // A sign beyond ASCII may be a letter, or make another one of the last.
      guard word.endIndex == bytes.count || bytes[word.endIndex] < 0x80 else { return nil }
      return !word.isEmpty && areEqual(word)
    }
    if case .some(.some(let found)) = found { return found }
    return words.contains(text.prefix { $0.isLetter }.lowercased())
  }

  private func areEqual(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let second = word.count > 1 ? word[word.startIndex + 1] : 0
    return starts[start(word[word.startIndex], second)]
      && words.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// `nil` where there is more than ASCII.
  private func areIn(_ bytes: UnsafeBufferPointer<UInt8>, joint: UInt8?) -> Bool? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    var begin = 0
    for end in 0...bytes.count {
      if end < bytes.count, (0x61...0x7a).contains(bytes[end] | 0x20) || bytes[end] == joint {
        continue
      }
      if begin < end, areEqual(bytes[begin..<end]) { return true }
      begin = end + 1
    }
    return false
  }
}

private func start(_ first: UInt8, _ second: UInt8) -> Int {
  Int(first & 0x1f) * 32 + Int(second & 0x1f)
}
