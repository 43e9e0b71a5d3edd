/// Whether a line has a key behind a label with a number, as in "Q3: B" and "**Q3** B - why".
func namesKeyOfNumber(_ line: String) -> Bool {
  let (label, rest) = splitWholeLabel(plainLine(line))
  guard let label, label.number?.contains(where: \.isNumber) == true else { return false }
  let key = rest.drop { "-–—→=> :(".contains($0) }.prefix(24)
  return !key.isEmpty && String(key).isKey || isVerdict(rest)
}
