/// Where the values of a text are, in the order in which they are written.
///
/// A name is a string like any other and stands before its value. Arrays and objects have an end of
/// their own and know where it is, so that whoever does not want what is in them steps over it.
struct JSONTape: Sendable {
  var entries: [Entry] = []
  /// Whether all strings are in ASCII, as they are written.
  var isASCII = true

  /// Sixteen bytes.
  struct Entry: Sendable {
    private var low: UInt32
    private var high: UInt16
    let kind: Kind
    /// Where the value ends, a string before its quote; of an array or object the index of its end.
    var tail: Int

    init(_ kind: Kind, at offset: Int, _ tail: Int) {
      low = UInt32(truncatingIfNeeded: offset)
      high = UInt16(truncatingIfNeeded: offset >> 32)
      self.kind = kind
      self.tail = tail
    }

    /// Where the value begins, a string behind its quote; it may be 256 TB.
    var offset: Int { Int(high) << 32 | Int(low) }
    var range: Range<Int> { Range(uncheckedBounds: (offset, tail)) }
  }

  enum Kind: Sendable {
    case null, yes, no, number, string, escapedString, array, object, end
  }

  subscript(index: Int) -> Entry { entries[index] }

  /// The index behind a value and all that is in it.
  @inline(__always)
  func index(after index: Int) -> Int {
    let entry = entries[index]
    return entry.kind == .array || entry.kind == .object ? entry.tail + 1 : index + 1
  }
}
