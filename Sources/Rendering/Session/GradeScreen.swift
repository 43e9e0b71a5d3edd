import Basics
import Grading
package import Sessions
package import Terminal

/// A graded answer as a person reads it: the points with their evidence, or the difference.
package func gradeScreen(of graded: GradedAnswer, _ capabilities: Capabilities) -> [Line] {
  switch graded {
  case .points(let coverage, let flags):
    let points =
      capabilities.isPlain ? plainVerdict(coverage, capabilities) : marks(coverage, capabilities)
    let heard = flags.flatMap { flag in
      told("Red flag \"\(flag.text)\": did the answer say that? \"\(flag.said)\"", capabilities)
    }
    return points + heard
  case .short(let verdict): return short(verdict, capabilities)
  }
}

private func short(_ verdict: ShortVerdict, _ capabilities: Capabilities) -> [Line] {
  switch verdict.mark {
  case .right: return told("Right.", capabilities)
  case .near, .wrong:
    let head = verdict.mark == .near ? "Nearly right." : "Wrong."
    let line = verdict.line.map { " Line \($0) is the first that differs." } ?? ""
    let wanted = verdict.wanted.split(separator: "\n", omittingEmptySubsequences: false)
    return told(head + line, capabilities)
      + told("Wanted:", capabilities)
      + wanted.map { Line("    " + String($0)) }
      + told("[-typed too much-] {+missing+}:", capabilities)
      + changes(verdict.difference)
  }
}

/// With words for signs, as a difference must not be told by colour alone.
private func changes(_ difference: [Difference]) -> [Line] {
  var lines = [Line("    ")]
  for piece in difference {
    let (open, close, role): (String, String, Role) =
      switch piece {
      case .same: ("", "", .plain)
      case .extra: ("[-", "-]", .miss)
      case .missing: ("{+", "+}", .ok)
      }
    let parts = piece.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index > 0 { lines.append(Line("    ")) }
      lines[lines.count - 1] = lines[lines.count - 1] + Line(open + String(part) + close, role)
    }
  }
  return lines
}

private func told(_ text: String, _ capabilities: Capabilities) -> [Line] {
  capabilities.isPlain
    ? paragraph(text, capabilities)
    : wrap(Line(text), width: capabilities.width, first: "  ", rest: "  ")
}
