/// What a labelled line begins with: marks of emphasis, and the name of a part.
struct LabelHead {
  var role: FieldRole
  /// The marks of bold or italics right before the name.
  var mark: String?
  /// As the author wrote it, with the spaces behind it.
  var name: Substring

  /// `nil` where the name is none that is known.
  init?(_ line: String) {
    if let head = LabelHead.ascii(line) {
      name = line[head.name]
      guard let role = fieldRole(named: name) else { return nil }
      self.role = role
      mark = head.mark
    } else if let head = LabelHead(anyOf: line) {
      self = head
    } else {
      return nil
    }
  }

  /// Whether an answer may stand right behind the colon, as in "Answer:B" and "Answer:Because".
  ///
  /// Names of settings are in small letters: "answer:true".
  func isGlued(to rest: Substring, of line: String) -> Bool {
    guard role == .answer || role == .explanation, name.count >= 3,
      line[..<rest.startIndex].last == ":"
    else { return false }
    return role == .answer && rest.prefix(24).isKey
      || name.first?.isUppercase == true && rest.first?.isUppercase == true
  }

  /// The same in whatever alphabet, sign by sign.
  init?(anyOf line: String) {
    var text = line[...].drop { $0 == " " || $0 == "\t" }
    text = text.drop { $0.isPictogram || $0 == " " }
    mark = marks.first { text.hasPrefix($0) }
    if let mark { text = text.dropFirst(mark.count) }
    name = text.prefix { $0.isLetter || " -‑/'’\u{a0}\u{202f}".contains($0) }
    guard !name.isEmpty, name.utf8.count <= 30 || name.count <= 30,
      let role = fieldRole(named: name)
    else { return nil }
    self.role = role
  }

  /// The same for one that ends before anything beyond ASCII, or with the line; `nil` for any other, and
  /// for one that is too long for a name.
  private static func ascii(_ line: String) -> (name: Range<String.Index>, mark: String?)? {
    let found = line.utf8.withContiguousStorageIfAvailable { bytes -> (Range<Int>, String?)? in
      let text = bytes.drop { $0 == 0x20 || $0 == 0x09 }
      let mark = marks.first { text.starts(with: $0.utf8) }
      let start = text.startIndex + (mark?.utf8.count ?? 0)
      let name = bytes[start...].prefix { $0.isASCIILetter || $0 == 0x20 || isJointOfNames($0) }
      guard !name.isEmpty, name.count <= 30,
        name.endIndex == bytes.count || bytes[name.endIndex] < 0x80
      else { return nil }
      return (name.startIndex..<name.endIndex, mark)
    }
    guard case .some(.some((let range, let mark))) = found else { return nil }
    let start = line.utf8.index(line.startIndex, offsetBy: range.lowerBound)
    return (start..<line.utf8.index(start, offsetBy: range.count), mark)
  }
}

private let marks = ["**", "__", "*", "_"]

/// Whether a byte may stand between the words of a name.
func isJointOfNames(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "-", "/", "'": true
  default: false
  }
}
