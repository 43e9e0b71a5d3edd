/// The words of a typed line, as a shell would split them: at white space, quotes keep it together
/// and a backslash takes the next character as it is.
///
/// `nil` where a quote is not closed.
func words(of line: String) -> [String]? {
  let split = SplitLine(line)
  guard !split.isQuoteOpen else { return nil }
  return split.words + (split.open.map { [$0] } ?? [])
}

/// A typed line in words, the last of which may still be on its way.
struct SplitLine: Hashable, Sendable {
  /// Those with white space behind them.
  private(set) var words: [String] = []
  /// The last one, as far as it was typed; `nil` behind white space.
  private(set) var open: String?
  /// How many characters were typed of it, quotes and backslashes included.
  private(set) var openLength = 0
  private(set) var isQuoteOpen = false

  init(_ line: String) {
    var quote: Character?
    var isEscaped = false
    for character in line {
      let isInside = quote != nil || isEscaped
      if character.isWhitespace, !isInside {
        if let open { words.append(open) }
        open = nil
        openLength = 0
        continue
      }
      openLength += 1
      var taken = ""
      if isEscaped {
        taken = String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
        continue
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      } else {
        taken = String(character)
      }
      open = (open ?? "") + taken
    }
    isQuoteOpen = quote != nil
  }
}

/// The word as it can be typed again, in quotes where it has to be.
func quotedWord(_ word: String) -> String {
  let isPlain =
    !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "-_=./:,+@%~".contains($0) }
  return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
