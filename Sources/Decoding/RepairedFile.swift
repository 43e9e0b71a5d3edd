/// What repairing a file's broken characters comes to.
package enum RepairedFile: Hashable, Sendable {
  /// There is nothing to repair.
  case intact
  /// The file's new bytes: those of intact characters are as they were, marks and line ends included.
  case bytes([UInt8])
  /// The file's encoding has no such characters, or the repaired bytes would not be read as the text.
  case impossible
}

/// Writes the repairs of `decoded` into the bytes that it was decoded from.
///
/// What is written decodes to the same text, with nothing left to repair: it is tried.
package func repairedFile(_ bytes: [UInt8], _ decoded: DecodedText) -> RepairedFile {
  guard !decoded.edits.isEmpty else { return .intact }
  let text = Array(decoded.text.utf8)
  var widths = CharacterWidths(of: bytes, decoded.encoding)
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var copied = 0
  for edit in decoded.edits {
    let replacement = String(decoding: text[edit.result], as: UTF8.self)
    guard let encoded = encoded(replacement, as: decoded.encoding) else { return .impossible }
    let start = widths.fileOffset(of: edit.source.lowerBound)
    result += bytes[copied..<start]
    result += encoded
    copied = widths.fileOffset(of: edit.source.upperBound)
  }
  result += bytes[copied...]
  let again = decode(result)
  guard again.text == decoded.text, again.edits.isEmpty, again.encoding == decoded.encoding else {
    return .impossible
  }
  return .bytes(result)
}

private func encoded(_ text: String, as encoding: DecodedText.Encoding) -> [UInt8]? {
  switch encoding {
  case .utf8: return Array(text.utf8)
  case .utf16LittleEndian:
    return text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  case .utf16BigEndian:
    return text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
  case .windows1252:
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(scalar.value))
      } else if let index = windows1252.firstIndex(of: scalar) {
        bytes.append(UInt8(0x80 + index))
      } else {
        return nil
      }
    }
    return bytes
  }
}

/// Its characters beyond ASCII, from 0x80 on.
private let windows1252 = Array(CodePage.windows1252.highHalf.unicodeScalars)

/// The way from the text as UTF-8 back to the file, for one offset after another, which must not go
/// back.
private struct CharacterWidths {
  private let bytes: [UInt8]
  private let encoding: DecodedText.Encoding
  private var file = 0
  private var plain = 0

  init(of bytes: [UInt8], _ encoding: DecodedText.Encoding) {
    self.bytes = bytes
    self.encoding = encoding
    // The text is without the marks at its beginning.
    while let mark = mark, bytes[file...].starts(with: mark) { file += mark.count }
  }

  private var mark: [UInt8]? { encoded("\u{feff}", as: encoding) }

  mutating func fileOffset(of offset: Int) -> Int {
    while plain < offset, file < bytes.count {
      let (inFile, inText) = widths
      file += inFile
      plain += inText
    }
    return file
  }

  /// Of the next character: in the file, and as UTF-8.
  private var widths: (Int, Int) {
    switch encoding {
    case .utf8:
      if bytes[file] < 0x80 { return (1, 1) }
      var parser = Unicode.UTF8.ForwardParser()
      var rest = bytes[file...].makeIterator()
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): return (scalar.count, scalar.count)
      case .error(let length): return (length, 3)
      case .emptyInput: return (1, 0)
      }
    case .windows1252:
      let byte = bytes[file]
      return (1, byte < 0x80 ? 1 : UTF8.width(windows1252[Int(byte) - 0x80]))
    case .utf16LittleEndian, .utf16BigEndian:
      guard let unit = unit(at: file) else { return (1, 3) }
      if UTF16.isLeadSurrogate(unit), let next = self.unit(at: file + 2),
        UTF16.isTrailSurrogate(next)
      {
        return (4, 4)
      }
      return (2, Unicode.Scalar(unit).map(UTF8.width) ?? 3)
    }
  }

  private func unit(at offset: Int) -> UInt16? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
    return encoding == .utf16LittleEndian ? first | second << 8 : first << 8 | second
  }
}
