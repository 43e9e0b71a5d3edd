/// Names that an object's members are expected to have.
///
/// They are found quickest where members come in the order of these, however many are left out.
package struct JSONNames: Sendable {
  private let names: [Name]
  /// One name behind the other.
  private let bytes: [UInt8]

  private struct Name: Sendable {
    var range: Range<Int>
    /// The first eight bytes, zeros where there are fewer.
    var head: UInt64
  }

  package init(_ names: [String]) {
    var bytes: [UInt8] = []
    self.names = names.map { name in
      let start = bytes.count
      bytes += name.utf8
      return Name(range: start..<bytes.count, head: head(bytes.span, at: start, name.utf8.count))
    }
    self.bytes = bytes
  }

  /// Which of them stands there, where `expected` is looked at first; `nil` for none.
  @inline(__always)
  func index(of node: JSONNode, at index: Int, expected: Int) -> Int? {
    let entry = node.tape[index]
    guard entry.kind == .string else { return self.index(of: node.at(index).string ?? "") }
    let text = node.bytes.span
    let start = entry.offset
    let length = entry.tail &- start
    let head = head(text, at: start, length)
    let names = names.span
    var place = expected
    for _ in names.indices {
      if place >= names.count { place = 0 }
      let name = names[unchecked: place]
      if name.head == head, name.range.count == length,
        length <= 8 || isSame(bytes.span.extracting(name.range), text.extracting(entry.range))
      {
        return place
      }
      place &+= 1
    }
    return nil
  }

  private func index(of name: String) -> Int? {
    names.firstIndex { bytes[$0.range].elementsEqual(name.utf8) }
  }
}

/// The first eight bytes of what stands there, zeros where it is shorter.
@inline(__always)
private func head(_ bytes: Span<UInt8>, at start: Int, _ length: Int) -> UInt64 {
  guard start &+ 8 <= bytes.count else {
    return (start..<(start + length)).reversed().reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
  }
  let eight = UInt64(
    littleEndian: bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self)
  )
  return length >= 8 ? eight : eight & (1 &<< UInt64(truncatingIfNeeded: 8 &* length) &- 1)
}

/// Whether both are the same bytes.
func isSame(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
  guard a.count == b.count else { return false }
  for index in a.indices where a[unchecked: index] != b[unchecked: index] { return false }
  return true
}
