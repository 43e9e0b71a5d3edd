import Terminal

/// Takes a program's text apart into pieces that are drawn in one role each.
///
/// The pieces one after the other are the text. It knows no grammar: a wrong guess colours something
/// wrong and changes nothing else.
///
/// - Complexity: O(n).
func tokens(of text: String, in language: Language) -> [(text: String, role: Role)] {
  var tokenizer = Tokenizer(Array(text), language)
  tokenizer.run()
  return tokenizer.pieces
}

private struct Tokenizer {
  let text: [Character]
  let language: Language
  private(set) var pieces: [(text: String, role: Role)] = []
  private var position = 0
  /// Where what is in no role begins.
  private var start = 0
  private var isInTag = false
  /// By mark: up to there nothing ends it, so nobody needs to look again.
  private var unclosed: [String: Int] = [:]

  init(_ text: [Character], _ language: Language) {
    self.text = text
    self.language = language
  }

  mutating func run() {
    while position < text.count {
      if let end = commentEnd() {
        take(to: end, .comment)
      } else if language.isMarkup, !isInTag {
        findTag()
      } else if let end = quoteEnd() {
        take(to: end, isLabel(end) ? .keyword : .string)
      } else if text[position].isNumber, !isWordPart(at: position - 1) {
        take(to: numberEnd(), .number)
      } else if let end = wordEnd() {
        takeWord(to: end)
      } else {
        if text[position] == ">" { isInTag = false }
        position += 1
      }
    }
    flush()
  }

  private mutating func flush() {
    if start < position { pieces.append((String(text[start..<position]), .plain)) }
    start = position
  }

  private mutating func take(to end: Int, _ role: Role) {
    flush()
    pieces.append((String(text[position..<end]), role))
    position = end
    start = end
  }

  private mutating func takeWord(to end: Int) {
    let word = String(text[position..<end])
    let isSigil = language.sigils.contains(text[position])
    let isKeyword =
      isSigil || language.keywords.contains(language.ignoresCase ? word.lowercased() : word)
      || isLabel(end)
    if isKeyword { take(to: end, .keyword) } else { position = end }
  }

  /// A tag's name is its keyword; what stands outside of tags is text.
  private mutating func findTag() {
    guard text[position] == "<" else {
      position += 1
      return
    }
    var end = position + 1
    if end < text.count, text[end] == "/" || text[end] == "!" { end += 1 }
    let name = end
    while end < text.count, isWordPart(at: end) || text[end] == "-" { end += 1 }
    guard end > name else {
      position += 1
      return
    }
    isInTag = true
    take(to: end, .keyword)
  }

  // MARK: Where things end

  private func commentEnd() -> Int? {
    for comment in language.comments {
      switch comment {
      case .line(let mark):
        if starts(with: mark) { return lineEnd() }
      case .lineAfterSpace(let mark):
        let isAlone = position == 0 || text[position - 1].isWhitespace
        if isAlone, starts(with: mark) { return lineEnd() }
      case .block(let open, let close):
        if starts(with: open) { return find(close, from: position + open.count) ?? text.count }
      case .nested(let open, let close):
        if starts(with: open) { return nestedEnd(open, close) }
      }
    }
    return nil
  }

  private mutating func quoteEnd() -> Int? {
    for quote in language.quotes {
      switch quote {
      case .line(let mark):
        if text[position] == mark { return closing(String(mark), hides: true, crosses: false) }
      case .lines(let mark):
        if starts(with: mark) { return closing(mark, hides: true, crosses: true) }
      case .verbatim(let mark):
        if starts(with: mark) { return closing(mark, hides: false, crosses: true) }
      case .doubled(let mark):
        guard text[position] == mark else { continue }
        var end = closing(String(mark), hides: false, crosses: false)
        while let next = end, next < text.count, text[next] == mark {
          end = closing(String(mark), hides: false, crosses: false, from: next + 1)
        }
        return end
      case .character(let mark):
        if text[position] == mark { return characterEnd(mark) }
      }
    }
    return nil
  }

  /// Behind the mark that ends what begins with one here; `nil` where none does.
  private mutating func closing(
    _ mark: String,
    hides: Bool,
    crosses: Bool,
    from: Int? = nil
  ) -> Int? {
    guard position >= unclosed[mark] ?? 0 else { return nil }
    var end = from ?? position + mark.count
    while end < text.count, crosses || !text[end].isNewline {
      if hides, text[end] == "\\" {
        end += 2
      } else if starts(with: mark, at: end) {
        return end + mark.count
      } else {
        end += 1
      }
    }
    unclosed[mark] = end
    return nil
  }

  private func characterEnd(_ mark: Character) -> Int? {
    guard position + 2 < text.count else { return nil }
    guard text[position + 1] == "\\" else {
      return text[position + 2] == mark && text[position + 1] != mark ? position + 3 : nil
    }
    let longest = min(text.count, position + 13)
    return text[min(position + 3, longest)..<longest].firstIndex(of: mark).map { $0 + 1 }
  }

  private func nestedEnd(_ open: String, _ close: String) -> Int {
    var depth = 1
    var end = position + open.count
    while end < text.count {
      if starts(with: close, at: end) {
        depth -= 1
        end += close.count
        if depth == 0 { return end }
      } else if starts(with: open, at: end) {
        depth += 1
        end += open.count
      } else {
        end += 1
      }
    }
    return text.count
  }

  private func numberEnd() -> Int {
    var end = position
    while end < text.count {
      let character = text[end]
      let isPoint =
        character == "." && end + 1 < text.count && text[end + 1].isNumber && text[end - 1] != "."
      let isSign =
        (character == "-" || character == "+") && "eE".contains(text[end - 1])
        && end + 1 < text.count && text[end + 1].isNumber && !starts(with: "0x")
      guard isWordPart(at: end) || isPoint || isSign else { break }
      end += 1
    }
    return end
  }

  /// Behind the word that begins here, its sigil included; `nil` where none does.
  private func wordEnd() -> Int? {
    guard !isWordPart(at: position - 1) else { return nil }
    var end = position
    if language.sigils.contains(text[position]) { end += 1 }
    guard isWordPart(at: end), !text[end].isNumber else { return nil }
    while isWordPart(at: end) || language.hasLabels && end < text.count && text[end] == "-" {
      end += 1
    }
    return end
  }

  private func isLabel(_ end: Int) -> Bool {
    guard language.hasLabels, end < text.count, text[end] == ":" else { return false }
    let isQuoted = !isWordPart(at: position)
    return isQuoted || end + 1 == text.count || text[end + 1].isWhitespace
  }

  private func isWordPart(at index: Int) -> Bool {
    guard text.indices.contains(index) else { return false }
    return text[index].isLetter || text[index].isNumber || text[index] == "_"
  }

  private func lineEnd() -> Int {
    text[position...].firstIndex(where: \.isNewline) ?? text.count
  }

  private func find(_ mark: String, from index: Int) -> Int? {
    var index = index
    while index < text.count {
      if starts(with: mark, at: index) { return index + mark.count }
      index += 1
    }
    return nil
  }

  private func starts(with mark: String, at index: Int? = nil) -> Bool {
    var index = index ?? position
    for character in mark {
      guard index < text.count, text[index] == character else { return false }
      index += 1
    }
    return true
  }
}
