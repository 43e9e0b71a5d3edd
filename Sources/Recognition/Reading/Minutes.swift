/// The minutes that a text allows, as in "(20 min)" or "35 minutes"; `nil` where it says none.
///
/// What stands in brackets is a note about the text, so the last one counts before anything the text
/// itself tells, as in "Nobody waits more than 30 minutes. (20 min)".
func minutes(in text: String) -> Int? { notedMinutes(in: text) ?? toldMinutes(in: text) }

/// The minutes in the last brackets of a text that name some.
func notedMinutes(in text: String) -> Int? {
  text.split(separator: "(", omittingEmptySubsequences: false).dropFirst().reversed().lazy
    .compactMap { rest -> Int? in
      guard let close = rest.firstIndex(of: ")") else { return nil }
      return toldMinutes(in: String(rest[..<close]))
    }.first
}

private func toldMinutes(in text: String) -> Int? {
  let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
  for (word, unit) in zip(words, words.dropFirst()) {
    if let count = Int(word), (1...600).contains(count) {
      if ["min", "mins", "minute", "minutes"].contains(unit) { return count }
      if ["hour", "hours"].contains(unit) { return count * 60 }
    }
  }
  for word in words {
    let digits = word.prefix(while: \.isNumber)
    let unit = word.dropFirst(digits.count)
    guard let count = Int(digits), (1...600).contains(count) else { continue }
    if ["min", "m", "mins"].contains(unit) { return count }
    // "1h30m"
    if unit.first == "h", count <= 10 {
      let more = unit.dropFirst().prefix(while: \.isNumber)
      let rest = unit.dropFirst(1 + more.count)
      if ["", "m", "min"].contains(rest), more.count <= 2 { return count * 60 + (Int(more) ?? 0) }
    }
  }
  return nil
}
