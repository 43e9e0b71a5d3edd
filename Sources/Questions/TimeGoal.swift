/// Seconds of a time as people write it: `90s`, `2m`, `1m30s`, `1h` or `2:00`.
///
/// `nil` for anything else, for nothing at all, and for more than a day.
package func seconds(inGoal text: String) -> Int? {
  let text = text.lowercased().filter { !$0.isWhitespace }
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  if parts.count == 2, parts[1].count == 2 {
    guard let minutes = number(parts[0]), let seconds = number(parts[1]), seconds < 60 else {
      return nil
    }
    return within(minutes * 60 + seconds)
  }
  var rest = text[...]
  var sum = 0
  for (unit, factor) in [("h", 3600), ("m", 60), ("s", 1)] {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard rest.dropFirst(digits.count).hasPrefix(unit) else { continue }
    guard let number = number(digits) else { return nil }
    sum += number * factor
    rest = rest.dropFirst(digits.count + 1)
  }
  return rest.isEmpty ? within(sum) : nil
}

private func number(_ digits: Substring) -> Int? {
  digits.count <= 5 && digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
}

private func within(_ seconds: Int) -> Int? {
  (1...86_400).contains(seconds) ? seconds : nil
}
