/// Bytes that are written one behind another into memory that is kept for the next ones.
///
/// An array would ask before every few bytes whether it is shared; this cannot be.
struct ByteBuffer: ~Copyable {
  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 16)
  private(set) var count = 0

  deinit {
    memory.deallocate()
  }

  var last: UInt8? { count > 0 ? memory[count - 1] : nil }

  /// All bytes so far.
  var bytes: [UInt8] { Array(memory[..<count]) }

  mutating func removeAll() {
    count = 0
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(UnsafeRawBufferPointer($0)) }
  }

  /// The range must be inside the bytes.
  mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "outside the bytes")
    bytes.withUnsafeBytes { append(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  private mutating func append(_ source: UnsafeRawBufferPointer) {
    guard let from = source.baseAddress, !source.isEmpty else { return }
    reserve(source.count)
    memory.baseAddress?.advanced(by: count).copyMemory(from: from, byteCount: source.count)
    count += source.count
  }

  /// Makes room for that many bytes more.
  private mutating func reserve(_ more: Int) {
    if memory.count - count < more { grow(to: count + more) }
  }

  @inline(never)
  private mutating func grow(to least: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(least, 2 * memory.count),
      alignment: 16
    )
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
    memory.deallocate()
    memory = larger
  }
}
