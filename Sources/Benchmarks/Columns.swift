/// A table's cells: the first one from the left, numbers from the right.
func columns(_ name: String, _ cells: [(text: String, width: Int)], nameWidth: Int) -> String {
  name + spaces(nameWidth - name.count)
    + cells.map { spaces($0.width - $0.text.count) + $0.text }.joined()
}

/// With two decimals, a dash for what is no number.
func hundredths(_ value: Double) -> String {
  guard value.isFinite else { return "-" }
  let whole = Int((value * 100).rounded())
  let rest = whole % 100
  return "\(whole / 100).\(rest < 10 ? "0" : "")\(rest)"
}

/// With one decimal, a dash for what is no number.
func tenths(_ value: Double) -> String {
  guard value.isFinite else { return "-" }
  let whole = Int((value * 10).rounded())
  return "\(whole / 10).\(whole % 10)"
}

private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
