import Markdown

/// The document with digits for the pictures of keys and the digits in circles that count its questions,
/// line by line as before.
///
/// "1️⃣ Why?" and "① Why?" become "1. Why?". Those of headings count where they go on from each other,
/// those of lines where most of them ask; in answers they count steps.
func writingOutKeycaps(of document: Document) -> Document {
  guard mayHoldKeycaps(document.bytes) else { return document }
  let texts = document.linesOutsideFences { line in
    mayHoldKeycaps(line) || line.starts(with: [0xe2, 0x91])
  }
  let found = texts.map { KeycapLine($0) }
  let headed = goingOn(found.map { $0?.isHeading == true ? $0 : nil })
  let others = found.map { $0?.isHeading == false ? $0 : nil }
  let asking = others.count { $0.map { Recognition.asking($0.said) > .byTopic } ?? false }
  let isAsked = asking >= 2 && asking * 3 >= others.count { $0 != nil } * 2 && goingOn(others)
  guard headed || isAsked else { return document }
  let lines = zip(document.lines, found).map { line, keycap in
    guard let keycap, keycap.isHeading ? headed : isAsked else { return line }
    return keycap.line
  }
  return document.made(of: lines)
}

/// A look at the bytes for the frame of a key, E2 83 A3, for the key "10", F0 9F 94 9F, and for "1" in a
/// circle, E2 91 A0.
private func mayHoldKeycaps(_ bytes: some Sequence<UInt8>) -> Bool {
  var last: UInt32 = 0
  for byte in bytes {
    last = last << 8 | UInt32(byte)
    if byte == 0xa3, last & 0xff_ffff == 0xe2_83a3 { return true }
    if last == 0xf09f_949f || last & 0xff_ffff == 0xe2_91a0 { return true }
  }
  return false
}

/// Whether there are several, each one more than the last or the first of its kind again.
private func goingOn(_ lines: [KeycapLine?]) -> Bool {
  let numbers = lines.compactMap { $0?.number }
  return numbers.count >= 2
    && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 || $1 == 1 }
}

/// A line that begins with pictures of keys.
private struct KeycapLine {
  let number: Int
  let isHeading: Bool
  let said: String
  /// With the number in digits.
  let line: String

  init?(_ line: String) {
    let start = line.prefix { "#* ".contains($0) }
    // A bullet, or code.
    guard !start.hasPrefix("* "), !start.hasPrefix("    ") else { return nil }
    var digits = ""
    var rest = line[start.endIndex...]
    while let digit = rest.first?.keycapDigits {
      digits += digit
      rest = rest.dropFirst()
    }
    guard let number = Int(digits) else { return nil }
    if let mark = rest.first, ".):".contains(mark) { rest = rest.dropFirst() }
    rest = rest.drop { $0 == " " }
    guard rest.contains(where: \.isLetter) else { return nil }
    self.number = number
    isHeading = start.first == "#"
    said = plainLine(String(rest.filter { $0 != "*" }))
    self.line = start + digits + ". " + rest
  }
}

extension Character {
  /// The digits on a picture of a key; `nil` for anything else.
  fileprivate var keycapDigits: String? {
    if self == "🔟" { return "10" }
    if unicodeScalars.count == 1, let scalar = unicodeScalars.first,
      (0x2460...0x2473).contains(scalar.value)
    {
      return String(scalar.value - 0x245f)
    }
    guard let first = unicodeScalars.first, ("0"..."9").contains(first),
      unicodeScalars.last == "\u{20e3}"
    else { return nil }
    return String(first)
  }
}
