/// Characters beyond ASCII that stand in a row, and what stands around them.
///
/// A space that follows one belongs to them, for it may have been a no-break space. Other ASCII is in
/// no broken character, so that each lies within one island.
struct Island {
  var offset: Int
  /// Counted from 0.
  var line: Int
  var scalars: [Unicode.Scalar]
  var before: Unicode.Scalar?
  var after: Unicode.Scalar?
  var afterNext: Unicode.Scalar?
  /// It stands in a code span or fills a quotation.
  var isQuoted = false

  /// The character at a position, which may be one before the first or after the last.
  func scalar(_ position: Int) -> Unicode.Scalar? {
    position < 0 ? before : position < scalars.count ? scalars[position] : after
  }
}

extension Island {
  init(_ range: Range<Int>, of bytes: [UInt8], line: Int) {
    let after = bytes[range.upperBound...].prefix(2).map(Unicode.Scalar.init)
    self.init(
      offset: range.lowerBound,
      line: line,
      scalars: Array(String(decoding: bytes[range], as: UTF8.self).unicodeScalars),
      before: range.lowerBound > 0 ? Unicode.Scalar(bytes[range.lowerBound - 1]) : nil,
      after: after.first,
      afterNext: after.dropFirst().first
    )
  }
}
