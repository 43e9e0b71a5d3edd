import Markdown
import Questions

/// Formulas by name in a code block.
///
/// `Recall:  TP / (TP + FN)`, `Recall   = TP / (TP + FN)` or `Recall   TP / (TP + FN)` on a line of its
/// own; lines that are indented go on with the formula above. A block is one where nearly every entry has an operator
/// between spaces, or where a heading above speaks of formulas or of numbers to know.
struct FormulaBlocks: Dialect {
  let name = "formula-blocks"
  let summary = "formulas by name in a code block"

  func claims(in page: Page) -> [Claim] {
    let mayBeReference = page.headings.contains { references.areInLowercase(of: $0.title.text) }
    let isStudied = mayBeReference && page.studySigns >= 2
    return page.blocks.indices.flatMap { position -> [Claim] in
      guard case .code(let info, true) = page.document.kind(page.blocks[position]),
        ["", "text", "math", "txt", "latex"].contains(info.lowercased())
      else { return [] }
      let path = page.path(above: position)
      let isNamed = path.contains { names.areInLowercase(of: $0) }
      let block = page.blocks[position]
      guard let entries = entries(in: page.document.literal(block)),
        entries.count >= (isNamed ? 1 : 2),
        isNamed || entries.allSatisfy(\.isFormula)
          || path.contains(where: { references.areInLowercase(of: $0) })
            && entries.allSatisfy(\.isTold)
            && isStudied
      else { return [] }
      let first = page.document.lines(block).lowerBound + 1
      return entries.map { entry in
        var draft = Draft(
          form: Formula(),
          title: entry.name,
          line: first + entry.offset,
          lastLine: first + entry.offset + entry.lines.count - 1
        )
        draft.context = ["Formula"]
        draft.path = path
        draft.answer = "```\n" + entry.lines.joined(separator: "\n") + "\n```"
        return Claim(draft, weight: .shaped)
      }
    }
  }
}

private let names: Phrases = [
  "formula", "equation", "identit", "numbers", "latenc", "constants", "formel", "gleichung",
  "fórmula", "formule", "équation", "формул", "wzory", "vzorc", "公式", "공식",
]

/// What may as well head the settings of a program.
private let references: Phrases = [
  "quick reference", "cheat sheet", "cheatsheet", "at a glance", "in order", "spickzettel",
  "referencia rápida", "referência rápida", "aide-mémoire", "шпаргалка", "速查",
]

private struct FormulaEntry {
  var name: String
  var lines: [String]
  /// Lines from the start of the block.
  var offset: Int

  /// Whether words say what it means.
  var isTold: Bool { isFormula || lines.contains { $0.split(separator: " ").count >= 2 } }

  var isFormula: Bool { lines.contains(where: holdsOperator) }
}

private func holdsOperator(_ line: String) -> Bool {
  [" = ", " / ", " * ", " + ", " - ", " × ", " · ", " ∝ ", " ≤ ", " > ", " < "]
    .contains { line.includes($0) }
}

/// The entries of a code block; `nil` where a line is neither an entry nor goes on with one.
private func entries(in code: String) -> [FormulaEntry]? {
  var entries: [FormulaEntry] = []
  for (offset, line) in code.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    guard let first = line.first else { continue }
    if first == " " || first == "\t" {
      guard !entries.isEmpty else { return nil }
      entries[entries.count - 1].lines.append(String(line).trimmed)
      continue
    }
    guard let (name, formula) = named(line), first.isLetter || first.isNumber,
      name.contains(where: \.isLetter), name.count <= 40, !formula.isEmpty
    else { return nil }
    entries.append(FormulaEntry(name: name, lines: [formula], offset: offset))
  }
  return entries.isEmpty ? nil : entries
}

/// What stands before a colon, or before an equals sign that is set apart or has words before it.
private func named(_ line: Substring) -> (name: String, formula: String)? {
  if let colon = line.firstIndex(of: ":") {
    let rest = line[line.index(after: colon)...]
    return rest.first == " " ? (String(line[..<colon]).trimmed, String(rest).trimmed) : nil
  }
  if let columns = columns(of: line) { return columns }
  guard let equals = line.firstRange(of: " = ") else { return nil }
  let name = String(line[..<equals.lowerBound]).trimmed
  let words = name.split(separator: " ")
  guard words.count >= 2 || line[..<equals.lowerBound].hasSuffix(" ") || name.count >= 8,
    words.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber || "-()'’/+".contains($0) } })
  else { return nil }
  return (name, String(line[equals.upperBound...]).trimmed)
}

/// What stands before and behind a gap of several spaces, as in "Corner     f = 1 / (2 · pi · R · C)".
private func columns(of line: Substring) -> (name: String, formula: String)? {
  guard let gap = line.firstRange(of: "  ") else { return nil }
  let name = line[..<gap.lowerBound]
  let formula = String(line[gap.upperBound...]).trimmed
  guard name.count <= 30, !name.contains(where: { "=<>/*+|".contains($0) }),
    formula.first.map({ !"=:|".contains($0) }) == true, holdsOperator(formula)
  else { return nil }
  return (String(name), formula)
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...].drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
