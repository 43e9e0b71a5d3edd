import Markdown

/// The places that a document's own links lead to, as those of a table of contents do.
///
/// Where they name headings they are the best evidence of which headings count.
struct Contents: Sendable {
  /// Fragments with their letters and digits alone, in lower case.
  private let targets: Set<String>

  init(of document: Document) {
    let bytes = document.bytes
    var targets: Set<String> = []
    var next = 0
    while let sign = firstIndex(of: UInt8(ascii: "#"), in: bytes, next..<bytes.count) {
      next = sign + 1
      guard openings.contains(where: { bytes[..<sign].hasSuffix($0) }) else { continue }
      let end = bytes[next...].firstIndex { ") \"'\n".utf8.contains($0) } ?? bytes.count
      targets.insert(key(ofFragment: String(decoding: bytes[next..<end], as: UTF8.self)))
      next = end
    }
    self.targets = targets.subtracting([""])
  }

  var isEmpty: Bool { targets.isEmpty }

  /// Whether a link leads to the heading with this text.
  func names(_ heading: String) -> Bool {
    !targets.isEmpty && targets.contains(key(of: heading))
  }
}

/// What stands before the number sign of a link within the document.
private let openings = ["](", "href=\"", "href='"].map { Array($0.utf8) }

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}

/// The letters and digits of a text in lower case, by which two wordings are told to be the same.
func key(of text: String) -> String {
  if let key = asciiKey(of: text) { return key }
  var key = ""
  for scalar in text.lowercased().unicodeScalars
  where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
    key.unicodeScalars.append(scalar)
  }
  return key
}

/// `nil` where there is more than ASCII.
private func asciiKey(of text: String) -> String? {
  guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
  var text = text
  return text.withUTF8 { bytes in
    String(unsafeUninitializedCapacity: bytes.count) { key in
      var count = 0
      for byte in bytes where byte.isASCIILetter || byte.isASCIIDigit {
        key[count] = byte.isASCIILetter ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }
}

private func key(ofFragment fragment: String) -> String {
  guard fragment.utf8.contains(UInt8(ascii: "%")) else { return key(of: fragment) }
  var bytes: [UInt8] = []
  var rest = Array(fragment.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), rest.count >= 2,
      let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return key(of: String(decoding: bytes, as: UTF8.self))
}
