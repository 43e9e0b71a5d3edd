/// The day that a person means: `2026-12-15`, `today`, `tomorrow`, or `+3d` from today; `nil` for
/// anything else.
package func day(_ text: String, _ today: CivilDay) -> CivilDay? {
  switch text {
  case "today": return today
  case "tomorrow": return today.advanced(by: 1)
  default: break
  }
  if text.hasPrefix("+"), text.hasSuffix("d") {
    guard let days = Int(text.dropFirst().dropLast()), (0...100_000).contains(days) else {
      return nil
    }
    return today.advanced(by: days)
  }
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.map(\.utf8.count) == [4, 2, 2],
    text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) })
  else { return nil }
  let numbers = parts.compactMap { Int($0) }
  return CivilDay(year: numbers[0], month: numbers[1], day: numbers[2])
}
