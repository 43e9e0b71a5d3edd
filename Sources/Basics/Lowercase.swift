extension String {
  /// The standard library's `lowercased()`, with a short way for the scripts that most documents are in.
  ///
  /// That one looks each character up that is not ASCII, and a single dash makes it do so. Here what has
  /// no capitals is copied, and capitals of Latin 1, Greek and Cyrillic are turned small where they lie;
  /// any other sign leaves all of the text to the standard library, so that results are the same.
  ///
  /// - Complexity: O(n) in the bytes.
  package var inLowercase: String {
    switch utf8.withContiguousStorageIfAvailable(capitals) ?? .others {
    case .absent: return self
    case .ascii: return lowercased()
    case .others: break
    }
    var isWhole = true
    let small = String(unsafeUninitializedCapacity: utf8.count) { small in
      var end = 0
      var bytes = utf8.makeIterator()
      while let first = bytes.next() {
        guard let length = copyInLowercase(first, from: &bytes, to: small, at: end) else {
          isWhole = false
          return 0
        }
        end += length
      }
      return end
    }
    return isWhole ? small : lowercased()
  }
}

/// What a text has of what may be a capital.
private enum Capitals {
  case absent
  case ascii
  /// Signs beyond ASCII, which may be some or not.
  case others
}

private func capitals(in bytes: UnsafeBufferPointer<UInt8>) -> Capitals {
  var isSmall = true
  for byte in bytes {
    if byte >= 0x80 { return .others }
    if byte >= 0x41, byte <= 0x5a { isSmall = false }
  }
  return isSmall ? .absent : .ascii
}

/// Writes the sign that begins with `first`, and returns how many bytes it has; `nil` for one that takes
/// tables to turn small.
@inline(__always)
private func copyInLowercase(
  _ first: UInt8,
  from rest: inout String.UTF8View.Iterator,
  to small: UnsafeMutableBufferPointer<UInt8>,
  at place: Int
) -> Int? {
  if first < 0x80 {
    small[place] = (0x41...0x5a).contains(first) ? first | 0x20 : first
    return 1
  }
  guard let second = rest.next() else { return nil }
  if first < 0xe0 {
    guard let pair = lowercasePair(first, second) else { return nil }
    (small[place], small[place + 1]) = pair
    return 2
  }
  guard let third = rest.next(), hasNoCapitals(first, second, third) else { return nil }
  (small[place], small[place + 1], small[place + 2]) = (first, second, third)
  guard first >= 0xf0 else { return 3 }
  guard let fourth = rest.next() else { return nil }
  small[place + 3] = fourth
  return 4
}

/// Signs of two bytes: the rest of Latin 1, the common ones of Greek, and Cyrillic up to U+045F.
private func lowercasePair(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8)? {
  switch (first, second) {
  case (0xc3, 0x80...0x9e): (first, second == 0x97 ? second : second + 0x20)
  case (0xc2, _), (0xc3, _): (first, second)
  case (0xce, 0x91...0x9f): (first, second + 0x20)
  case (0xce, 0xa0...0xab): second == 0xa2 ? nil : (0xcf, second - 0x20)
  case (0xce, 0xac...0xbf), (0xcf, 0x80...0x8e): (first, second)
  case (0xd0, 0x80...0x8f): (0xd1, second + 0x10)
  case (0xd0, 0x90...0x9f): (first, second + 0x20)
  case (0xd0, 0xa0...0xaf): (0xd1, second - 0x20)
  case (0xd0, 0xb0...0xbf), (0xd1, 0x80...0x9f): (first, second)
  default: nil
  }
}

/// Signs of three bytes and more: punctuation, arrows and mathematics, what is drawn, Chinese, Japanese
/// and Korean, and pictures.
private func hasNoCapitals(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  switch first {
  case 0xe2: second <= 0x83 || (0x87...0x91).contains(second) || (0x94...0x9f).contains(second)
  case 0xe3...0xe9, 0xeb...0xed: true
  case 0xef: second == 0xbc && third <= 0xa0 || second == 0xb8 && third == 0x8f
  case 0xf0: second == 0x9f
  default: false
  }
}
