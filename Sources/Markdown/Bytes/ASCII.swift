// A byte compares with a character literal, so that a parser over bytes reads like one over text:
// `byte == "*"`, `case "a"..."z":`. Only ASCII characters are meant.

func == (byte: UInt8, character: Unicode.Scalar) -> Bool {
  UInt32(byte) == character.value
}

func != (byte: UInt8, character: Unicode.Scalar) -> Bool {
  UInt32(byte) != character.value
}

func ~= (character: Unicode.Scalar, byte: UInt8) -> Bool {
  UInt32(byte) == character.value
}

func ~= (characters: ClosedRange<Unicode.Scalar>, byte: UInt8) -> Bool {
  characters.contains(Unicode.Scalar(byte))
}

extension UInt8 {
  var isSpaceOrTab: Bool { self == " " || self == "\t" }

  var isLineEnd: Bool { self == "\n" || self == "\r" }

  /// Space, tab, line feed, form feed, carriage return and vertical tab.
  var isSpace: Bool { self == " " || (0x09...0x0d).contains(self) }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  var isLetter: Bool { (0x61...0x7a).contains(self | 0x20) }

  var isLetterOrDigit: Bool { isLetter || isDigit }

  var isHexDigit: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }

  var isPunctuation: Bool { (0x21...0x7e).contains(self) && !isLetterOrDigit }

  /// The same letter in lower case; every other byte as it is.
  var lowercase: UInt8 { (0x41...0x5a).contains(self) ? self | 0x20 : self }
}
