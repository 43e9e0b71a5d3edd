import Terminal

/// The text with its mathematics written out: `$\lambda \sum w_i^2$` becomes `λ ∑ wᵢ²`.
///
/// A span stands between `$` or `$$`. The opening sign has no space after it and no letter or digit
/// before it, the closing one no space before and no letter or digit after it, so that prices and
/// shell variables stay what they are. A span with anything in it that we cannot write out is left
/// as it is, so that nothing vanishes.
func withReadableMath(_ text: String, _ spelling: MathSpelling) -> String {
  guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
  let characters = Array(text)
  var result = ""
  var position = 0
  while position < characters.count {
    guard let span = span(in: characters, at: position) else {
      result.append(characters[position])
      position += 1
      continue
    }
    let formula = characters[span.content]
    result += readable(formula, spelling) ?? String(characters[position..<span.end])
    position = span.end
  }
  return result
}

/// Plain text of a document with its mathematics written out, as the terminal can show it.
func spelled(_ text: String, _ capabilities: Capabilities) -> String {
  withReadableMath(text, capabilities.isASCII ? .ascii : .unicode)
}

/// The span that opens at `start`; `nil` where none does.
private func span(
  in text: [Character],
  at start: Int
) -> (content: Range<Int>, end: Int)? {
  guard text[start] == "$", start == 0 || !text[start - 1].isWordPart else { return nil }
  let width = start + 1 < text.count && text[start + 1] == "$" ? 2 : 1
  let first = start + width
  guard first < text.count, !text[first].isWhitespace, text[first] != "$" else { return nil }
  var position = first
  while position < text.count {
    if text[position] == "$" {
      let end = position + width
      let isClosing =
        end <= text.count && text[position..<end].allSatisfy { $0 == "$" }
        && !text[position - 1].isWhitespace && (end == text.count || !text[end].isWordPart)
      return isClosing ? (first..<position, end) : nil
    }
    position += text[position] == "\\" ? 2 : 1
  }
  return nil
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "$" }
}
