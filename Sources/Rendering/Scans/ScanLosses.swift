import Basics
import Library
import Recognition
import Terminal

/// How many rows of a list are shown where not all are wanted.
private let fitting = 8

/// What became no question and why: the longest pieces in their order, the others summed up by reason.
///
/// With `all`, every line of it.
func ignored(in scan: Scan, all: Bool, _ capabilities: Capabilities) -> [Line] {
  guard !scan.ignored.isEmpty else { return [] }
  let isPlain = capabilities.isPlain
  let share = "\(scan.ignoredLineCount) of \(counted(scan.text.count, "line"))"
  let head =
    isPlain ? Line("Ignored: \(share).") : Line(" ") + Line("Ignored", .title) + Line("  \(share)")
  // What stands in them says what they are.
  let columns = [
    ListColumn(title: ""), ListColumn(title: "", speaksForItself: true),
    ListColumn(title: "", isFlexible: true),
  ]
  let shown = all ? scan.ignored.flatMap(scan.lines) : longest(of: scan.ignored)
  let rows = shown.map { piece in
    [
      Line(name(of: piece.lines, capabilities)), Line(piece.reason.phrase),
      excerpt(scan.firstText(in: piece.lines), capabilities),
    ]
  }
  let table = listTable(columns, rows, capabilities).dropFirst(isPlain ? 0 : 1)
  let rest = all ? [] : scan.ignored.filter { !shown.contains($0) }
  return [head] + table + sums(of: rest, capabilities)
}

/// Readings that others won over.
func overruled(in scan: Scan, all: Bool, _ capabilities: Capabilities) -> [Line] {
  guard !scan.overruled.isEmpty else { return [] }
  let isPlain = capabilities.isPlain
  var counts: [(dialect: String, count: Int)] = []
  for one in scan.overruled {
    if let index = counts.firstIndex(where: { $0.dialect == one.dialect }) {
      counts[index].count += 1
    } else {
      counts.append((one.dialect, 1))
    }
  }
  let byDialect = counts.map { Line("\($0.dialect) (\($0.count))") }
  guard all else {
    return fact(
      "Won over",
      [Line(counted(scan.overruled.count, "reading"))] + byDialect,
      capabilities
    )
  }
  let columns = [
    ListColumn(title: "  Lines"), ListColumn(title: "Read as", speaksForItself: true),
    ListColumn(title: "Text", isFlexible: true),
    ListColumn(title: "By line", isRight: true, isOptional: true),
  ]
  let rows = scan.overruled.map { one in
    [
      Line(name(of: one.lines, capabilities)), Line(one.dialect),
      excerpt(one.title, capabilities), Line(one.winner.map(String.init) ?? "–"),
    ]
  }
  let head = isPlain ? Line("Won over:") : Line(" ") + Line("Won over", .title)
  return [head] + listTable(columns, rows, capabilities)
}

private func name(of lines: ClosedRange<Int>, _ capabilities: Capabilities) -> String {
  guard capabilities.isPlain else { return "  " + range(of: lines) }
  let span = lineSpan(lines)
  return span.prefix(1).uppercased() + span.dropFirst()
}

/// In plain there is no column that cuts it.
private func excerpt(_ text: String, _ capabilities: Capabilities) -> Line {
  capabilities.isPlain
    ? Line(text).cut(to: capabilities.width / 2, mark: "...") : Line(text, .dim)
}

private func longest(of pieces: [Ignored]) -> [Ignored] {
  guard pieces.count > fitting else { return pieces }
  let kept = pieces.sorted {
    ($1.lines.count, $0.lines.lowerBound) < ($0.lines.count, $1.lines.lowerBound)
  }.prefix(fitting - 1)
  return kept.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
}

/// As in `and 12 lines in 9 pieces: only a heading (7), decoration (2); --all shows them`.
private func sums(of pieces: [Ignored], _ capabilities: Capabilities) -> [Line] {
  guard !pieces.isEmpty else { return [] }
  let lines = pieces.reduce(0) { $0 + $1.lines.count }
  let reasons = Ignored.Reason.allCases.compactMap { reason in
    let count = pieces.count { $0.reason == reason }
    return count > 0 ? "\(reason.phrase) (\(count))" : nil
  }
  let text =
    "and \(counted(lines, "line")) more: \(reasons.joined(separator: ", ")); --all shows them"
  let isPlain = capabilities.isPlain
  return wrap(
    Line(isPlain ? "A" + text.dropFirst() + "." : text),
    width: capabilities.width,
    first: isPlain ? "" : "   ",
    rest: isPlain ? "" : "   "
  )
}

extension Scan {
  /// The lines of a piece that have any text, each by itself.
  fileprivate func lines(of piece: Ignored) -> [Ignored] {
    piece.lines.filter { text.line($0).contains { !$0.isWhitespace } }
      .map { Ignored(lines: $0...$0, reason: piece.reason) }
  }

  /// The first line with text; empty where none has.
  fileprivate func firstText(in lines: ClosedRange<Int>) -> String {
    lines.lazy.map { text.line($0) }.first { $0.contains { !$0.isWhitespace } } ?? ""
  }
}
