/// A hash of all bytes of a log, in their order, that goes on with what is appended.
///
/// FNV-1a of 64 bits: its value is all that it has to know to go on, after any byte, so the sixteen
/// digits in the snapshot are enough, and an answer adds its own bytes to it and reads none of those
/// before. Of SHA-256 a whole block and the state in it had to be kept as well. It finds accidents,
/// any one changed byte for certain, others but for one in 2^64; whoever forges a log writes the
/// snapshot beside it, too.
package struct LogHash: Sendable, Hashable {
  package private(set) var value: UInt64

  /// Of no bytes.
  package init() {
    value = 0xcbf2_9ce4_8422_2325
  }

  init(value: UInt64) {
    self.value = value
  }

  package mutating func take(_ bytes: some Collection<UInt8>) {
    value =
      bytes.withContiguousStorageIfAvailable { folded($0) }
      ?? Array(bytes).withUnsafeBufferPointer { folded($0) }
  }

  private func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var value = value
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return value
  }
}
