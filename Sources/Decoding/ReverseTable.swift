/// From a character back to the bytes that a code page shows as that character.
struct ReverseTable: Sendable {
  let page: CodePage
  let keepsControls: Bool
  /// By the code point; 0 where the page has no such character, for ASCII is nobody's question here.
  private var bytes = [UInt8](repeating: 0, count: 0x2600)
  /// Those that are more than one byte, or one that is not theirs.
  private let others: [Unicode.Scalar: [UInt8]]

  init(_ page: CodePage, keepsControls: Bool = false) {
    self.page = page
    self.keepsControls = keepsControls
    others = page.ambiguities(keepsControls: keepsControls)
    // Backwards, so that of two bytes with one character the lower one stays.
    for (index, scalar) in page.highHalf.unicodeScalars.enumerated().reversed()
    where scalar.value < bytes.count {
      bytes[Int(scalar.value)] = UInt8(0x80 + index)
    }
    // Some programs keep what a page leaves undefined as if it were ISO 8859-1.
    for byte in page.keptBytes { bytes[byte] = UInt8(byte) }
    // Some programs keep the control characters where others have put letters.
    if page != .macRoman {
      for byte in 0x80..<0xa0 { bytes[byte] = UInt8(byte) }
    }
  }

  /// The byte that is meant where nothing speaks for another.
  func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    let value = Int(scalar.value)
    guard value < bytes.count else { return page == .macRoman ? symbolByte(scalar) : nil }
    return bytes[value] == 0 ? nil : bytes[value]
  }

  /// All the bytes that may be meant, where they are not the one.
  func ambiguity(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar {
    case "‘", "’", "€", "\u{fffd}", " ": others[scalar]
    default: nil
    }
  }

  /// All that may be meant; empty for what the page has not.
  func bytes(_ scalar: Unicode.Scalar) -> [UInt8] {
    ambiguity(scalar) ?? byte(scalar).map { [$0] } ?? []
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
  static let all =
    [CodePage.windows1252, .iso88597, .windows1253, .macRoman].map { Self($0) } + [strictISO88597]

  /// As standards have it, and not with the punctuation of Windows.
  static let strictISO88597 = Self(.iso88597, keepsControls: true)
}

extension CodePage {
  /// What a page leaves undefined is often marked as unreadable, and a no-break space easily becomes
  /// a space on its way.
  fileprivate func ambiguities(keepsControls: Bool) -> [Unicode.Scalar: [UInt8]] {
    switch self {
    case .windows1252, .iso88591: ["\u{fffd}": Self.undefined, " ": [0xa0]]
    case .windows1253: ["\u{fffd}": [0xaa]]
    // Together with 0x80 to 0x9F of Windows it has three characters twice.
    case .iso88597 where keepsControls:
      ["‘": [0xa1], "’": [0xa2], "€": [0xa4], "\u{fffd}": [0xae]]
    case .iso88597:
      ["‘": [0x91, 0xa1], "’": [0x92, 0xa2], "€": [0x80, 0xa4], "\u{fffd}": [0xae]]
    case .macRoman: [:]
    }
  }

  /// The bytes beyond 0x9F that a page leaves undefined, as far as characters go on with them.
  fileprivate var keptBytes: [Int] {
    switch self {
    case .windows1253: [0xaa]
    case .iso88597: [0xae]
    case .windows1252, .iso88591, .macRoman: []
    }
  }

  /// The bytes from 0x80 to 0x9F for which the page has no characters.
  var undefined: Set<UInt8> { Self.undefinedOfAll[self] ?? [] }

  private static let undefinedOfAll = Dictionary(
    uniqueKeysWithValues: allCases.map { page in
      let controls = page.highHalf.unicodeScalars.prefix(32).filter { $0.value < 0xa0 }
      return (page, Set(controls.map { UInt8($0.value) }))
    }
  )

  /// The bytes for which Windows-1252 has no characters.
  static let undefined: [UInt8] = [0x81, 0x8d, 0x8f, 0x90, 0x9d]
}
