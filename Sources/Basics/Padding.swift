extension Int {
  /// The decimal digits, with zeros before them up to `width`; a sign counts as one column.
  package func padded(to width: Int) -> String {
    let digits = String(magnitude)
    let sign = self < 0 ? "-" : ""
    return sign + String(repeating: "0", count: Swift.max(0, width - digits.count - sign.count))
      + digits
  }
}

extension FixedWidthInteger where Self: UnsignedInteger {
  /// Lower-case hexadecimal digits, with zeros before them up to that many.
  package func hexadecimal(digits count: Int) -> String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: Swift.max(0, count - digits.count)) + digits
  }
}
