/// The range without spaces and tabs at its ends.
func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
  var lower = range.lowerBound
  var upper = range.upperBound
  while lower < upper, bytes[lower].isSpaceOrTab { lower += 1 }
  while lower < upper, bytes[upper - 1].isSpaceOrTab { upper -= 1 }
  return lower..<upper
}
