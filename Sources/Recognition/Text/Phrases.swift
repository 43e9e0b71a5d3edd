/// Words and phrases that are looked for in many small texts, byte by byte.
struct Phrases: Sendable, ExpressibleByArrayLiteral {
  /// By the first byte, which few places of a text share.
  private var endings: [[[UInt8]]]

  init(arrayLiteral phrases: String...) {
    endings = Array(repeating: [], count: 256)
    for phrase in phrases {
      guard let first = phrase.utf8.first else { continue }
      endings[Int(first)].append(Array(phrase.utf8.dropFirst()))
    }
  }

  /// Whether one of them stands anywhere in the text.
  func areIn(_ text: String) -> Bool {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes in areIn(bytes) }
    return found ?? Array(text.utf8).withUnsafeBufferPointer { bytes in areIn(bytes) }
  }

  private func areIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (place, byte) in bytes.enumerated() where !endings[Int(byte)].isEmpty {
      let rest = bytes[(place + 1)...]
      if endings[Int(byte)].contains(where: { rest.starts(with: $0) }) { return true }
    }
    return false
  }
}
