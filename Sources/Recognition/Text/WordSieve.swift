/// A set of ASCII words that tells of most others, by a hash of their letters, that it has not got them.
///
/// It takes some word for one of its own now and then, and never one of its own for another.
struct WordSieve: Sendable {
  /// Of letters in whatever case, taken one after the other.
  struct Hash {
    private(set) var value: UInt32 = 2_166_136_261

    init() {}

    init(of word: some Sequence<UInt8>) {
      for letter in word { take(letter) }
    }

    /// FNV-1a.
    mutating func take(_ letter: UInt8) { value = (value ^ UInt32(letter | 0x20)) &* 16_777_619 }
  }

  private var places = [Bool](repeating: false, count: 8192)

  /// What is not ASCII is left out.
  init(_ words: some Sequence<String>) {
    for word in words where word.utf8.allSatisfy({ $0 < 0x80 }) {
      var hash = Hash()
      for letter in word.utf8 { hash.take(letter) }
      places[place(of: hash)] = true
    }
  }

  func mayHold(_ hash: Hash) -> Bool { places[place(of: hash)] }

  /// Whether the letters that a line of Markdown shows may be one of the words, put together.
  ///
  /// What mark-up or a sign beyond ASCII may change is not looked into.
  func mayHold(lettersOf markdown: some Sequence<UInt8>) -> Bool {
    var hash = Hash()
    for byte in markdown {
      if byte.isASCIILetter { hash.take(byte) } else if mayChangeLetters(byte) { return true }
    }
    return mayHold(hash)
  }

  private func place(of hash: Hash) -> Int { Int((hash.value ^ hash.value >> 16) & 8191) }
}

private func mayChangeLetters(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "[", "<", "&", "\\", "$", "\u{80}"..."\u{ff}": true
  default: false
  }
}
