/// The bytes are not what the writer wrote.
struct CacheDamage: Error {}

/// Takes values out of bytes in the order in which `CacheWriter` put them in.
///
/// Any bytes at all may be given: what cannot be is `CacheDamage`.
struct CacheReader {
  private let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    position = start
  }

  private var left: Int { bytes.count - position }

  private mutating func byte() throws(CacheDamage) -> UInt8 {
    guard position < bytes.count else { throw CacheDamage() }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func number() throws(CacheDamage) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let byte = try byte()
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 {
        let number = Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
        return Int(number)
      }
      shift += 7
    }
    throw CacheDamage()
  }

  mutating func flag() throws(CacheDamage) -> Bool {
    let byte = try byte()
    guard byte <= 1 else { throw CacheDamage() }
    return byte == 1
  }

  mutating func text() throws(CacheDamage) -> String {
    let length = try number()
    guard (0...left).contains(length) else { throw CacheDamage() }
    defer { position += length }
    return String(decoding: bytes[position..<position + length], as: UTF8.self)
  }

  mutating func optional<Value>(
    _ each: (inout CacheReader) throws(CacheDamage) -> Value
  ) throws(CacheDamage) -> Value? {
    try flag() ? each(&self) : nil
  }

  mutating func list<Value>(
    _ each: (inout CacheReader) throws(CacheDamage) -> Value
  ) throws(CacheDamage) -> [Value] {
    let count = try number()
    // Every value has a byte at least.
    guard (0...left).contains(count) else { throw CacheDamage() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try each(&self)) }
    return values
  }

  mutating func optionalText() throws(CacheDamage) -> String? {
    try optional { reader throws(CacheDamage) in try reader.text() }
  }

  mutating func optionalNumber() throws(CacheDamage) -> Int? {
    try optional { reader throws(CacheDamage) in try reader.number() }
  }

  mutating func texts() throws(CacheDamage) -> [String] {
    try list { reader throws(CacheDamage) in try reader.text() }
  }

  mutating func numbers() throws(CacheDamage) -> [Int] {
    try list { reader throws(CacheDamage) in try reader.number() }
  }
}
