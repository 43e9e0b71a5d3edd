import Markdown

extension Document {
  /// The lines of the file without their ends, the first one being line 1; lines of fenced code are empty.
  var linesOutsideFences: [Substring] {
    var fence: Substring?
    return lines.map { line in
      let text = line.drop { $0 == " " }
      let mark = text.prefix { $0 == text.first && ($0 == "`" || $0 == "~") }
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
  var lines: [Substring] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
  }
}
