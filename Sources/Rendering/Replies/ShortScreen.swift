package import Grading
package import Terminal

/// A short answer beside what was wanted, with what differs underlined, in words in plain.
///
/// Other wordings that would be right stand below.
package func shortScreen(
  _ verdict: ShortVerdict,
  typed: String,
  _ wanted: ShortAnswer,
  _ capabilities: Capabilities
) -> [Line] {
  let others = wanted.wordings.filter { $0 != verdict.wanted }
  let line = verdict.line.map { " Line \($0) is the first that differs." } ?? ""
  guard !capabilities.isPlain else {
    return paragraph(words(verdict.mark) + line, capabilities)
      + (verdict.mark == .right ? [] : plainDifference(verdict, typed, capabilities))
      + (others.isEmpty ? [] : labelled("Also right", others.joined(separator: "; "), capabilities))
  }
  let head = Line("  ") + sign(verdict.mark) + Line(" " + words(verdict.mark) + line)
  let also =
    others.isEmpty
    ? []
    : wrap(
      Line(others.joined(separator: "; ")),
      width: capabilities.width,
      first: Line("  ") + Line("Also right  ", .title),
      rest: "    "
    )
  let pair =
    verdict.mark == .right
    ? wrap(
      Line(typed),
      width: capabilities.width,
      first: Line("  ") + Line("Typed   ", .title),
      rest: Line(spaces(10))
    ) : aligned(verdict.difference, capabilities)
  return [head] + pair + also
}

private func words(_ mark: ShortVerdict.Mark) -> String {
  switch mark {
  case .right: "Right."
  case .near: "Nearly right."
  case .wrong: "Wrong."
  }
}

private func sign(_ mark: ShortVerdict.Mark) -> Line {
  switch mark {
  case .right: Line("✓", .ok)
  case .near: Line("~", .part)
  case .wrong: Line("✗", .miss)
  }
}

private func plainDifference(
  _ verdict: ShortVerdict,
  _ typed: String,
  _ capabilities: Capabilities
) -> [Line] {
  func pieces(_ isPart: (Difference) -> Bool) -> String {
    verdict.difference.filter(isPart)
      .map { "\"" + $0.text.split(whereSeparator: \.isNewline).joined(separator: " / ") + "\"" }
      .joined(separator: ", ")
  }
  let missing = pieces { if case .missing = $0 { true } else { false } }
  let extra = pieces { if case .extra = $0 { true } else { false } }
  return labelled("Wanted", flat(verdict.wanted), capabilities)
    + labelled("You typed", flat(typed), capabilities)
    + (missing.isEmpty ? [] : labelled("Missing", missing, capabilities))
    + (extra.isEmpty ? [] : labelled("Too much", extra, capabilities))
}

private func flat(_ text: String) -> String {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: " / ")
}

/// Both texts below each other, the same characters in the same columns, with marks below what differs.
///
/// What is wider than the window goes on below, and so does a new line.
private func aligned(_ difference: [Difference], _ capabilities: Capabilities) -> [Line] {
  let width = max(10, capabilities.width - 10)
  var blocks = [Columns()]
  for pair in pairs(of: difference) {
    if pair.typed == "\n" || pair.wanted == "\n" {
      blocks.append(Columns())
    } else {
      if blocks[blocks.count - 1].marks.count + 2 > width { blocks.append(Columns()) }
      blocks[blocks.count - 1].add(pair)
    }
  }
  return blocks.flatMap { block in
    let marks = block.marks.contains("^") ? [Line(spaces(10)) + Line(block.marks, .part)] : []
    return [
      (Line("  ") + Line("Typed   ", .title) + block.typed).trimmed(),
      (Line("  ") + Line("Wanted  ", .title) + block.wanted).trimmed(),
    ] + marks.map { $0.trimmed() }
  }
}

/// Characters that stand in one column; `nil` where there is none.
private struct Pair {
  var typed: Character?
  var wanted: Character?
  var isSame = false
}

/// What was typed instead of what was wanted stands below it, as far as both go on the line.
private func pairs(of difference: [Difference]) -> [Pair] {
  var pairs: [Pair] = []
  var (extra, missing): ([Character], [Character]) = ([], [])
  func close() {
    let isOneLine = !(extra + missing).contains { $0.isNewline }
    let shared = isOneLine ? min(extra.count, missing.count) : 0
    pairs += zip(extra, missing).prefix(shared).map { Pair(typed: $0, wanted: $1) }
    // A line end that is too much would tear the two apart.
    pairs += extra.dropFirst(shared).filter { !$0.isNewline }.map { Pair(typed: $0) }
    pairs += missing.dropFirst(shared).map { Pair(wanted: $0) }
    (extra, missing) = ([], [])
  }
  for piece in difference {
    switch piece {
    case .extra(let text): extra += text
    case .missing(let text): missing += text
    case .same(let text):
      close()
      pairs += text.map { Pair(typed: $0, wanted: $0, isSame: true) }
    }
  }
  close()
  return pairs
}

/// A stretch of both texts, column by column.
private struct Columns {
  var typed = Line()
  var wanted = Line()
  var marks = ""

  mutating func add(_ pair: Pair) {
    let said = Line(pair.typed.map(String.init) ?? "", pair.isSame ? .plain : [.miss, .differs])
    let meant = Line(pair.wanted.map(String.init) ?? "", pair.isSame ? .plain : [.ok, .differs])
    let width = max(1, said.width, meant.width)
    typed += said.padded(to: width)
    wanted += meant.padded(to: width)
    marks += String(repeating: pair.isSame ? " " : "^", count: width)
  }
}
