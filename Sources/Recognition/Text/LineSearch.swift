import Markdown

extension Document {
  /// Whether any line of a block is what is looked for, by the bytes of its source.
  ///
  /// What stands before a line in its container is not taken off. Most blocks are spared all that
  /// makes texts of them.
  func hasLine(
    in block: NodeID,
    where isWanted: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
  ) -> Bool {
    let range = range(block)
    return bytes.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      while start < range.upperBound {
        var end = start
        while end < range.upperBound, bytes[end] != 0x0a, bytes[end] != 0x0d { end += 1 }
        if isWanted(bytes[start..<end]) { return true }
        start = end + 1
      }
      return false
    }
  }
}

extension Collection<UInt8> {
  /// A line without indents and the marks of quotes and items, more of them than there may be.
  ///
  /// What is looked for behind them must not depend on those.
  var withoutMarksOfContainers: SubSequence { drop(while: isMarkOfContainer) }
}

private func isMarkOfContainer(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case " ", "\t", ">", "-", "+", "*", ".", ")", "0"..."9": true
  default: false
  }
}
