extension String {
  /// Whether it names questions by their numbers and says nothing else, as "Q1 - Q4", "問1〜問4" and
  /// "questions 3, 5 and 7" do.
  var namesNumbersAlone: Bool {
    guard utf8.count <= 60, contains(where: \.isNumber) else { return false }
    let words = lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." }
    return words.allSatisfy { word in
      let letters = word.filter(\.isLetter)
      let singular =
        letters.hasSuffix("s") || letters.hasSuffix("n") ? letters.dropLast() : letters[...]
      return letters.isEmpty || numberJoints.contains(letters) || firstLabelWords.contains(letters)
        || firstLabelWords.contains(String(singular))
    }
  }
}

private let numberJoints: Set<String> = [
  "to", "through", "until", "and", "bis", "und", "a", "al", "y", "e", "à", "et", "до", "и", "по",
  "от",
  "到", "至", "和", "から", "まで", "と", "부터", "까지", "ve",
]
