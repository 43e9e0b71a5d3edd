/// The standard library's properties of characters, told at once of those that are ASCII.
extension Character {
  var isLetter: Bool {
    guard let byte = onlyByte else {
      return unicodeScalars.first?.properties.isAlphabetic ?? false
    }
    return (0x61...0x7a).contains(byte | 0x20)
  }

  var isNumber: Bool {
    guard let byte = onlyByte else {
      return unicodeScalars.first?.properties.numericType != nil
    }
    return (0x30...0x39).contains(byte)
  }

  var isWhitespace: Bool {
    guard let byte = onlyByte else {
      return unicodeScalars.first?.properties.isWhitespace ?? false
    }
    return byte == 0x20 || (0x09...0x0d).contains(byte)
  }

  /// `nil` where it has more than one.
  @inline(__always)
  var onlyByte: UInt8? {
    let byte = utf8.withContiguousStorageIfAvailable { $0.count == 1 ? $0[0] : nil }
    return byte ?? (utf8.count == 1 ? utf8.first : nil)
  }
}
