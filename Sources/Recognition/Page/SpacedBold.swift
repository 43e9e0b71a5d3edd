import Markdown

/// Whether a line begins or ends with bold marks that a space keeps from being such.
func hasSpacedBold(_ bytes: [UInt8]) -> Bool {
  let star = UInt8(ascii: "*")
  var index = bytes.startIndex
  while let found = firstIndex(of: star, in: bytes, index..<bytes.count) {
    index = found + 1
    guard index < bytes.count, bytes[index] == star else { continue }
    let isStart = found == 0 || bytes[found - 1] < 0x20
    let isEnd = index + 1 == bytes.count || bytes[index + 1] < 0x20
    index += 1
    if isStart, index < bytes.count, bytes[index] == 0x20 { return true }
    if isEnd, found > 0, bytes[found - 1] == 0x20 || bytes.endsInWideSpace(before: found) {
      return true
    }
  }
  return false
}

extension String {
  /// A line that is all in bold but for spaces inside of its marks, as "** Why? **", without these;
  /// `nil` for any other.
  var withTightBold: String? {
    let text = trimmingBreak
    guard text.hasPrefix("**"), text.hasSuffix("**"), text.count > 5 else { return nil }
    let inner = text.dropFirst(2).dropLast(2)
    guard let first = inner.first, let last = inner.last, first.isWhitespace || last.isWhitespace,
      !inner.contains("*"), inner.contains(where: \.isLetter)
    else { return nil }
    var words = inner.drop(while: \.isWhitespace)
    while words.last?.isWhitespace == true { words.removeLast() }
    return "**" + words + "**"
  }
}

extension [UInt8] {
  /// Whether a space stands there that breaks no line, as word processors put it.
  fileprivate func endsInWideSpace(before end: Int) -> Bool {
    end >= 2 && self[end - 2] == 0xc2 && self[end - 1] == 0xa0
  }
}
