/// The words of a typed line, as a shell would split them: at white space, quotes keep it together
/// and a backslash takes the next character as it is.
///
/// `nil` where a quote is not closed.
func words(of line: String) -> [String]? {
  var words: [String] = []
  var word: String?
  var quote: Character?
  var isEscaped = false
  for character in line {
    if isEscaped {
      word = (word ?? "") + String(character)
      isEscaped = false
    } else if character == "\\", quote != "'" {
      isEscaped = true
    } else if let open = quote {
      if character == open {
        quote = nil
      } else {
        word = (word ?? "") + String(character)
      }
    } else if character == "\"" || character == "'" {
      quote = character
      word = word ?? ""
    } else if character.isWhitespace {
      if let finished = word { words.append(finished) }
      word = nil
    } else {
      word = (word ?? "") + String(character)
    }
  }
  guard quote == nil else { return nil }
  return words + (word.map { [$0] } ?? [])
}

/// The word as it can be typed again, in quotes where it has to be.
func quotedWord(_ word: String) -> String {
  let isPlain =
    !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "-_=./:,+@%~".contains($0) }
  return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
