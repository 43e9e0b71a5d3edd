import Markdown

extension Document {
  /// The lines of the file without their ends, the first one being line 1; lines of fenced code are empty.
  var linesOutsideFences: [String] { linesOutsideFences { _ in true } }

  /// The same; those that are not wanted, as far as their bytes tell, may be empty as well.
  func linesOutsideFences(where isWanted: (ArraySlice<UInt8>) -> Bool) -> [String] {
    var fence: Substring?
    return sourceLines { source in
      let first = source.first { $0 != UInt8(ascii: " ") }
      let isMark = first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
      guard isMark else {
        return fence == nil && isWanted(source) ? String(decoding: source, as: UTF8.self) : ""
      }
      let line = String(decoding: source, as: UTF8.self)
      let text = line.drop { $0 == " " }
      let mark = text.prefix { $0 == text.first }
      if let open = fence {
        if mark.hasPrefix(open), text.dropFirst(mark.count).allSatisfy({ $0 == " " }) {
          fence = nil
        }
        return ""
      }
      if mark.utf8.count >= 3 { fence = mark }
      return fence == nil && isWanted(source) ? line : ""
    }
  }

  /// The lines of the file without their ends, the first one being line 1.
  var lines: [String] { sourceLines { String(decoding: $0, as: UTF8.self) } }

  private func sourceLines<Line>(_ line: (ArraySlice<UInt8>) -> Line) -> [Line] {
    var lines: [Line] = []
    let hasReturns = firstIndex(of: 0x0d, in: bytes, 0..<bytes.count) != nil
    var start = 0
    while start < bytes.count {
      let end =
        hasReturns
        ? bytes[start...].firstIndex { $0 == 0x0a || $0 == 0x0d }
        : firstIndex(of: 0x0a, in: bytes, start..<bytes.count)
      guard let end else {
        lines.append(line(bytes[start...]))
        break
      }
      lines.append(line(bytes[start..<end]))
      let isPair = hasReturns && bytes[end...].starts(with: [0x0d, 0x0a])
      start = end + (isPair ? 2 : 1)
    }
    return lines
  }
}
