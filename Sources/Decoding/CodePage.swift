/// A way of reading bytes that turns UTF-8 into nonsense such as `â€™`.
package enum CodePage: String, CaseIterable, Hashable, Sendable {
  case windows1252
  case iso88591
  case windows1253
  case iso88597
  case macRoman
}

extension CodePage: CustomStringConvertible {
  package var description: String {
    switch self {
    case .windows1252: "Windows-1252"
    case .iso88591: "ISO 8859-1"
    case .windows1253: "Windows-1253"
    case .iso88597: "ISO 8859-7"
    case .macRoman: "Mac Roman"
    }
  }
}

/// From a character back to the byte that a code page shows as that character.
struct ReverseTable: Sendable {
  let page: CodePage
  /// By the code point; 0 where the page has no such character, for ASCII is nobody's question here.
  private var bytes = [UInt8](repeating: 0, count: 0x2600)

  init(_ page: CodePage) {
    self.page = page
    // Backwards, so that of two bytes with one character the lower one stays.
    for (index, scalar) in page.highHalf.unicodeScalars.enumerated().reversed()
    where scalar.value < bytes.count {
      bytes[Int(scalar.value)] = UInt8(0x80 + index)
    }
    // Some programs keep the control characters where others have put letters.
    if page != .macRoman {
      for byte in 0x80..<0xa0 { bytes[byte] = UInt8(byte) }
    }
  }

  func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    let value = Int(scalar.value)
    guard value < bytes.count else { return page == .macRoman ? symbolByte(scalar) : nil }
    return bytes[value] == 0 ? nil : bytes[value]
  }

  /// The other byte with that character, of those that ISO 8859-7 has twice with our 0x80 to 0x9F.
  func otherByte(_ scalar: Unicode.Scalar) -> UInt8? {
    guard page == .iso88597 else { return nil }
    switch scalar {
    case "‘": return 0xa1
    case "’": return 0xa2
    case "€": return 0xa4
    default: return nil
    }
  }

  /// The three of Mac Roman that lie beyond the table: two ligatures and the apple.
  private func symbolByte(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0xfb01: 0xde
    case 0xfb02: 0xdf
    case 0xf8ff: 0xf0
    default: nil
    }
  }

  /// The pages to look for, the likelier of two equals first.
  ///
  /// ISO 8859-1 is Windows-1252 with control characters, and both are one here.
  static let all = [CodePage.windows1252, .iso88597, .windows1253, .macRoman].map(Self.init)
}
