/// What `splitLabel(_:)` takes off a title that begins in ASCII, as most do, told byte by byte.
///
/// Every dialect takes titles apart. Where another character comes near, nothing is told; where this
/// tells something, it is what the characters tell.
enum PlainLabel {
  case absent
  /// `rest` is the offset of what follows.
  case label(TitleLabel, rest: Int)

  /// `words` are those that the text may begin with; none of them, and it may be a mere number.
  init?(_ text: String, words: [(word: String, kind: TitleLabel.Kind)]) {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes -> PlainLabel? in
      do throws(PlainBytes.Untold) {
        return try PlainLabel(PlainBytes(bytes), words: words)
      } catch {
        return nil
      }
    }
    guard case .some(.some(let label)) = found else { return nil }
    self = label
  }

  private init(
    _ bytes: PlainBytes,
    words: [(word: String, kind: TitleLabel.Kind)]
  ) throws(PlainBytes.Untold) {
    // A label in brackets is one by itself, and so is a number behind its sign.
    guard !"([#".utf8.contains(try bytes.byte(at: 0)) else { throw PlainBytes.Untold() }
    for (word, kind) in words {
      if let label = try bytes.label(word, kind) {
        self = label
        return
      }
    }
    self = try bytes.number() ?? .absent
  }
}

extension PlainBytes {
  /// A word with a number or a mark behind it; `nil` where it is none.
  fileprivate func label(
    _ word: String,
    _ kind: TitleLabel.Kind
  ) throws(Untold) -> PlainLabel? {
    var place = 0
    for letter in word.utf8 {
      guard try byte(at: place).asciiLowercased == letter else { return nil }
      place += 1
    }
    let isCapital = try byte(at: 0).isASCIICapital
    let isSpaced = try byte(at: place) == UInt8(ascii: " ")
    if isSpaced { place += 1 }
    // "Question #3", "Question No. 3"
    let next = try byte(at: place)
    guard next != UInt8(ascii: "#"), next | 0x20 != UInt8(ascii: "n") else { throw Untold() }
    // "Q.3", "Q-3"
    let isJoint = next == UInt8(ascii: ".") || next == UInt8(ascii: "-")
    if isJoint, try byte(at: place + 1).isASCIIDigit { place += 1 }
    var digits = try numberEnd(from: place)
    if digits == place, isSpaced, mayCountByLetters(word, kind), try isCountingLetter(at: place) {
      digits += 1
    }
    let number = try text(place..<digits)
    let after = try byte(at: digits)
    // "q.b."
    if after == UInt8(ascii: "."), number.isEmpty, try byte(at: digits + 2) == after {
      return nil
    }
    let mayBeDashed = isSpaced && number.isEmpty && mayStandBeforeDash(word, kind)
    let (hasMark, rest) = try delimiter(at: digits, isSpaced: mayBeDashed)
    guard
      hasMark && (!number.isEmpty || after == UInt8(ascii: ":") || kind == .question)
        || !number.isEmpty && (after == 0 || after == UInt8(ascii: " "))
    else { return nil }
    let name = number.isEmpty ? nil : labelName(word, isCapital: isCapital) + number
    return .label(TitleLabel(kind: kind, number: name), rest: rest)
  }

  /// Whether a letter counts a task there, as in "Exercise A: Notes".
  private func isCountingLetter(at place: Int) throws(Untold) -> Bool {
    guard (UInt8(ascii: "A")...UInt8(ascii: "H")).contains(try byte(at: place)) else {
      return false
    }
    if try byte(at: place + 1) == UInt8(ascii: ":") { return true }
    return try hasPrefix(" - ", at: place + 1)
  }

  /// A number alone, or one behind a capital letter.
  fileprivate func number() throws(Untold) -> PlainLabel? {
    let letters = try end(from: 0, while: \.isASCIICapital)
    guard letters <= 1 else { return nil }
    // "A-1: Why?"
    let isParted = letters == 1 ? try byte(at: 1) == UInt8(ascii: "-") : false
    let start = isParted ? 2 : letters
    let digits = try numberEnd(from: start)
    guard digits > start else { return nil }
    let after = try byte(at: digits)
    let (hasMark, rest) = try delimiter(at: digits)
    let number = try text(0..<letters) + text(start..<digits)
    let isMultipart = after == UInt8(ascii: " ") && number.utf8.contains(UInt8(ascii: "."))
    let isBarred = try hasPrefix(" | ", at: digits)
    let isMarked =
      hasMark
      && (letters == 0 || after == UInt8(ascii: ":") || after == UInt8(ascii: ".") || isBarred)
    guard isMarked || isMultipart, try hasLetter(from: rest) else { return nil }
    return .label(TitleLabel(kind: .number, number: number), rest: rest)
  }

  /// Behind digits, with more of them after single dots; where they begin if they are too many.
  private func numberEnd(from start: Int) throws(Untold) -> Int {
    var end = try end(from: start, while: \.isASCIIDigit)
    while end > start, try byte(at: end) == UInt8(ascii: "."), try byte(at: end + 1).isASCIIDigit {
      end = try self.end(from: end + 1, while: \.isASCIIDigit)
    }
    return end - start <= 8 ? end : start
  }

  private func text(_ range: Range<Int>) throws(Untold) -> String {
    var text = ""
    for offset in range { text.unicodeScalars.append(Unicode.Scalar(try byte(at: offset))) }
    return text
  }

  private func delimiter(at start: Int, isSpaced: Bool = false) throws(Untold) -> (
    hasMark: Bool, rest: Int
  ) {
    let place = try end(from: start) { $0 == UInt8(ascii: " ") }
    let mark = try byte(at: place)
    guard ":.)-|]".utf8.contains(mark) else { return (false, place) }
    var after = place + 1
    // "3.- Which?"
    if mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"), try hasPrefix("- ", at: after) {
      after += 1
    }
    // "3.) Which?"
    if mark == UInt8(ascii: "."), try byte(at: after) == UInt8(ascii: ")") { after += 1 }
    let isDash = mark == UInt8(ascii: "-") || mark == UInt8(ascii: "|")
    let next = try byte(at: after)
    let isParted = next == 0 || next == UInt8(ascii: " ")
    guard isParted || !isDash && next.isASCIILetter, !isDash || isSpaced || place > start else {
      return (false, place)
    }
    return (true, try end(from: after) { $0 == UInt8(ascii: " ") })
  }
}
