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
    if isEnd, found > 0, bytes[found - 1] == 0x20 { return true }
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
    guard inner.first == " " || inner.last == " ", !inner.contains("*"),
      inner.contains(where: \.isLetter)
    else { return nil }
    return "**" + String(inner).trimmingBreak + "**"
  }
}
