import Basics
import Progress
import Testing

struct LogComparisonTests {
  private let bytes = log(randomEvents(seed: 5, count: 60))

  @Test func `a log that only grew is told from every other`() {
    let half = bytes.prefix(bytes.count / 2)
    let seen = Array(half[...(half.lastIndex(of: 10) ?? 0)])
    let mark = LogTail(of: seen).mark
    #expect(seen.count > 4096)
    #expect(compare(seen, with: mark) == .grown(newBytes: 0))
    #expect(compare(bytes, with: mark) == .grown(newBytes: bytes.count - seen.count))
    #expect(compare(Array(seen.dropLast(7)), with: mark) == .cut(missingBytes: 7))
    #expect(compare([], with: mark) == .cut(missingBytes: seen.count))
    var damaged = bytes
    damaged[seen.count - 2] ^= 1
    #expect(compare(damaged, with: mark) == .otherEnd)
    var old = mark
    old.hash = nil
    #expect(compare(bytes, with: old) == .sameEnd(newBytes: bytes.count - seen.count))
    #expect(compare(bytes, with: LogTail().mark) == .grown(newBytes: bytes.count))
  }

  @Test func `a change of any byte before the end is found`() {
    let mark = LogTail(of: bytes).mark
    for offset in 0..<(bytes.count - 4096) {
      var other = bytes
      other[offset] ^= 0x20
      #expect(compare(other, with: mark) == .otherBefore)
    }
  }

  @Test(arguments: [0, 1, 4095, 4096, 4097, 9000])
  func `appended piece by piece a log has the same mark as all at once`(count: Int) {
    var tail = LogTail()
    var rest = bytes.prefix(count)
    var size = 1
    while !rest.isEmpty {
      tail.append(rest.prefix(size))
      rest = rest.dropFirst(size)
      size = size % 700 + 13
    }
    #expect(tail == LogTail(of: Array(bytes.prefix(count))))
  }

  /// From the authors' page, www.isthe.com/chongo/tech/comp/fnv: the 64-bit FNV-1a of these texts.
  @Test(
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)]
  )
  func `the hash is the one that others compute`(text: String, value: UInt64) {
    var hash = LogHash()
    hash.take(Array(text.utf8))
    #expect(hash.value == value)
  }
}
