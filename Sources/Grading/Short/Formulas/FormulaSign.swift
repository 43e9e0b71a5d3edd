/// A piece of a formula.
enum FormulaSign: Hashable {
  /// Of a quantity or a function, its index included: `x_i` is `xi`.
  case name(String)
  case number(String)
  /// A parenthesis that opens, and one that opens at once behind a name.
  case open
  case call
  case close
  /// An operator or another sign, in ASCII.
  case sign(String)

  /// The pieces of a text in ASCII, see `plainFormula(_:)`.
  static func all(in text: String) -> [FormulaSign] {
    var rest = Substring(text)
    var signs: [FormulaSign] = []
    var isAfterName = false
    while let first = rest.first {
      var next: FormulaSign?
      if first.isWhitespace {
        rest.removeFirst()
      } else if first.isLetter {
        next = .name(name(&rest))
      } else if first.isNumber {
        let digits = rest.prefix { $0.isNumber || $0 == "." }
        rest = rest.dropFirst(digits.count)
        next = .number(String(digits))
      } else if "([{".contains(first) {
        rest.removeFirst()
        next = isAfterName ? .call : .open
      } else if ")]}".contains(first) {
        rest.removeFirst()
        next = .close
      } else {
        let two = rest.prefix(2)
        let length = ["<=", ">=", "!=", "||", "->", ":="].contains(two) ? 2 : 1
        let sign = String(rest.prefix(length))
        rest = rest.dropFirst(length)
        next = .sign(sign == ":=" ? "=" : sign)
      }
      if let next { signs.append(next) }
      if case .name? = next { isAfterName = true } else { isAfterName = false }
    }
    return signs
  }

  /// Letters and digits, and any index behind `_`, whose own marks are left out.
  private static func name(_ rest: inout Substring) -> String {
    var name = ""
    while let first = rest.first {
      if first.isLetter || first.isNumber {
        name.append(first)
        rest.removeFirst()
      } else if first == "_" {
        rest.removeFirst()
        guard let open = rest.first, "{(".contains(open) else { continue }
        let close: Character = open == "{" ? "}" : ")"
        guard let end = rest.firstIndex(of: close) else { continue }
        name += rest[..<end].dropFirst().filter { !$0.isWhitespace && $0 != "_" }
        rest = rest[end...].dropFirst()
      } else {
        break
      }
    }
    // Of a single letter the case says what it is; words are written as one likes.
    let letters = name.prefix { $0.isLetter }
    return letters.count > 1 ? name.lowercased() : name
  }
}
