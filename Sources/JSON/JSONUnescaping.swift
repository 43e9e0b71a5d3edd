/// What a string stands for that was found to be right, its quotes left out.
func unescaped(_ text: Span<UInt8>) -> String {
  var plain: [UInt8] = []
  plain.reserveCapacity(text.count)
  var position = 0
  while position < text.count {
    let byte = text[position]
    position += 1
    guard byte == UInt8(ascii: "\\"), position < text.count else {
      plain.append(byte)
      continue
    }
    let letter = text[position]
    position += 1
    switch letter {
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0c)
    case UInt8(ascii: "n"): plain.append(0x0a)
    case UInt8(ascii: "r"): plain.append(0x0d)
    case UInt8(ascii: "t"): plain.append(0x09)
    case UInt8(ascii: "u"): plain += escapedScalar(text, &position).utf8
    default: plain.append(letter)
    }
  }
  return String(decoding: plain, as: UTF8.self)
}

/// The code point of `\uXXXX` behind its letter, or of two of them where the first is half of a pair.
private func escapedScalar(_ text: Span<UInt8>, _ position: inout Int) -> Unicode.Scalar {
  let unit = codeUnit(text, at: position) ?? 0
  position += 4
  if let scalar = Unicode.Scalar(unit) { return scalar }
  let trail = codeUnit(text, at: position + 2) ?? 0
  position += 6
  return Unicode.Scalar(0x10000 + UInt32(unit & 0x3ff) << 10 + UInt32(trail & 0x3ff)) ?? "\u{fffd}"
}

/// The UTF-16 code unit that four hexadecimal digits stand for; `nil` where they are none.
func codeUnit(_ text: Span<UInt8>, at position: Int) -> UInt16? {
  guard position + 4 <= text.count else { return nil }
  var unit: UInt16 = 0
  for index in position..<(position + 4) {
    let byte = text[index]
    let digit: UInt8
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
    default: return nil
    }
    unit = unit << 4 | UInt16(digit)
  }
  return unit
}
