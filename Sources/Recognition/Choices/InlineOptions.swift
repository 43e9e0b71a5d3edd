/// A question with its options behind it in the same line, taken apart:
/// `Which is stable? (a) heap sort (b) merge sort (c) quicksort`.
///
/// `nil` where no "a" stands behind the end of a question, or where "b" and "c" do not follow it.
func splitInlineOptions(_ line: Substring) -> (question: String, options: String)? {
  let found = line.utf8.withContiguousStorageIfAvailable { inlineOptionsStart(in: $0) }
  guard let offset = found ?? inlineOptionsStart(in: line.utf8) else { return nil }
  let start = line.utf8.index(line.startIndex, offsetBy: offset)
  let options = String(line[start...])
  guard let first = OptionMark(line: options), case .letter = first.style, first.position == 0
  else {
    return nil
  }
  let words = options.split(separator: " ")
  var next = 1
  for word in words.dropFirst() {
    guard let mark = OptionMark(line: word + " "), mark.style == first.style, mark.position == next
    else { continue }
    next += 1
  }
  return next >= 3 ? (String(line[..<start]).trimmingBreak, options) : nil
}

/// Where "(a)", "a)" or "A." stands behind a mark that ends a question, as an offset in bytes.
private func inlineOptionsStart(in line: some Sequence<UInt8>) -> Int? {
  var before: UInt8 = 0
  var hasGap = false
  var opening: Int?
  var offset = 0
  var bytes = line.makeIterator()
  var byte = bytes.next()
  while let current = byte {
    byte = bytes.next()
    if current == 0x20 {
      hasGap = true
    } else if current == UInt8(ascii: "("), hasGap {
      opening = offset
      offset += 1
      continue
    } else {
      if hasGap, current | 0x20 == 0x61, let next = byte, ").".utf8.contains(next),
        "?:_".utf8.contains(before) || before == 0x9f
      {
        return opening ?? offset
      }
      before = current
      hasGap = false
    }
    opening = nil
    offset += 1
  }
  return nil
}
