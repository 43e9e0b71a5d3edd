import Basics
package import Terminal

/// How a text differs from another of as many lines, as `diff -u` shows it; empty where it does not.
///
/// Without ink the lines are exactly the texts' own, tabs and spaces at their ends included, so that
/// `patch` takes them; what a terminal would obey is shown as what it is.
package func unifiedDiff(
  of name: String,
  from old: String,
  to new: String,
  _ capabilities: Capabilities
) -> String {
  let (old, new) = (lines(of: old), lines(of: new))
  let changed = zip(old, new).enumerated().compactMap { $1.0 == $1.1 ? nil : $0 }
  guard !changed.isEmpty else { return "" }
  var text = ""
  func add(_ line: String, _ role: Role = .plain) {
    if capabilities.ink == .none {
      text += printable(line) + "\n"
    } else {
      text += encode(Line(line, role), capabilities) + "\n"
    }
  }
  let file = printableLine(name)
  add("--- \(file)", .strong)
  add("+++ \(file)", .strong)
  for hunk in hunks(around: changed, lineCount: old.count) {
    add("@@ -\(span(hunk)) +\(span(hunk)) @@", .code)
    for range in runs(in: hunk, changed: { old[$0] != new[$0] }) {
      guard old[range.lowerBound] != new[range.lowerBound] else {
        for line in range { add(" " + old[line].text) }
        continue
      }
      for (lines, mark, role) in [(old, "-", Role.miss), (new, "+", Role.ok)] {
        for line in range {
          add(mark + lines[line].text, role)
          if !lines[line].isEnded { add("\\ No newline at end of file", .dim) }
        }
      }
    }
    if let last = hunk.last, !old[last].isEnded, old[last] == new[last] {
      add("\\ No newline at end of file", .dim)
    }
  }
  return text
}

private struct TextLine: Hashable {
  var text: String
  var isEnded = true
}

/// A return before the line feed is left out: no terminal shows it, and `patch` does without.
private func lines(of text: String) -> [TextLine] {
  var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
    TextLine(text: String(Substring($0.last == 0x0d ? $0.dropLast() : $0)))
  }
  if lines.last?.text.isEmpty == true {
    lines.removeLast()
  } else if !lines.isEmpty {
    lines[lines.count - 1].isEnded = false
  }
  return lines
}

/// Stretches of lines with three more before and behind each change.
private func hunks(around changed: [Int], lineCount: Int) -> [Range<Int>] {
  var hunks: [Range<Int>] = []
  for line in changed {
    let hunk = max(0, line - 3)..<min(lineCount, line + 4)
    if let last = hunks.last, hunk.lowerBound <= last.upperBound {
      hunks[hunks.count - 1] = last.lowerBound..<hunk.upperBound
    } else {
      hunks.append(hunk)
    }
  }
  return hunks
}

/// The lines taken apart into stretches that are all changed or all kept.
private func runs(in hunk: Range<Int>, changed: (Int) -> Bool) -> [Range<Int>] {
  var runs: [Range<Int>] = []
  for line in hunk {
    if let last = runs.last, changed(last.lowerBound) == changed(line) {
      runs[runs.count - 1] = last.lowerBound..<line + 1
    } else {
      runs.append(line..<line + 1)
    }
  }
  return runs
}

private func span(_ hunk: Range<Int>) -> String { "\(hunk.lowerBound + 1),\(hunk.count)" }
