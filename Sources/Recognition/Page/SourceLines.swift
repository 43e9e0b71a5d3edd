import Markdown

extension Document {
  /// The lines of the file without their ends, the first one being line 1; lines of fenced code are empty.
  var linesOutsideFences: [String] {
    var fence: Substring?
    return lines.map { line in
      let text = line.drop { $0 == " " }
      let first = text.utf8.first
      let isMark = first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
      guard isMark || fence != nil else { return line }
      let mark = isMark ? text.prefix { $0 == text.first } : ""
      if let open = fence {
        if mark.hasPrefix(open), text.dropFirst(mark.count).allSatisfy({ $0 == " " }) {
          fence = nil
        }
        return ""
      }
      if mark.utf8.count >= 3 { fence = mark }
      return fence == nil ? line : ""
    }
  }

  /// The lines of the file without their ends, the first one being line 1.
  var lines: [String] {
    var lines: [String] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0a || byte == 0x0d {
        lines.append(String(decoding: bytes[start..<index], as: UTF8.self))
        let isPair = byte == 0x0d && index + 1 < bytes.count && bytes[index + 1] == 0x0a
        index += isPair ? 1 : 0
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return lines
  }
}
