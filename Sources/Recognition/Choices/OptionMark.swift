/// What an option begins with, as `A)`, `(b)`, `**C.**`, `[x]` or `2)`, and the text after it.
struct OptionMark {
  enum Style: Hashable {
    case box
    case letter(OptionLetters)
    case number
    /// An item of a list that nothing but its bullet marks.
    case bullet
  }

  var style: Style
  /// Counted from 0; means nothing for boxes and bullets.
  var position = 0
  /// Whether the box is ticked, or bold is around all of the option.
  var isSetOff = false
  /// Whether bold is around the start of it alone.
  var isTitled = false
  /// Markdown.
  var text: String

  /// The box or letter that a line begins with.
  init?(line: String) {
    guard line.utf8.withContiguousStorageIfAvailable({ OptionMark.mayBegin($0[...]) }) ?? true
    else {
      return nil
    }
    var rest = line[...].drop { $0 == " " || $0 == "\t" }
    if let first = rest.first, "•◦▪●‣∙·".contains(first), rest.dropFirst().first == " " {
      // "• A) 443"
      rest = rest.dropFirst().drop { $0 == " " }
    }
    if let coded = splitCodedLetter(rest) {
      (style, position) = (coded.style, coded.position)
      text = String(coded.rest)
      return
    }
    if let starred = splitStar(rest) {
      (style, position) = (starred.style, starred.position)
      isSetOff = true
      text = String(starred.rest.drop { $0 == " " || $0 == "\t" })
      return
    }
    let bold = ["**", "__"].first { rest.hasPrefix($0) }
    if let bold { rest = rest.dropFirst(bold.count) }
    if let box = splitBox(rest) {
      style = .box
      isSetOff = box.isTicked
      text = String(box.rest)
      return
    }
    guard let letter = splitLetter(rest) else { return nil }
    style = letter.style
    position = letter.position
    rest = letter.rest
    if let bold {
      if rest.hasPrefix(bold) {
        rest = rest.dropFirst(bold.count)
        if let mark = rest.first, ".):".contains(mark) { rest = rest.dropFirst() }
      } else if letter.hasMark, let end = rest.end(ofBold: bold) {
        isSetOff = end.isWhole
        isTitled = !end.isWhole
        rest = end.rest[...]
      } else {
        return nil
      }
    }
    guard letter.hasMark || bold != nil else { return nil }
    text = String(rest.drop { $0 == " " || $0 == "\t" || $0 == "\u{3000}" })
  }

  /// A look at the first bytes, which spares most lines the rest.
  static func mayBegin<Bytes: Collection<UInt8>>(_ line: Bytes) -> Bool
  where Bytes.SubSequence == Bytes {
    var bytes = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard var first = bytes.popFirst() else { return false }
    var isBold = false
    if first == UInt8(ascii: "*") || first == UInt8(ascii: "_") {
      guard let second = bytes.popFirst() else { return false }
      if second == first, let next = bytes.popFirst() {
        first = next
        isBold = true
      } else {
        // "*b. 443"
        guard first == UInt8(ascii: "*"), second.isASCIILetter else { return false }
        first = second
      }
    }
    switch first {
    // "`A)` 443"
    case UInt8(ascii: "`"): return bytes.first?.isASCIILetter == true
    case 0x80..., UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    case _ where !first.isASCIILetter: return false
    // Nobody letters so many options, unless bold says so.
    case _ where !isBold && first | 0x20 > UInt8(ascii: "j"): return false
    default: break
    }
    switch bytes.first {
    case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: "]"): return true
    case UInt8(ascii: " "):
      // "A .  one", "A - one"
      return bytes.dropFirst().first.map { $0 >= 0x80 || " .):-".utf8.contains($0) } ?? true
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return isBold
    case let next? where next.isASCIILetter:
      // "iv)"
      return first | 0x20 == UInt8(ascii: "i") || first | 0x20 == UInt8(ascii: "v")
    case let next?: return next >= 0x80
    case nil: return isBold
    }
  }

  /// The same behind any blank in a line; a wide one is beyond ASCII.
  static func mayBeInside(_ line: String) -> Bool {
    let found = line.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.indices.dropFirst().contains { index in
        let before = bytes[index - 1]
        return (before == 0x20 || before == 0x09 || before >= 0x80) && mayBegin(bytes[index...])
      }
    }
    return found ?? true
  }

  init(style: Style, position: Int = 0, isSetOff: Bool = false, text: String) {
    self.style = style
    self.position = position
    self.isSetOff = isSetOff
    self.text = text
  }
}

/// Pictures of boxes that nobody has ticked.
let emptyBoxes: Set<Character> = ["☐", "⬜", "⬜️", "🔲", "◻", "◻️"]

private func splitBox(_ text: Substring) -> (isTicked: Bool, rest: Substring)? {
  guard let open = text.first else { return nil }
  if !open.isASCII, emptyBoxes.contains(open) || open == "☑" || open == "☒" {
    return (open == "☑" || open == "☒", text.dropFirst().drop { $0 == " " || $0 == "\u{fe0f}" })
  }
  guard open == "[" || open == "(" else { return nil }
  let close: Character = open == "[" ? "]" : ")"
  let inside = text.dropFirst().prefix { $0 != close }
  guard inside.utf8.count <= 8 else { return nil }
  let after = text.dropFirst(inside.count + 2)
  guard text.dropFirst(inside.count + 1).first == close,
    after.isEmpty || after.first == " " || after.first == "\t"
  else { return nil }
  let mark = inside.filter { $0 != " " && $0 != "\u{a0}" }
  let isTicked = ["x", "X", "×", "√", "✓", "✔", "✔️", "✅", "✗", "*", "х", "Х"].contains(mark)
  guard isTicked || mark.isEmpty && !inside.isEmpty || mark.isEmpty && open == "[" else {
    return nil
  }
  return (isTicked, after.drop { $0 == " " || $0 == "\t" })
}

private struct SplitLetter {
  var style: OptionMark.Style
  var position: Int
  /// Whether a dot, colon or bracket follows the letter.
  var hasMark: Bool
  var rest: Substring
}

private func splitLetter(_ text: Substring) -> SplitLetter? {
  var rest = text
  let opening: Character? = rest.first.flatMap { "([（【".contains($0) ? $0 : nil }
  if opening != nil { rest = rest.dropFirst() }
  guard let first = rest.first else { return nil }
  var style = OptionMark.Style.number
  var position = 0
  if first.isASCII, first.isNumber {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 2, let number = Int(digits), number >= 1 else { return nil }
    position = number - 1
    rest = rest.dropFirst(digits.count)
  } else if let roman = romanNumber(rest) {
    style = .letter(.roman)
    position = roman.position
    rest = rest.dropFirst(roman.length)
  } else {
    guard let place = OptionLetters.place(of: first) else { return nil }
    style = .letter(place.alphabet)
    position = place.position
    rest = rest.dropFirst()
    // The Arabic letter for the fifth has a stroke after it.
    if rest.first == "ـ" { rest = rest.dropFirst() }
    if place.alphabet == .circled {
      return SplitLetter(style: style, position: position, hasMark: true, rest: rest)
    }
  }
  if opening == nil {
    // "A .  one"
    let spaced = rest.drop { $0 == " " }
    if let mark = spaced.first, ".):".contains(mark), rest.first == " " {
      guard spaced.dropFirst().first == " " else { return nil }
      rest = spaced
    }
  }
  guard let mark = rest.first else {
    return SplitLetter(style: style, position: position, hasMark: false, rest: rest)
  }
  if opening != nil {
    guard ")]）】".contains(mark) else { return nil }
    rest = rest.dropFirst()
    guard rest.first.map({ " .:*_`\t".contains($0) || !$0.isASCII || mark != "]" }) ?? true else {
      return nil
    }
    return SplitLetter(style: style, position: position, hasMark: true, rest: rest)
  }
  if "．、：）】".contains(mark) {
    return SplitLetter(style: style, position: position, hasMark: true, rest: rest.dropFirst())
  }
  if ".):]".contains(mark) {
    let after = rest.dropFirst()
    let next = after.first
    // "A.m." and "e.g." are no options, "B.Text" and "b)text" are.
    let isJoined = next.map { $0.isLetter && $0.isLowercase || $0.isNumber || $0 == ":" } ?? false
    guard !isJoined || mark == ")" || mark == "]" else { return nil }
    return SplitLetter(style: style, position: position, hasMark: true, rest: after)
  }
  // Where no spaces part words, one behind a letter parts the option from it.
  if mark == "\u{3000}" || style == .letter(.katakana) && mark == " " {
    return SplitLetter(style: style, position: position, hasMark: true, rest: rest.dropFirst())
  }
  if !first.isASCII, rest.hasPrefix("- ") || rest.hasPrefix("– ") || rest.hasPrefix("ـ ") {
    return SplitLetter(style: style, position: position, hasMark: true, rest: rest.dropFirst(2))
  }
  if rest.hasPrefix(" - ") || rest.hasPrefix(" – ") || rest.hasPrefix(" — ") {
    return SplitLetter(style: style, position: position, hasMark: true, rest: rest.dropFirst(3))
  }
  return SplitLetter(style: style, position: position, hasMark: false, rest: rest)
}

/// A letter behind the star by which tests in plain text mark the right option, as in `*b) 443`.
private func splitStar(_ text: Substring) -> SplitLetter? {
  guard text.utf8.first == UInt8(ascii: "*"), let letter = splitLetter(text.dropFirst()),
    case .letter = letter.style, letter.hasMark, letter.rest.first == " ",
    // "*a) and b)* are both right"
    !letter.rest.contains("*")
  else { return nil }
  return letter
}

/// A capital as code, as in "`A` 443" and "`B)` 80"; small ones are rather names in a program.
private func splitCodedLetter(_ text: Substring) -> SplitLetter? {
  guard text.utf8.first == UInt8(ascii: "`"),
    let close = text.dropFirst().prefix(5).firstIndex(of: "`"),
    let letter = splitLetter(text[..<close].dropFirst()), case .letter = letter.style,
    letter.rest.isEmpty, letter.hasMark || text.dropFirst().first?.isUppercase == true
  else { return nil }
  var behind = text[text.index(after: close)...]
  if let mark = behind.first, ".):".contains(mark) { behind = behind.dropFirst() }
  guard behind.first == " " else { return nil }
  var coded = letter
  coded.rest = behind.drop { $0 == " " }
  return coded
}

/// "i" to "viii", with a mark behind it.
func romanNumber(_ text: Substring) -> (position: Int, length: Int)? {
  guard let first = text.utf8.first, first | 0x20 == 0x69 || first | 0x20 == 0x76 else {
    return nil
  }
  let word = text.prefix { $0.isASCII && $0.isLetter }
  guard word.count <= 4, let position = OptionLetters.romans.firstIndex(of: word.lowercased()),
    let mark = text.dropFirst(word.count).first, ".):]".contains(mark)
  else { return nil }
  return (position, word.count)
}

extension Substring {
  /// The text without the bold mark that ends in it, and whether it ended all of the text.
  fileprivate func end(ofBold mark: String) -> (rest: String, isWhole: Bool)? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(mark) {
        let after = self[self.index(index, offsetBy: mark.count)...]
        let isWhole = after.allSatisfy { $0.isWhitespace || $0 == "\\" }
        return (String(self[..<index]) + after, isWhole)
      }
      index = self.index(after: index)
    }
    return nil
  }
}
