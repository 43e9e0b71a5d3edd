/// The key of one byte below 0x80; `nil` for Escape, which is never alone.
func plainKey(_ byte: UInt8) -> Key? {
  switch byte {
  case 0x09: .tab
  case 0x0d: .enter
  case 0x08, 0x7f: .backspace
  case 0x00: .control("@")
  case 0x1b: nil
  case 0x01...0x1a: .control(Character(Unicode.Scalar(byte + 0x60)))
  case 0x1c...0x1f: .control(Character(Unicode.Scalar(byte + 0x40)))
  default: .character(Character(Unicode.Scalar(byte)))
  }
}

/// The key of a byte that follows Escape; `nil` where it means nothing.
func altKey(_ byte: UInt8) -> Key? {
  switch byte {
  case 0x0a, 0x0d: .altEnter
  case 0x08, 0x7f: .altBackspace
  case 0x20..<0x7f: .alt(Character(Unicode.Scalar(byte)))
  default: nil
  }
}

/// The key of `ESC O` and a letter.
func functionKey(_ letter: UInt8) -> Key? {
  switch letter {
  case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
  case UInt8(ascii: "M"): .enter
  default: cursorKey([], final: letter)
  }
}

/// The key of `ESC [`, parameters and a final byte; `nil` where it means nothing to Grill.
func cursorKey(_ parameters: ArraySlice<UInt8>, final: UInt8) -> Key? {
  let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    .map { Int(UInt16(String(decoding: $0, as: UTF8.self)) ?? 0) }
  // The second number is a set of modifiers plus one: 2 is Alt, 4 is Control.
  let modifiers = max(0, (numbers.count > 1 ? numbers[1] : 1) - 1)
  let movesByWord = modifiers & 6 != 0
  switch Unicode.Scalar(final) {
  case "A": return .up
  case "B": return .down
  case "C": return movesByWord ? .wordRight : .right
  case "D": return movesByWord ? .wordLeft : .left
  case "H": return .home
  case "F": return .end
  case "Z": return .backTab
  // Not R: that is also where the cursor is, when someone has asked.
  case "P", "Q", "S": return numbers.first == 1 ? functionKey(final) : nil
  case "~": return numbers.first.flatMap(numberedKey)
  default: return nil
  }
}

/// The key of `ESC [ number ~`.
private func numberedKey(_ number: Int) -> Key? {
  switch number {
  case 1, 7: .home
  case 2: .insert
  case 3: .delete
  case 4, 8: .end
  case 5: .pageUp
  case 6: .pageDown
  case 11...15: .function(number - 10)
  case 17...21: .function(number - 11)
  case 23, 24: .function(number - 12)
  default: nil
  }
}

/// Pasted bytes as text: line ends become line feeds, other controls but tabs go.
func cleaned(_ bytes: [UInt8]) -> String {
  var result = String.UnicodeScalarView()
  var wasReturn = false
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    switch scalar.value {
    case 0x0d: result.append("\n")
    case 0x0a:
      if !wasReturn { result.append("\n") }
    case 0x09: result.append("\t")
    case 0..<0x20, 0x7f..<0xa0: break
    default: result.append(scalar)
    }
    wasReturn = scalar.value == 0x0d
  }
  return String(result)
}

/// Whether the byte may come next in a character of UTF-8 that begins with `start`.
func isContinuation(_ byte: UInt8, after start: [UInt8]) -> Bool {
  guard start.count == 1 else { return (0x80..<0xc0).contains(byte) }
  return switch start[0] {
  case 0xe0: (0xa0..<0xc0).contains(byte)
  case 0xed: (0x80..<0xa0).contains(byte)
  case 0xf0: (0x90..<0xc0).contains(byte)
  case 0xf4: (0x80..<0x90).contains(byte)
  default: (0x80..<0xc0).contains(byte)
  }
}
