/// What a text has beyond ASCII, as far as repairs need it.
struct Survey {
  /// In order, those in which something could be broken; none if only bytes could be lost in them.
  var islands: [Island] = []
  /// By the code point, for those that code pages have.
  private(set) var counts = [Int](repeating: 0, count: Roles.count)
  /// By the line: how many letters beyond ASCII it has.
  private(set) var letters = [0]

  init(of bytes: [UInt8]) {
    var position = 0
    var isSuspicious = false
    while position < bytes.count {
      passASCII(&position, in: bytes)
      guard position < bytes.count else { break }
      let start = position
      let finding = passIsland(&position, in: bytes)
      isSuspicious = isSuspicious || finding == .broken
      if finding != .intact {
        islands.append(Island(start..<position, of: bytes, line: letters.count - 1))
      }
    }
    if !isSuspicious { islands = [] }
    markQuoted(in: bytes)
  }

  func count(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < counts.count ? counts[Int(scalar.value)] : 0
  }

  /// What an island could have in it.
  private enum Finding {
    case intact
    /// The first of two characters, the second of which got lost.
    case lost
    case broken
  }

  private mutating func passASCII(_ position: inout Int, in bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      while position < bytes.count, bytes[position] < 0x80 {
        if bytes[position] == UInt8(ascii: "\n") { letters.append(0) }
        position += 1
      }
    }
  }

  private mutating func passIsland(_ position: inout Int, in bytes: [UInt8]) -> Finding {
    var finding = Finding.intact
    var last = Roles()
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        guard byte == UInt8(ascii: " "), bytes[position - 1] >= 0x80 else { break }
        // It may be the second of three, and what comes next the third.
        position += 1
        continue
      }
      let (value, width) = codePoint(at: position, in: bytes)
      position += width
      if value < counts.count { counts[value] += 1 }
      if looksLikeLetter(value) { letters[letters.count - 1] += 1 }
      let roles = Roles(of: value)
      if last.isContinued(by: roles) {
        finding = .broken
      } else if last.mayLoseSecond, finding == .intact {
        finding = .lost
      }
      last = roles
    }
    return last.mayLoseSecond && finding == .intact ? .lost : finding
  }
}

/// The code point that begins at a byte of UTF-8, and how many bytes it takes.
func codePoint(at position: Int, in bytes: [UInt8]) -> (value: Int, width: Int) {
  let lead = Int(bytes[position])
  let width = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  var value = lead & (0x7f >> width)
  for next in bytes[(position + 1)..<min(position + width, bytes.count)] {
    value = value << 6 | Int(next & 0x3f)
  }
  return (value, width)
}

/// Roughly, and quickly: no punctuation, no symbol.
func looksLikeLetter(_ codePoint: Int) -> Bool {
  switch codePoint {
  case 0xd7, 0xf7: false
  case 0xc0..<0x2000, 0x3040..<0xe000: true
  default: false
  }
}
