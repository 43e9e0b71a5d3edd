/// What a byte may be in a leaf's text: a set, so that one look tells all of it.
struct ByteClass: OptionSet {
  let rawValue: UInt8

  /// Something other than text may begin or end here.
  static let mark = ByteClass(rawValue: 1)
  /// The same, where strikethrough is read.
  static let tilde = ByteClass(rawValue: 2)
  /// An address may begin or be here that stands without brackets.
  static let address = ByteClass(rawValue: 4)
  /// A formula may begin here.
  static let dollar = ByteClass(rawValue: 8)
  /// HTML shows it only as an entity.
  static let escaped = ByteClass(rawValue: 16)
  static let space = ByteClass(rawValue: 32)
  static let punctuation = ByteClass(rawValue: 64)
  /// A letter or a digit of ASCII.
  static let word = ByteClass(rawValue: 128)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(of byte: UInt8) {
    rawValue = table[Int(byte)]
  }
}

/// By byte; written out, for only a literal is laid down at compile time.
private let table: InlineArray<256, UInt8> = [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 33, 32, 32, 32, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  32, 65, 80, 64, 72, 64, 81, 64, 64, 64, 65, 64, 64, 64, 64, 64,
  128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 64, 64, 81, 64, 80, 64,
  68, 128, 128, 128, 128, 128, 132, 128, 132, 128, 128, 128, 128, 128, 128, 128,
  128, 128, 128, 128, 128, 128, 128, 132, 128, 128, 128, 65, 65, 65, 64, 65,
  65, 128, 128, 128, 128, 128, 132, 128, 132, 128, 128, 128, 128, 128, 128, 128,
  128, 128, 128, 128, 128, 128, 128, 132, 128, 128, 128, 64, 64, 64, 66, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]
