/// Puts values one behind the other into bytes; `CacheReader` takes them out again in that order.
///
/// Numbers take one byte for every seven bits, texts and lists begin with their length.
struct CacheWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    // Zigzag, so that small negative numbers are short as well.
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write<Value>(_ value: Value?, _ each: (inout CacheWriter, Value) -> Void) {
    write(value != nil)
    if let value { each(&self, value) }
  }

  mutating func write<Value>(_ list: [Value], _ each: (inout CacheWriter, Value) -> Void) {
    write(list.count)
    for value in list { each(&self, value) }
  }

  mutating func write(_ text: String?) { write(text) { $0.write($1) } }
  mutating func write(_ number: Int?) { write(number) { $0.write($1) } }
  mutating func write(_ texts: [String]) { write(texts) { $0.write($1) } }
  mutating func write(_ numbers: [Int]) { write(numbers) { $0.write($1) } }
}
