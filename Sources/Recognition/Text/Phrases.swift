/// Words and phrases that are looked for in many small texts, byte by byte.
struct Phrases: Sendable, ExpressibleByArrayLiteral {
  /// Whether one of them begins with two bytes, by the lower six bits of the first and five of the
  /// second; few places of a text do.
  private var starts = [Bool](repeating: false, count: 2048)
  /// By the first byte.
  private var phrases: [[[UInt8]]] = Array(repeating: [], count: 256)

  /// None of them is shorter than two bytes.
  init(arrayLiteral phrases: String...) {
    for phrase in phrases.map({ Array($0.utf8) }) where phrase.count >= 2 {
      starts[start(phrase[0], phrase[1])] = true
      // In capitals the second byte has its place already.
      if (0x61...0x7a).contains(phrase[0]) { starts[start(phrase[0] ^ 0x20, phrase[1])] = true }
      self.phrases[Int(phrase[0])].append(phrase)
    }
  }

  /// Whether one of them stands anywhere in the text.
  func areIn(_ text: String) -> Bool {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes in areIn(bytes) }
    return found ?? Array(text.utf8).withUnsafeBufferPointer { bytes in areIn(bytes) }
  }

  /// The same for the text in lower case.
  func areInLowercase(of text: String) -> Bool {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes -> Bool? in
      bytes.allSatisfy { $0 < 0x80 } ? areIn(bytes) { $0.asciiLowercased } : nil
    }
    return (found ?? nil) ?? areIn(text.lowercased())
  }

  /// A look at bytes, of which ASCII letters count in either case and others as they are.
  func mayBeIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    areIn(bytes) { $0.asciiLowercased }
  }

  /// Whether the text begins with one of them.
  func begin(_ text: String) -> Bool {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes -> Bool? in
      bytes.allSatisfy { $0 < 0x80 } ? bytes.count > 1 && areIn(bytes, at: 0, as: \.self) : nil
    }
    if case .some(.some(let found)) = found { return found }
    return phrases.joined().contains { text.hasPrefix(String(decoding: $0, as: UTF8.self)) }
  }

  /// Looks at each byte as it is `read`, where the two as they stand may begin a phrase.
  @inline(__always)
  private func areIn(
    _ bytes: UnsafeBufferPointer<UInt8>,
    as read: (UInt8) -> UInt8 = { $0 }
  ) -> Bool {
    guard var first = bytes.first else { return false }
    return starts.withUnsafeBufferPointer { starts in
      for place in 1..<bytes.count {
        let second = bytes[place]
        if starts[start(first, second)], areIn(bytes, at: place - 1, as: read) { return true }
        first = second
      }
      return false
    }
  }

  private func areIn(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at place: Int,
    as read: (UInt8) -> UInt8
  ) -> Bool {
    phrases[Int(read(bytes[place]))].contains { phrase in
      phrase.count <= bytes.count - place
        && phrase.indices.allSatisfy { read(bytes[place + $0]) == phrase[$0] }
    }
  }
}

private func start(_ first: UInt8, _ second: UInt8) -> Int {
  Int(first & 0x3f) * 32 + Int(second & 0x1f)
}
