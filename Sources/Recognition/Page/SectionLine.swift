extension String {
  /// Whether it heads a part of an exam, as in "二、简答题" and "Part B: Networks".
  var isSectionLine: Bool {
    guard utf8.count < 60, let first, !contains("\n") else { return false }
    let text = unwrapped(trimmingBreak)
    if "一二三四五六七八九十".contains(first) || text.first.map({ "一二三四五六七八九十".contains($0) }) == true {
      let rest = text.drop { "一二三四五六七八九十".contains($0) }
      return "、．.".contains(rest.first ?? " ") && !text.endsSentence
    }
    let words = text.lowercased().split(separator: " ")
    guard let name = words.first, words.count >= 2, ["part", "section", "teil"].contains(name)
    else {
      return false
    }
    let number = words[1].filter { $0.isLetter || $0.isNumber }
    return number.count == 1 || number.allSatisfy { "ivx".contains($0) }
  }
}
