/// As in `85 %`; rounded, but 100 and 0 only where they are meant exactly.
func percent(_ share: Double) -> String {
  let whole = Int((share * 100).rounded())
  let honest = share < 1 ? min(whole, 99) : whole
  return "\(share > 0 ? max(honest, 1) : honest) %"
}
