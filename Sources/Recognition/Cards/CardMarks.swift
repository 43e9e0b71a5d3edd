/// What tools write into a text for themselves: schedules, ids of cards and blocks.
extension SourceLine {
  /// Without `<!--SR:...-->`, `<!--ID: 1-->` and a block's id such as `^1607361487244` at the end.
  ///
  /// A line of nothing else becomes blank.
  var withoutMarks: SourceLine {
    guard place != .code else { return self }
    var line = self
    while let range = line.text.rangeOfToolComment {
      line.text.removeSubrange(range)
    }
    if line.text.utf8.contains(UInt8(ascii: "^")) { line.text = line.text.withoutBlockID }
    line.endsCard = line.text.utf8.count != text.utf8.count
    return line
  }
}

extension String {
  fileprivate var rangeOfToolComment: Range<String.Index>? {
    guard utf8.contains(UInt8(ascii: "<")) else { return nil }
    for start in ["<!--SR:", "<!--ID:", "<!-- SR:", "<!-- ID:"] {
      guard let open = firstRange(of: start),
        let close = self[open.upperBound...].firstRange(of: "-->")
      else { continue }
      return open.lowerBound..<close.upperBound
    }
    return nil
  }

  /// Obsidian's `^name`, of digits or at least six letters and digits.
  fileprivate var withoutBlockID: String {
    let text = self[...].trimmingEnd
    guard let mark = text.lastIndex(of: "^"),
      mark == text.startIndex || text[text.index(before: mark)].isWhitespace
    else { return self }
    let name = text[text.index(after: mark)...]
    guard name.utf8.count >= 6,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    else { return self }
    return String(text[..<mark].trimmingEnd)
  }
}

extension Substring {
  fileprivate var trimmingEnd: Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
