import Markdown

/// The options of a question, as a list states them.
///
/// Task boxes (`- [x]` for the right ones) or letters in order (`- A. one`, `- B: two`).
struct Options {
  /// Plain text.
  var texts: [String] = []
  /// Positions of the ticked boxes.
  var correct: [Int] = []
  var isLettered = false

  /// `nil` where the list is an ordinary one.
  init?(_ list: NodeID, of document: Document) {
    let items = Array(document.children(list))
    guard items.count >= 2 else { return nil }
    for (position, item) in items.enumerated() {
      guard case .item(let isChecked) = document.kind(item) else { return nil }
      let text = document.text(item).oneLine
      if let isChecked {
        if isChecked { correct.append(position) }
        texts.append(text)
      } else if let option = withoutLetter(text, at: position) {
        texts.append(option)
        isLettered = true
      } else {
        return nil
      }
    }
  }
}

/// The option after its letter; `nil` where it does not begin with the letter of its position.
private func withoutLetter(_ text: String, at position: Int) -> String? {
  var rest = text[...]
  if rest.first == "(" { rest.removeFirst() }
  guard position < 26, let first = rest.first,
    first.uppercased() == String(UnicodeScalar(UInt8(65 + position)))
  else { return nil }
  rest.removeFirst()
  guard let mark = rest.first, ".):".contains(mark), rest.dropFirst().first ?? " " == " " else {
    return nil
  }
  return String(rest.dropFirst().drop { $0 == " " })
}

/// The letters at the start of an answer, as in "B", "A, C" or "B) 443", as positions.
///
/// `rest` is what follows them. `nil` where the text begins with an ordinary word.
func answerKey(in text: String, optionCount: Int) -> (positions: [Int], rest: String)? {
  let body = text.drop { "*_`( ".contains($0) }
  let key = body.prefix { $0.isASCII && ($0.isLetter || ", &".contains($0)) }
  let words = key.split { ", &".contains($0) }.filter { $0.lowercased() != "and" }
  guard let first = words.first, first.count <= max(1, optionCount) else { return nil }
  var positions: [Int] = []
  var end = body.startIndex
  for word in words {
    let letters = word.utf8.map { Int($0 | 0x20) - 97 }
    guard letters.allSatisfy({ $0 >= 0 && $0 < optionCount }),
      word.allSatisfy(\.isUppercase) || word.count == 1, Set(letters).count == letters.count
    else { break }
    positions += letters
    end = word.endIndex
  }
  let rest = body[end...]
  guard !positions.isEmpty, rest.first.map({ ".):*_` ,-–—".contains($0) }) ?? true else {
    return nil
  }
  return (positions, String(rest.drop { ".):*_` ,-–—".contains($0) }))
}
