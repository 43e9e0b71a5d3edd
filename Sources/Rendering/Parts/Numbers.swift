/// As in `85 %`; rounded, but 100 and 0 only where they are meant exactly.
func percent(_ share: Double) -> String {
  let whole = Int((share * 100).rounded())
  let honest = share < 1 ? min(whole, 99) : whole
  return "\(share > 0 ? max(honest, 1) : honest) %"
}

/// As in `5.1`; for what is not below zero.
func tenths(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}
