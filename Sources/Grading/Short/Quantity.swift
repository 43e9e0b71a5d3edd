/// A number with what it is counted in, and how far from it is still right.
///
/// As in `3.14 ± 0.01`, `1,024`, `50 %`, `1/2`, `2^10`, `1e6` and `100 ms +- 5 %`.
struct Quantity {
  var value: Double
  /// As far from the value as is right.
  var tolerance: Double
  /// Lower-case, without spaces; empty where there is none.
  var unit: String

  /// `nil` where the text is anything else.
  init?(_ text: String) {
    let folded = text.map { Grading.folded($0) }.joined().replacing("+/-", with: "+-")
    let sides = folded.split(separator: "+-", maxSplits: 1).map { Substring($0) }
    guard let first = sides.first, let main = Number(first) else { return nil }
    value = main.value
    unit = main.unit
    tolerance = abs(main.value) * 1e-9
    guard sides.count > 1 else { return }
    guard let margin = Number(sides[1]) else { return nil }
    if margin.isPercent, !main.isPercent {
      tolerance = abs(main.value) * margin.value
    } else {
      tolerance = margin.value
      if unit.isEmpty { unit = margin.unit }
    }
    // So that the edges are right, which are sums.
    tolerance += abs(value) * 1e-9
  }

  /// Whether the other is this one, in the same unit.
  func includes(_ other: Quantity) -> Bool {
    unit == other.unit && abs(value - other.value) <= tolerance
  }
}

/// A number and the unit behind it.
private struct Number {
  var value: Double
  var unit: String
  var isPercent: Bool

  init?(_ text: Substring) {
    var rest = text.drop(while: \.isWhitespace)
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    guard var value = Self.digits(&rest) else { return nil }
    if rest.first == "/" {
      rest = rest.dropFirst()
      guard let divisor = Self.digits(&rest), divisor != 0 else { return nil }
      value /= divisor
    } else if rest.first == "^" {
      rest = rest.dropFirst()
      let isSmall = rest.first == "-"
      if isSmall { rest = rest.dropFirst() }
      guard let power = Self.digits(&rest), power <= 400, power == power.rounded() else {
        return nil
      }
      let base = value
      value = (0..<Int(power)).reduce(1.0) { product, _ in product * base }
      if isSmall { value = 1 / value }
    }
    unit = rest.filter { !$0.isWhitespace }
    isPercent = unit == "%"
    if isPercent {
      value /= 100
      unit = ""
    }
    guard unit.allSatisfy({ $0.isLetter || "/^2°3*".contains($0) }), unit.count <= 12,
      value.isFinite
    else { return nil }
    self.value = isNegative ? -value : value
  }

  /// Reads digits with a point, with commas between thousands, and with an exponent.
  private static func digits(_ rest: inout Substring) -> Double? {
    var text = ""
    while let character = rest.first {
      if character.isASCII, character.isNumber || character == "." && !text.contains(".") {
        text.append(character)
      } else if character == ",", !text.contains("."), Self.isThousands(rest.dropFirst()) {
        // Left out.
      } else if character == "e", !text.isEmpty, let power = Self.exponent(rest.dropFirst()) {
        text += "e" + power
        rest = rest.dropFirst(1 + power.count)
        break
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    return Double(text)
  }

  private static func isThousands(_ rest: Substring) -> Bool {
    let digits = rest.prefix(while: { $0.isASCII && $0.isNumber })
    return digits.count == 3
  }

  private static func exponent(_ rest: Substring) -> String? {
    let sign = rest.first.map { "+-".contains($0) } == true ? rest.prefix(1) : ""
    let digits = rest.dropFirst(sign.count).prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty || digits.count > 3 ? nil : String(sign + digits)
  }
}
