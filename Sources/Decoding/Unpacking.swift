let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]

/// A file's text as UTF-8 before any repair.
struct Unpacked {
  var bytes: [UInt8]
  var encoding: DecodedText.Encoding
  /// Where a replacement character had to be put, in `bytes`.
  var malformed: [Int] = []
  /// From the file, after its byte order marks, to `bytes`.
  var edits: [Edit] = []
  /// Of the byte order marks of UTF-8.
  var markLength = 0
}

/// Finds out how the bytes were written and writes them as UTF-8, without byte order marks.
func unpacked(_ bytes: [UInt8]) -> Unpacked {
  if let encoding = utf16Encoding(of: bytes) {
    return fromUTF16(bytes, encoding).withoutMarks().replacing(bytes)
  }
  var markLength = 0
  while bytes[markLength...].starts(with: byteOrderMark) { markLength += byteOrderMark.count }
  let text = markLength > 0 ? Array(bytes[markLength...]) : bytes
  var result: Unpacked
  if String(validating: text, as: UTF8.self) != nil {
    result = Unpacked(bytes: text, encoding: .utf8)
  } else if isWindows1252(text) {
    result = fromWindows1252(text).replacing(text)
  } else {
    result = replacingMalformed(text)
  }
  result.markLength = markLength
  return result
}

extension Unpacked {
  fileprivate func withoutMarks() -> Unpacked {
    var result = self
    var length = 0
    while bytes[length...].starts(with: byteOrderMark) { length += byteOrderMark.count }
    result.bytes.removeFirst(length)
    result.malformed = malformed.map { $0 - length }
    return result
  }

  /// All the bytes have become others.
  fileprivate func replacing(_ file: [UInt8]) -> Unpacked {
    var result = self
    result.edits = [Edit(source: 0..<file.count, result: 0..<bytes.count)]
    return result
  }
}

/// The bytes as UTF-8 where a byte order mark says that they are UTF-16, without that mark; any others
/// as they are.
///
/// For those who want a file's own bytes and nothing repaired.
package func convertedFromUTF16(_ bytes: [UInt8]) -> [UInt8] {
  guard let encoding = markedEncoding(of: bytes) else { return bytes }
  return Array(fromUTF16(bytes, encoding).bytes.dropFirst(byteOrderMark.count))
}

private func markedEncoding(of bytes: [UInt8]) -> DecodedText.Encoding? {
  if bytes.starts(with: [0xff, 0xfe]) { return .utf16LittleEndian }
  if bytes.starts(with: [0xfe, 0xff]) { return .utf16BigEndian }
  return nil
}

/// By the byte order mark, or by the zeros of a text that is mostly ASCII.
private func utf16Encoding(of bytes: [UInt8]) -> DecodedText.Encoding? {
  if let encoding = markedEncoding(of: bytes) { return encoding }
  let sample = bytes.prefix(1000)
  guard sample.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
  var zeros = [0, 0]
  for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
  if zeros[0] == 0, zeros[1] * 5 > sample.count * 2 { return .utf16LittleEndian }
  if zeros[1] == 0, zeros[0] * 5 > sample.count * 2 { return .utf16BigEndian }
  return nil
}

private func fromUTF16(_ bytes: [UInt8], _ encoding: DecodedText.Encoding) -> Unpacked {
  let high = encoding == .utf16LittleEndian ? 1 : 0
  var units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
    UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
  }
  // Half a unit at the end is no character: a lone surrogate becomes U+FFFD below.
  if !bytes.count.isMultiple(of: 2) { units.append(0xd800) }
  var result = Unpacked(bytes: [], encoding: encoding)
  var decoder = UTF16()
  var iterator = units.makeIterator()
  while true {
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): result.bytes += scalar.utf8
    case .emptyInput: return result
    case .error:
      result.malformed.append(result.bytes.count)
      result.bytes += "\u{fffd}".utf8
    }
  }
}

/// Whether bytes that are no UTF-8 are a text of Western Europe in the encoding of old Windows.
///
/// Nothing in them is UTF-8 beyond ASCII, all of it is defined there, and it is as rare and as
/// scattered as accents and quotes are; in other scripts whole words lie beyond ASCII.
private func isWindows1252(_ bytes: [UInt8]) -> Bool {
  var accents = 0
  var neighbours = 0
  for (index, byte) in bytes.enumerated() where byte >= 0x80 {
    if [0x81, 0x8d, 0x8f, 0x90, 0x9d].contains(byte) { return false }
    accents += 1
    if index > 0, bytes[index - 1] >= 0x80 { neighbours += 1 }
  }
  let characters = String(decoding: bytes, as: UTF8.self).unicodeScalars
  let intact = characters.count { $0.value >= 0x80 && $0 != "\u{fffd}" }
  return accents * 4 <= bytes.count && neighbours * 4 <= accents && intact * 8 <= accents
}

private func fromWindows1252(_ bytes: [UInt8]) -> Unpacked {
  let table = Array(CodePage.windows1252.highHalf.unicodeScalars)
  var result = Unpacked(bytes: [], encoding: .windows1252)
  for byte in bytes {
    if byte < 0x80 {
      result.bytes.append(byte)
    } else {
      result.bytes += table[Int(byte) - 0x80].utf8
    }
  }
  return result
}

private func replacingMalformed(_ bytes: [UInt8]) -> Unpacked {
  var result = Unpacked(bytes: [], encoding: .utf8)
  var parser = Unicode.UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  var position = 0
  while true {
    switch parser.parseScalar(from: &iterator) {
    case .valid(let scalar):
      result.bytes += scalar
      position += scalar.count
    case .emptyInput: return result
    case .error(let length):
      let start = result.bytes.count
      result.malformed.append(start)
      result.bytes += "\u{fffd}".utf8
      result.edits.append(
        Edit(source: position..<(position + length), result: start..<result.bytes.count)
      )
      position += length
    }
  }
}
