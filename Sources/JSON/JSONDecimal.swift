/// A number as its digits say it: `digits` times ten to the power of `exponent`.
struct JSONDecimal {
  private var isNegative = false
  /// At most 19 of them, which is as many as always fit.
  private var digits: UInt64 = 0
  private var exponent = 0
  /// Whether there were more digits, and not only zeros.
  private var isCut = false

  /// Takes a number of RFC 8259 apart; the scan has seen to that it is one.
  init(_ text: Span<UInt8>) {
    isNegative = text[0] == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    var position = start
    // So many digits fit, and most numbers are no more than that.
    while position < min(text.count, start + 18) {
      let digit = text[unchecked: position] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      digits = digits &* 10 &+ UInt64(digit)
      position &+= 1
    }
    var count = position - start
    var isFraction = false
    while position < text.count {
      let byte = text[position]
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        if count < 19 {
          digits = digits &* 10 &+ UInt64(digit)
          count += 1
          if isFraction { exponent -= 1 }
        } else {
          if digit > 0 { isCut = true }
          if !isFraction { exponent += 1 }
        }
      } else if byte == UInt8(ascii: ".") {
        isFraction = true
      } else {
        exponent += power(text.extracting((position + 1)...))
        return
      }
      position += 1
    }
  }

  /// The number where it is whole and fits.
  var whole: Int64? {
    guard digits > 0 else { return 0 }
    if exponent == 0, !isCut, digits <= Int64.max {
      return isNegative ? -Int64(digits) : Int64(digits)
    }
    guard !isCut, exponent.magnitude < powersOfTen.count else { return nil }
    let power = powersOfTen[Int(exponent.magnitude)]
    let (magnitude, isLost) =
      exponent < 0
      ? (digits / power, digits % power > 0) : digits.multipliedReportingOverflow(by: power)
    guard !isLost else { return nil }
    return isNegative ? Int64(exactly: -Int128(magnitude)) : Int64(exactly: magnitude)
  }

  /// The nearest number of that type; `nil` where finding it takes more than a division.
  var double: Double? {
    guard !isCut else { return nil }
    let magnitude: Double
    if digits == 0 {
      magnitude = 0
    } else if exponent == 0 {
      magnitude = Double(digits)
    } else if exponent < 0, exponent > -powersOfTen.count {
      magnitude = quotient(digits, powersOfTen[-exponent])
    } else if exponent > 0, exponent < 16, digits < 1 << 53 {
      // Both are exact, so that the product is rounded once.
      magnitude = Double(digits) * Double(powersOfTen[exponent])
    } else {
      return nil
    }
    return isNegative ? -magnitude : magnitude
  }
}

/// The nearest number to a fraction of whole numbers, neither of them 0; to the even one of two.
private func quotient(_ dividend: UInt64, _ divisor: UInt64) -> Double {
  // Both are moved up until the quotient has 63 bits or 64, more than ten to spare.
  let up = dividend.leadingZeroBitCount
  let down = divisor.leadingZeroBitCount
  let moved = dividend << UInt64(up)
  let (bits, rest) = (divisor << UInt64(down)).dividingFullWidth((moved >> 1, moved << 63))
  // The rest only decides whether the bits beyond the last one kept are half of it or more than half.
  let significand = Double(rest > 0 ? bits | 1 : bits)
  return Double(sign: .plus, exponent: down - up - 63, significand: significand)
}

/// What stands behind the `e`; kept so small that sums do not overflow.
private func power(_ text: Span<UInt8>) -> Int {
  var power = 0
  var isNegative = false
  for position in text.indices {
    let digit = text[position] &- UInt8(ascii: "0")
    if digit < 10 {
      power = min(power * 10 + Int(digit), 1 << 40)
    } else if text[position] == UInt8(ascii: "-") {
      isNegative = true
    }
  }
  return isNegative ? -power : power
}

private let powersOfTen: [UInt64] = [
  1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
  10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
  1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
  1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
]
