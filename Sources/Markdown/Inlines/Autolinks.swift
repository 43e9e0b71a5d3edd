/// The end, behind the bracket, of the address in angle brackets that `text` begins with.
///
/// A mail address leads to `mailto:`.
func autolinkEnd(_ bytes: [UInt8], _ text: Range<Int>) -> (end: Int, isMail: Bool)? {
  let address = text.lowerBound + 1..<text.upperBound
  if let end = addressEnd(bytes, address) { return (end + 1, false) }
  if let end = mailAddressEnd(bytes, address) { return (end + 1, true) }
  return nil
}

/// A scheme of two to thirty-two characters, a colon, and anything but space and angle brackets.
private func addressEnd(_ bytes: [UInt8], _ text: Range<Int>) -> Int? {
  let (start, end) = (text.lowerBound, text.upperBound)
  guard start < end, bytes[start].isLetter else { return nil }
  var position = start + 1
  while position < end, isSchemeByte(bytes[position]), position - start <= 32 {
    position += 1
  }
  guard (2...32).contains(position - start), position < end, bytes[position] == ":" else {
    return nil
  }
  while position < end, bytes[position] > 0x20 || bytes[position] == 0,
    bytes[position] != "<"
  {
    if bytes[position] == ">" { return position }
    position += 1
  }
  return nil
}

private func isSchemeByte(_ byte: UInt8) -> Bool {
  byte.isLetterOrDigit || byte == "+" || byte == "." || byte == "-"
}

/// As HTML has it: `name@host.domain`, labels of at most 63 letters, digits and inner hyphens.
private func mailAddressEnd(_ bytes: [UInt8], _ text: Range<Int>) -> Int? {
  let (start, end) = (text.lowerBound, text.upperBound)
  var position = start
  while position < end, isMailByte(bytes[position]) { position += 1 }
  guard position > start, position < end, bytes[position] == "@" else { return nil }
  while position < end, bytes[position] == "@" || bytes[position] == "." {
    let label = position + 1
    position = label
    while position < end, bytes[position].isLetterOrDigit || bytes[position] == "-" {
      position += 1
    }
    guard (1...63).contains(position - label), bytes[label] != "-", bytes[position - 1] != "-"
    else { return nil }
    if position < end, bytes[position] == "@" { return nil }
  }
  return position < end && bytes[position] == ">" ? position : nil
}

private func isMailByte(_ byte: UInt8) -> Bool {
  switch byte {
  case ".", "!", "#", "$", "%", "&", "'", "*", "+", "/", "=", "?", "^", "_", "`", "{", "|", "}",
    "~", "-":
    true
  default: byte.isLetterOrDigit
  }
}
