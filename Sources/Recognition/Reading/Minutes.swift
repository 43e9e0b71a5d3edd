/// The minutes that a text allows, as in "(20 min)" or "35 minutes"; `nil` where it says none.
func minutes(in text: String) -> Int? {
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
    if let count = Int(digits), ["min", "m", "mins"].contains(unit) { return count }
  }
  return nil
}
