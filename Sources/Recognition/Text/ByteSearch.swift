import Basics

/// The standard library's searches by byte, where the bytes lie; results are the same.
extension String.UTF8View {
  @inline(__always)
  func contains(_ wanted: UInt8) -> Bool { contains { $0 == wanted } }

  @inline(__always)
  func contains(where holds: (UInt8) -> Bool) -> Bool {
    let found = withContiguousStorageIfAvailable { bytes in
      for byte in bytes where holds(byte) { return true }
      return false
    }
    return found ?? self[...].contains(where: holds)
  }

  @inline(__always)
  func allSatisfy(_ holds: (UInt8) -> Bool) -> Bool { !contains { !holds($0) } }

  func firstIndex(of wanted: UInt8) -> Index? {
    let offset = withContiguousStorageIfAvailable { bytes in bytes.firstIndex(of: wanted) }
    guard let offset else { return self[...].firstIndex(of: wanted) }
    return offset.map { index(startIndex, offsetBy: $0) }
  }
}

extension Substring.UTF8View {
  @inline(__always)
  func contains(_ wanted: UInt8) -> Bool { contains { $0 == wanted } }

  @inline(__always)
  func contains(where holds: (UInt8) -> Bool) -> Bool {
    let found = withContiguousStorageIfAvailable { bytes in
      for byte in bytes where holds(byte) { return true }
      return false
    }
    if let found { return found }
    for byte in self where holds(byte) { return true }
    return false
  }

  @inline(__always)
  func allSatisfy(_ holds: (UInt8) -> Bool) -> Bool { !contains { !holds($0) } }
}

extension String {
  func lowercased() -> String { inLowercase }
}

extension Substring {
  func lowercased() -> String { String(self).inLowercase }
}
