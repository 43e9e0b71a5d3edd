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
    lineCount(in: block, upTo: 1, where: isWanted) > 0
  }

  /// Whether the first line of a block is what is looked for.
  func isFirstLine(
    of block: NodeID,
    _ isWanted: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
  ) -> Bool {
    let range = range(block)
    return bytes.withUnsafeBufferPointer { bytes in
      let end = range.first { bytes[$0] == 0x0a || bytes[$0] == 0x0d } ?? range.upperBound
      return isWanted(bytes[range.lowerBound..<end])
    }
  }

  /// How many lines of a block are what is looked for, and no more than a `limit`.
  func lineCount(
    in block: NodeID,
    upTo limit: Int = .max,
    where isWanted: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
  ) -> Int {
    let range = range(block)
    return bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var start = range.lowerBound
      while start < range.upperBound, count < limit {
        var end = start
        while end < range.upperBound, bytes[end] != 0x0a, bytes[end] != 0x0d { end += 1 }
        if isWanted(bytes[start..<end]) { count += 1 }
        start = end + 1
      }
      return count
    }
  }
}

extension [UInt8] {
  /// Whether a line that is not empty is what is looked for.
  func hasLine(where isWanted: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool) -> Bool {
    var isFound = false
    visitLines { line in
      isFound = isWanted(line)
      return !isFound
    }
    return isFound
  }

  /// Calls `visit` with each line between line feeds that is not empty, until it returns `false`.
  func visitLines(_ visit: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool) {
    withUnsafeBufferPointer { bytes in
      var start = 0
      while start < count {
        let end = Markdown.firstIndex(of: UInt8(ascii: "\n"), in: self, start..<count) ?? count
        if end > start, !visit(bytes[start..<end]) { return }
        start = end + 1
      }
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
