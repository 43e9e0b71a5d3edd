/// The smallest piece of a text that comparison looks at: a word, a number or a sign.
struct Lexeme {
  enum Kind {
    case word
    case number
    /// One character of a script that is written without spaces.
    case glyph
    /// Anything else but white space; a line end is one too.
    case sign
  }

  var kind: Kind
  /// Folded: lower-case, plain.
  var text: String
  /// Where it stands in the text it was read from.
  var range: Range<String.Index>
  /// Whether nothing stands between it and the lexeme before.
  var isAttached: Bool
  /// Whether it is all capitals, as the names in formulas often are.
  var isUppercase = false
  /// How many of its letters are capitals.
  var capitals = 0
  /// Whether a letter of it is not ASCII.
  var isAccented = false
}

/// The words, numbers and signs of a text in their order.
///
/// As in `don't pay 10,000 for O(n²)` -> `don't`, `pay`, `10000`, `for`, `o`, `(`, `n`, `^`, `2`, `)`.
func lexemes(of text: String) -> [Lexeme] {
  var lexer = Lexer(text: text)
  return lexer.run()
}

private struct Lexer {
  let text: String
  var index: String.Index
  var found: [Lexeme] = []
  var wasSpace = true

  init(text: String) {
    self.text = text
    index = text.startIndex
    found.reserveCapacity(text.utf8.count / 5)
  }

  mutating func run() -> [Lexeme] {
    while index < text.endIndex {
      if let byte = plainByte(at: index) {
        read(byte)
        continue
      }
      let character = text[index]
      if character.isNewline {
        add(.sign, "\n", from: index, to: text.index(after: index))
        wasSpace = true
      } else if character.isWhitespace {
        index = text.index(after: index)
        wasSpace = true
      } else if character.isUnspacedScript {
        add(.glyph, folded(character), from: index, to: text.index(after: index))
      } else if character.isDigit {
        readNumber()
      } else if character.isLetter {
        readWord()
      } else {
        readSign(character)
      }
    }
    return found
  }

  /// The character there where it is one byte, which most are; `nil` for all others.
  private func plainByte(at index: String.Index) -> UInt8? {
    let byte = text.utf8[index]
    guard byte < 0x80, byte != UInt8(ascii: "\r") else { return nil }
    let next = text.utf8.index(after: index)
    // What is not ASCII may be a mark on the letter before.
    return next == text.endIndex || text.utf8[next] < 0x80 ? byte : nil
  }

  private mutating func read(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"), 0x0b, 0x0c:
      add(.sign, "\n", from: index, to: text.utf8.index(after: index))
      wasSpace = true
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      index = text.utf8.index(after: index)
      wasSpace = true
    case _ where byte.isLetter: readWord()
    case _ where byte.isDigit: readNumber()
    default: readSign(Character(UnicodeScalar(byte)))
    }
  }

  private mutating func add(
    _ kind: Lexeme.Kind,
    _ folded: String,
    from start: String.Index,
    to end: String.Index
  ) {
    found.append(Lexeme(kind: kind, text: folded, range: start..<end, isAttached: !wasSpace))
    index = end
    wasSpace = false
  }

  private func character(after index: String.Index) -> Character? {
    let next = text.index(after: index)
    return next < text.endIndex ? text[next] : nil
  }

  /// Letters, digits after a letter, `_` and an apostrophe between letters; `c++` and `c#` too.
  private mutating func readWord() {
    let start = index
    var end = start
    var word: [UInt8] = []
    var isUppercase = true
    var capitals = 0
    var isAccented = false
    while end < text.endIndex {
      if let byte = plainByte(at: end), byte != UInt8(ascii: "'") {
        guard byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") else { break }
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        if isCapital { capitals += 1 } else if byte.isLetter { isUppercase = false }
        word.append(isCapital ? byte | 0x20 : byte)
        end = text.utf8.index(after: end)
        continue
      }
      let character = text[end]
      if character.isLetter || character.isDigit || character == "_" {
        guard !character.isUnspacedScript else { break }
        word += folded(character).utf8
        if character.isLowercase { isUppercase = false }
        if character.isUppercase { capitals += 1 }
        if !character.isASCII { isAccented = true }
      } else if folded(character) == "'", self.character(after: end)?.isLetter == true {
        word.append(UInt8(ascii: "'"))
      } else {
        break
      }
      end = text.index(after: end)
    }
    if word.count == 1, end < text.endIndex, text.utf8[end] < UInt8(ascii: "0") {
      for mark in ["++", "#"] where text[end...].hasPrefix(mark) {
        word += mark.utf8
        end = text.index(end, offsetBy: mark.count)
      }
    }
    if word == [UInt8(ascii: "w")], let rest = text.restOfWithout(from: end) {
      word = Array("without".utf8)
      end = rest
    }
    add(.word, String(decoding: word, as: UTF8.self), from: start, to: end)
    found[found.count - 1].isUppercase = isUppercase
    found[found.count - 1].capitals = capitals
    found[found.count - 1].isAccented = isAccented
  }

  /// Digits with a decimal point or thousands' commas inside, written in one way: `0.90` is `0.9`,
  /// `10,000` and `10k` are `10000`, `1e-04` is `1e-4`.
  private mutating func readNumber() {
    let start = index
    var end = start
    var digits = ""
    while end < text.endIndex {
      let character = text[end]
      if character.isDigit {
        digits += folded(character)
      } else if character == ".", !digits.contains("."), self.character(after: end)?.isDigit == true
      {
        digits += "."
      } else if character == ",", isThousands(at: end, after: digits) {
        // Left out.
      } else {
        break
      }
      end = text.index(after: end)
    }
    if digits.contains(".") {
      while digits.hasSuffix("0") { digits.removeLast() }
      if digits.hasSuffix(".") { digits.removeLast() }
    }
    if let (value, rest) = scaled(digits, at: end) { (digits, end) = (value, rest) }
    add(.number, digits, from: start, to: end)
  }

  /// The number times what is written behind it, as in `10k` and `1e5`, and where that ends.
  private func scaled(_ digits: String, at end: String.Index) -> (String, String.Index)? {
    guard end < text.endIndex, "keE".contains(text[end]), digits.count <= 15 else { return nil }
    var rest = text[end...].dropFirst()
    var exponent = 3
    if text[end] != "k" {
      let sign = rest.first.map { "+-".contains($0) } == true ? rest.prefix(1) : ""
      let power = rest.dropFirst(sign.count).prefix { $0.isASCII && $0.isNumber }
      guard (1...2).contains(power.count), let size = Int(power) else { return nil }
      exponent = sign == "-" ? -size : size
      rest = rest.dropFirst(sign.count + power.count)
    }
    // `2k` before more letters or signs is a formula's.
    let next = rest.first { $0 != " " }
    let isAlone = rest.first.map { !$0.isLetter && !$0.isNumber && !"_(".contains($0) } ?? true
    guard isAlone, next.map({ !"^*/+=<>".contains($0) }) ?? true else { return nil }
    return (shifted(digits, by: exponent), rest.startIndex)
  }

  private func isThousands(at comma: String.Index, after digits: String) -> Bool {
    let next = text[text.index(after: comma)...].prefix(4)
    return !digits.contains(".") && !digits.hasPrefix("0")
      && next.prefix(3).count == 3 && next.prefix(3).allSatisfy(\.isDigit)
      && !(next.count == 4 && next.last?.isDigit == true)
  }

  /// One sign, as in `+` or `<=`; a raised digit is the sign `^` and a number.
  private mutating func readSign(_ character: Character) {
    let start = index
    let end = text.index(after: start)
    let plain = folded(character)
    if plain.hasPrefix("^"), plain.count > 1 {
      let digit = String(plain.dropFirst())
      if let last = found.last, last.kind == .number, !wasSpace, text[last.range].isRaised {
        found[found.count - 1].text += digit
        found[found.count - 1].range = last.range.lowerBound..<end
        index = end
      } else {
        add(.sign, "^", from: start, to: end)
        add(.number, digit, from: start, to: end)
      }
      return
    }
    if plain == ".", self.character(after: start)?.isDigit == true,
      wasSpace || found.last?.kind == .sign
    {
      index = end
      readNumber()
      let last = found.count - 1
      found[last].text = "0." + found[last].text
      found[last].range = start..<found[last].range.upperBound
      return
    }
    if let last = found.last, last.kind == .sign, !wasSpace, pairs.contains(last.text + plain) {
      found[found.count - 1].text += plain
      found[found.count - 1].range = last.range.lowerBound..<end
      index = end
      return
    }
    add(plain.first?.isLetter == true ? .word : .sign, plain, from: start, to: end)
  }
}

/// Signs of two characters.
private let pairs: Set<String> = ["<=", ">=", "!=", "==", "->", "=>", "<-"]

extension String {
  /// The end of the `/o` in `w/o`, where it stands there.
  fileprivate func restOfWithout(from start: Index) -> Index? {
    guard self[start...].hasPrefix("/o") else { return nil }
    let end = index(start, offsetBy: 2)
    return end < endIndex && self[end].isLetter ? nil : end
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension Character {
  fileprivate var isDigit: Bool {
    isNumber && folded(self).utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
  }

  /// Han, kana, Hangul and the scripts of South East Asia, in which a space is no end of a word.
  ///
  /// Hangul has spaces, but its particles are joined to the words.
  fileprivate var isUnspacedScript: Bool {
    guard let scalar = unicodeScalars.first, isLetter else { return false }
    switch scalar.value {
    case 0x0e00...0x0eff, 0x1000...0x109f, 0x1780...0x17ff, 0x3040...0x30ff, 0x3400...0x4dbf,
      0x4e00...0x9fff, 0xac00...0xd7af, 0xf900...0xfaff, 0x20000...0x3ffff:
      return true
    default:
      return false
    }
  }
}

extension Substring {
  /// Whether it is written in raised digits.
  fileprivate var isRaised: Bool { allSatisfy { folded($0).hasPrefix("^") } }
}
