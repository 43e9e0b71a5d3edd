/// The address in angle brackets at `start`, and the end behind the closing one.
///
/// A mail address leads to `mailto:`.
func autolink(_ bytes: [UInt8], at start: Int) -> (destination: String, end: Int)? {
  if let end = addressEnd(bytes, from: start + 1) {
    return (String(decoding: bytes[start + 1..<end], as: UTF8.self), end + 1)
  }
  if let end = mailAddressEnd(bytes, from: start + 1) {
    return ("mailto:" + String(decoding: bytes[start + 1..<end], as: UTF8.self), end + 1)
  }
  return nil
}

/// A scheme of two to thirty-two characters, a colon, and anything but space and angle brackets.
private func addressEnd(_ bytes: [UInt8], from start: Int) -> Int? {
  guard start < bytes.count, bytes[start].isLetter else { return nil }
  var position = start + 1
  while position < bytes.count, isSchemeByte(bytes[position]), position - start <= 32 {
    position += 1
  }
  guard (2...32).contains(position - start), position < bytes.count, bytes[position] == ":" else {
    return nil
  }
  while position < bytes.count, bytes[position] > 0x20, bytes[position] != "<" {
    if bytes[position] == ">" { return position }
    position += 1
  }
  return nil
}

private func isSchemeByte(_ byte: UInt8) -> Bool {
  byte.isLetterOrDigit || byte == "+" || byte == "." || byte == "-"
}

/// As HTML has it: `name@host.domain`, labels of at most 63 letters, digits and inner hyphens.
private func mailAddressEnd(_ bytes: [UInt8], from start: Int) -> Int? {
  var position = start
  while position < bytes.count, isMailByte(bytes[position]) { position += 1 }
  guard position > start, position < bytes.count, bytes[position] == "@" else { return nil }
  while position < bytes.count, bytes[position] == "@" || bytes[position] == "." {
    let label = position + 1
    position = label
    while position < bytes.count, bytes[position].isLetterOrDigit || bytes[position] == "-" {
      position += 1
    }
    guard (1...63).contains(position - label), bytes[label] != "-", bytes[position - 1] != "-"
    else { return nil }
    if position < bytes.count, bytes[position] == "@" { return nil }
  }
  return position < bytes.count && bytes[position] == ">" ? position : nil
}

private func isMailByte(_ byte: UInt8) -> Bool {
  switch byte {
  case ".", "!", "#", "$", "%", "&", "'", "*", "+", "/", "=", "?", "^", "_", "`", "{", "|", "}",
    "~", "-":
    true
  default: byte.isLetterOrDigit
  }
}
