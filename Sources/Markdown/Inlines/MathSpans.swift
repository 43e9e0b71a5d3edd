// Formulas in the text, `$a$` and `\(a\)`, and those set apart from it, `$$a$$` and `\[a\]`.

extension InlineParser {
  /// Adds the formula that begins at the current position, if one does.
  mutating func addMath() -> Bool {
    guard position + 1 < end else { return false }
    let next = bytes[position + 1]
    let text = position + 2..<end
    switch (bytes[position], next) {
    case ("$", "$"): return addMath(marks: 2, isDisplay: true, to: mathEnds.dollars(bytes, text))
    case ("$", _): return addMath(marks: 1, isDisplay: false, to: dollarEnd())
    case ("\\", "("):
      return addMath(marks: 2, isDisplay: false, to: mathEnds.closing(bytes, text, ")"))
    case ("\\", "["):
      return addMath(marks: 2, isDisplay: true, to: mathEnds.closing(bytes, text, "]"))
    default: return false
    }
  }

  private mutating func addMath(marks: Int, isDisplay: Bool, to mark: Int?) -> Bool {
    guard let mark, mark > position + marks else { return false }
    add(.math(marks: Int32(marks), isDisplay: isDisplay), to: mark + marks)
    return true
  }

  /// Adds dollar signs that begin no formula.
  mutating func addDollars() {
    var runEnd = position + 1
    while runEnd < end, bytes[runEnd] == "$" { runEnd += 1 }
    add(.text(isPlain: true), to: runEnd)
  }

  /// Where the dollar sign stands that ends the formula which the one here begins.
  ///
  /// Amounts of money and variables are no formulas: there is no space inside the signs, and no letter
  /// or digit outside.
  private func dollarEnd() -> Int? {
    guard !bytes[position + 1].isSpace, position == start || !bytes[position - 1].isLetterOrDigit
    else { return nil }
    var place = position + 1
    while place < end {
      switch bytes[place] {
      case "$":
        let isFollowed =
          place + 1 < end && (bytes[place + 1].isLetterOrDigit || bytes[place + 1] == "$")
        return bytes[place - 1].isSpace || isFollowed ? nil : place
      case "`": return nil
      case "\\": place += 2
      default: place += 1
      }
    }
    return nil
  }
}

/// Finds the marks that end formulas, and remembers which there are no more of.
struct MathEndFinder {
  private var hasDollars = true
  private var hasParenthesis = true
  private var hasBracket = true

  /// The next `$$`; all texts that are asked for end at the same place.
  mutating func dollars(_ bytes: [UInt8], _ text: Range<Int>) -> Int? {
    guard hasDollars else { return nil }
    var position = text.lowerBound
    while position + 1 < text.upperBound {
      if bytes[position] == "$", bytes[position + 1] == "$" { return position }
      position += bytes[position] == "\\" ? 2 : 1
    }
    hasDollars = false
    return nil
  }

  /// The next backslash with that parenthesis or bracket; a double backslash begins a new line.
  mutating func closing(_ bytes: [UInt8], _ text: Range<Int>, _ mark: Unicode.Scalar) -> Int? {
    guard mark == ")" ? hasParenthesis : hasBracket else { return nil }
    var position = text.lowerBound
    while position + 1 < text.upperBound {
      if bytes[position] == "\\" {
        if bytes[position + 1] == mark { return position }
        position += 1
      }
      position += 1
    }
    if mark == ")" { hasParenthesis = false } else { hasBracket = false }
    return nil
  }
}
