/// A 64-bit hash that is the same on every machine, in every run and in every version.
///
/// FNV-1a over length-prefixed fields, so that ("ab", "c") and ("a", "bc") differ, and a final
/// mix (the finaliser of MurmurHash3) that spreads the last field over all bits.
package struct Fingerprint: Hashable, Sendable {
  package let value: UInt64

  package init(_ fields: [String]) {
    var hash = start
    for field in fields { hash.absorb(field) }
    value = hash.mixed
  }

  /// As of an array with this one field.
  package init(_ field: String) {
    var hash = start
    hash.absorb(field)
    value = hash.mixed
  }

  /// Of long texts, eight bytes at a time; another value than the fields have otherwise.
  package init(long fields: [String]) {
    var hash = start
    for field in fields {
      hash.absorb(UInt64(field.utf8.count))
      field.utf8.withContiguousStorageIfAvailable { hash.absorb(long: $0) }
        ?? Array(field.utf8).withUnsafeBufferPointer { hash.absorb(long: $0) }
    }
    value = hash.mixed
  }

  /// Ten letters and digits, 50 of the 64 bits; none of them is easily taken for another.
  package var short: String {
    String(
      decoding: (0..<10).map { alphabet[Int(value >> UInt64(59 - 5 * $0) & 31)] },
      as: UTF8.self
    )
  }
}

private let start: UInt64 = 0xcbf2_9ce4_8422_2325
private let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

extension UInt64 {
  fileprivate mutating func absorb(_ field: String) {
    absorb(UInt64(field.utf8.count))
    for byte in field.utf8 { absorb(byte) }
  }

  fileprivate mutating func absorb(long bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      self = (self ^ word) &* 0x100_0000_01b3
      self ^= self >> 29
      offset += 8
    }
    while offset < raw.count {
      absorb(raw[offset])
      offset += 1
    }
  }

  fileprivate mutating func absorb(_ byte: UInt8) {
    self = (self ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  fileprivate mutating func absorb(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      absorb(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  fileprivate var mixed: UInt64 {
    var hash = self
    hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ hash >> 33) &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ hash >> 33
  }
}
