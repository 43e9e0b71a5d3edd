/// A stretch of a leaf's content in the document's bytes.
///
/// One line of it, or several that lie one behind another with line feeds between and nothing of
/// their containers; such a leaf is read where it lies.
struct Slice: Sendable {
  var range: ByteRange
  /// Columns of a tab that a container took a part of; they come before the bytes, as spaces.
  var spaces: UInt8 = 0
  /// Whether a line end follows; not so inside a table's cell.
  var endsLine = true

  init(_ range: Range<Int>, spaces: Int = 0, endsLine: Bool = true) {
    self.range = ByteRange(range)
    self.spaces = UInt8(spaces)
    self.endsLine = endsLine
  }
}
