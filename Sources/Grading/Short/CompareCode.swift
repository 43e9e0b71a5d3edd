/// See `ShortAnswer.Kind.code`; near where only the letter case is wrong, or one character.
func compareCode(_ typed: String, with wording: String) -> ShortVerdict {
  let (said, wanted) = (bareCode(typed), bareCode(wording))
  let mark: ShortVerdict.Mark =
    said.isEmpty
    ? (wanted.isEmpty ? .right : .wrong)
    : said == wanted
      ? .right
      : said.lowercased() == wanted.lowercased()
        || wanted.count >= 4 && areNear(said, wanted, by: 1)
        ? .near : .wrong
  return verdict(mark, typed, wording)
}

/// Without backticks around it, and without spaces but one between two words and those in quotes.
private func bareCode(_ text: String) -> String {
  var rest = Substring(text)
  trim(&rest)
  while rest.count > 1, rest.first == "`", rest.last == "`" {
    rest = rest.dropFirst().dropLast()
    trim(&rest)
  }
  var bare = ""
  var quote: Character?
  var isAfterSpace = false
  for character in rest {
    if quote == nil, character.isWhitespace {
      isAfterSpace = true
      continue
    }
    if isAfterSpace, let last = bare.last, last.isPartOfName, character.isPartOfName {
      bare.append(" ")
    }
    isAfterSpace = false
    if character == quote {
      quote = nil
    } else if quote == nil, character == "\"" || character == "'" {
      quote = character
    }
    bare.append(character)
  }
  return bare
}

private func trim(_ text: inout Substring) {
  text = text.drop(while: \.isWhitespace)
  while text.last?.isWhitespace == true { text.removeLast() }
}

extension Character {
  fileprivate var isPartOfName: Bool { isLetter || isNumber || self == "_" }
}
