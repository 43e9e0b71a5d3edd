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

/// Whether the bytes from `ESC [` or `ESC O` on are a whole sequence.
func isComplete(sequence: [UInt8]) -> Bool {
  guard sequence.count > 2, let last = sequence.last else { return false }
  let body = sequence.dropFirst(2)
  // Old terminals send numbers before the letter after ESC O as well.
  if sequence[1] == UInt8(ascii: "O") { return !(0x30..<0x3c).contains(last) }
  // The Linux console sends F1 as ESC [ [ A.
  if body.elementsEqual([UInt8(ascii: "[")]) { return false }
  // rxvt ends ESC [ 3 with a dollar sign where Shift is held, which elsewhere is not the end.
  if last == UInt8(ascii: "$") {
    return body.count > 1 && body.dropLast().allSatisfy { (0x30..<0x3a).contains($0) }
  }
  return (0x40..<0x7f).contains(last)
}

/// Whether the bytes begin as a click of the oldest kind does, with `ESC [ M`.
func isMouse(sequence: [UInt8]) -> Bool {
  sequence.count > 2 && sequence[1] == UInt8(ascii: "[") && sequence[2] == UInt8(ascii: "M")
}

/// The key of `ESC O` and its body: parameters, of which only old terminals have any, and a letter.
func functionKey(_ body: ArraySlice<UInt8>) -> Key? {
  guard let letter = body.last.map(Unicode.Scalar.init) else { return nil }
  switch letter {
  case "P"..."S": return .function(Int(letter.value - 0x50) + 1)
  // The keypad, where it does not send what is printed on it.
  case "M": return .enter
  case "X": return .character("=")
  case "j"..."y": return .character(Character(Unicode.Scalar(UInt8(letter.value - 0x40))))
  // rxvt's arrows with Control.
  case "a"..."d":
    return cursorKey([UInt8(letter.value - 0x20)]).map(\.byWord)
  default: return cursorKey(body)
  }
}

/// The key of `ESC [` and its body, parameters and a final byte; `nil` where it means nothing to Grill.
func cursorKey(_ body: ArraySlice<UInt8>) -> Key? {
  guard let final = body.last else { return nil }
  if body.first == UInt8(ascii: "["), body.count == 2 {
    return (0x41...0x45).contains(final) ? .function(Int(final) - 0x40) : nil
  }
  let numbers = body.dropLast()
    .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    .map { Int(UInt16(String(decoding: $0, as: UTF8.self)) ?? 0) }
  // The last number is a set of modifiers plus one: 2 is Alt, 4 is Control.
  let modifiers = max(0, (numbers.count > 1 ? numbers[1] : numbers.first ?? 0) - 1)
  let movesByWord = modifiers & 6 != 0
  switch Unicode.Scalar(final) {
  case "A", "a": return .up
  case "B", "b": return .down
  case "C": return movesByWord ? .wordRight : .right
  case "D": return movesByWord ? .wordLeft : .left
  // rxvt's arrows with Shift.
  case "c": return body.count == 1 ? .right : nil
  case "d": return body.count == 1 ? .left : nil
  case "H": return .home
  case "F": return .end
  case "Z": return .backTab
  // Not R: that is also where the cursor is, when someone has asked.
  case "P", "Q", "S": return numbers.first == 1 ? .function(Int(final) - 0x4f) : nil
  // Enter with any modifier, from terminals that can tell; a plain one with Alt is ESC and a return.
  case "~" where numbers.first == 27: return numbers.last == 13 ? .altEnter : nil
  case "u":
    return numbers.first == 13 ? modifiers > 0 && numbers.count > 1 ? .altEnter : .enter : nil
  // rxvt ends the sequence otherwise where Control, Shift or both are held.
  case "~", "^", "$", "@": return numbers.first.flatMap(numberedKey)
  default: return nil
  }
}

extension Key {
  /// What it is with Alt or Control.
  var byWord: Key {
    switch self {
    case .left: .wordLeft
    case .right: .wordRight
    case .enter: .altEnter
    default: self
    }
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
