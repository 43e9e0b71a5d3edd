/// What `FieldLabel(line:)` finds in a line that begins in ASCII, told byte by byte.
///
/// Most lines are looked at for labels, by many dialects. Where another character comes near, or the
/// label is of a rarer kind, nothing is told; where this tells something, it is what the characters
/// tell.
struct PlainFieldLabel {
  var role: FieldRole
  /// Where the rest begins.
  var rest: Int

  /// What the bytes tell; `nil` where they do not.
  enum Verdict {
    case absent
    case label(PlainFieldLabel)
  }

  static func verdict(on line: String) -> Verdict? {
    let found = line.utf8.withContiguousStorageIfAvailable { bytes -> Verdict? in
      do throws(PlainBytes.Untold) {
        let label = try PlainFieldLabel(PlainBytes(bytes), in: bytes)
        return label.map(Verdict.label) ?? Verdict.absent
      } catch {
        return nil
      }
    }
    return found ?? nil
  }

  private init?(
    _ line: PlainBytes,
    in bytes: UnsafeBufferPointer<UInt8>
  ) throws(PlainBytes.Untold) {
    var place = try line.end(from: 0) { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let mark = try line.mark(at: place)
    place += mark.length
    let name = place
    place = try line.end(from: place) { $0.isASCIILetter || $0 == 0x20 || isJointOfNames($0) }
    guard place > name, place - name <= 30,
      let role = fieldRole(named: bytes[name..<place])
    else { return nil }
    self.role = role
    if try line.hasPrefix("(s)", at: place) { place += 3 }
    if role == .answer { place = try line.end(from: place, while: \.isASCIIDigit) }
    var next = try line.byte(at: place)
    // "Ans) a tree", and a dash behind a name, take a closer look.
    guard next != UInt8(ascii: ")"), next != UInt8(ascii: "-") else { throw PlainBytes.Untold() }
    let hasColonInside = next == UInt8(ascii: ":") || next == UInt8(ascii: ".")
    if hasColonInside { place += 1 }
    if mark.length > 0 {
      guard try line.mark(at: place, like: mark) else {
        // Bold may end further on.
        if hasColonInside { throw PlainBytes.Untold() }
        return nil
      }
      place += mark.length
    }
    let behind = try line.end(from: place) { $0 == 0x20 }
    next = try line.byte(at: behind)
    guard next != UInt8(ascii: "-") else { throw PlainBytes.Untold() }
    let hasColonOutside = next == UInt8(ascii: ":")
    if hasColonOutside { place = behind + 1 }
    if !hasColonInside, !hasColonOutside {
      guard mark.length > 0 else { return nil }
      // Nothing behind the name, or a short answer.
      guard next == 0 else {
        if behind > place, role == .answer || role == .explanation { throw PlainBytes.Untold() }
        return nil
      }
    }
    if mark.length == 0 {
      let start = try line.byte(at: place)
      let isWide = bytes.contains { (0xe3...0xef).contains($0) }
      guard start == 0 || start == 0x20 || isWide else {
        // "Answer:B" takes a closer look.
        if role == .answer || role == .explanation { throw PlainBytes.Untold() }
        return nil
      }
    }
    rest = try line.end(from: place) { $0 == 0x20 }
  }
}

extension PlainBytes {
  /// Marks of emphasis, one or two of a kind.
  fileprivate struct Mark {
    var sign: UInt8
    var length: Int
  }

  fileprivate func mark(at offset: Int) throws(Untold) -> Mark {
    let sign = try byte(at: offset)
    guard sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_") else {
      return Mark(sign: 0, length: 0)
    }
    return Mark(sign: sign, length: try byte(at: offset + 1) == sign ? 2 : 1)
  }

  fileprivate func mark(at offset: Int, like mark: Mark) throws(Untold) -> Bool {
    for place in offset..<offset + mark.length {
      guard try byte(at: place) == mark.sign else { return false }
    }
    return true
  }
}
