/// See `ShortAnswer.Kind.formula`; near where only the case of letters is wrong.
///
/// Of equal things, as in `I = H(X) - H(X|Y) = KL(p || q)`, one is enough, and what the formula is
/// called may be left out or said.
func compareFormula(_ typed: String, with wording: String) -> ShortVerdict {
  // Whoever writes more writes no formula; and what is the same is right, whatever it is.
  let isSame = !typed.allSatisfy(\.isWhitespace) && bare(typed) == bare(wording)
  guard !isSame, typed.utf8.count <= longest, wording.utf8.count <= longest else {
    return verdict(isSame ? .right : .wrong, typed, wording)
  }
  let (said, wanted) = (FormulaShape(reading: typed), FormulaShape(reading: wording))
  let mark: ShortVerdict.Mark =
    said.isEmpty
    ? .wrong
    : said.says(wanted) ? .right : said.lowercased().says(wanted.lowercased()) ? .near : .wrong
  return verdict(mark, typed, wording)
}

private func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }

/// In bytes.
private let longest = 1200

/// What a formula says: its equal sides, each in a form that does not depend on how it was written.
struct FormulaShape {
  struct Side {
    var text: String
    var signs: [FormulaSign]
    /// Whether it is a name alone, or one with arguments, as in `F1` and `H(P)`.
    var isName: Bool
  }

  var sides: [Side]

  init(reading text: String) {
    let signs = FormulaSign.all(in: plainFormula(text))
    sides = signs.split { $0 == .sign("=") || $0 == .sign("~") }.map { side in
      var reader = FormulaReader(Array(side))
      let text = reader.relation()
      return Side(text: text, signs: Array(side), isName: isName(Array(side)))
    }
  }

  var isEmpty: Bool { sides.allSatisfy(\.text.isEmpty) }

  /// Whether it says no other thing than `wanted`, and a thing of its own.
  func says(_ wanted: FormulaShape) -> Bool {
    let telling = wanted.sides.count > 1 ? wanted.sides.filter { !$0.isName } : wanted.sides
    let goals = telling.isEmpty ? wanted.sides : telling
    var rest = sides[...]
    if rest.count > 1, let first = rest.first, first.isName { rest.removeFirst() }
    return !rest.isEmpty && rest.allSatisfy { side in wanted.sides.contains(where: side.isSame) }
      && rest.contains { side in goals.contains(where: side.isSame) }
  }

  func lowercased() -> FormulaShape {
    var copy = self
    for index in copy.sides.indices {
      copy.sides[index].text = sides[index].text.lowercased()
      // What is a matrix shows by its capital letter.
      let isReadable = FormulaExpression(reading: sides[index].signs) != nil
      copy.sides[index].signs = isReadable ? sides[index].signs.map(\.lowercased) : []
    }
    return copy
  }
}

extension FormulaShape.Side {
  /// Whether both are the same in another order, or compute the same; a name alone is no other one.
  func isSame(as other: FormulaShape.Side) -> Bool {
    text == other.text || !isBare && !other.isBare && computeSame(signs, other.signs) == true
  }

  private var isBare: Bool {
    if case .name? = signs.first { signs.count == 1 } else { signs.isEmpty }
  }
}

extension FormulaSign {
  fileprivate var lowercased: FormulaSign {
    if case .name(let name) = self { .name(name.lowercased()) } else { self }
  }
}

private func isName(_ signs: [FormulaSign]) -> Bool {
  guard case .name? = signs.first else { return false }
  guard signs.count > 1 else { return true }
  guard signs[1] == .call, signs.last == .close else { return false }
  var depth = 0
  for (index, sign) in signs.enumerated() {
    if sign == .call || sign == .open { depth += 1 }
    if sign == .close { depth -= 1 }
    if depth == 0, index > 0, index < signs.count - 1 { return false }
  }
  return true
}
