extension String {
  /// Line ends and runs of ASCII spaces as one space, none at the ends.
  var oneLine: String {
    if isOneLine { return self }
    return String(unsafeUninitializedCapacity: utf8.count) { line in
      var count = 0
      var isParted = false
      for byte in utf8 {
        if byte <= UInt8(ascii: " ") {
          isParted = count > 0
          continue
        }
        if isParted {
          line[count] = UInt8(ascii: " ")
          count += 1
          isParted = false
        }
        line[count] = byte
        count += 1
      }
      return count
    }
  }

  /// Whether `oneLine` would change nothing, as far as its ASCII bytes tell.
  private var isOneLine: Bool {
    let isOneLine = utf8.withContiguousStorageIfAvailable { bytes -> Bool in
      var before = UInt8(ascii: " ")
      for byte in bytes {
        if byte < 0x20 || byte == 0x20 && before == 0x20 { return false }
        before = byte
      }
      return before != 0x20 || bytes.isEmpty
    }
    return isOneLine ?? false
  }

  var capitalized: String {
    split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}
