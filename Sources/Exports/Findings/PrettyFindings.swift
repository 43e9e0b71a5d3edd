import Basics
package import Library
package import Terminal

/// The findings for a person: each with its line, what stands there marked, and what to do.
///
/// Where a file has many of a kind the first is shown, and the lines of the others are named.
package struct PrettyFindings: FindingReport {
  package let name = "pretty"
  package let summary = "each finding with its line of the document, to be read"

  package init() {}

  package func write(
    _ report: LintReport,
    _ options: FindingReportOptions,
    _ capabilities: Capabilities
  ) -> String {
    var lines: [Line] = []
    for file in report.files {
      for group in groups(of: file.findings) {
        lines += block(group, in: file, capabilities) + [Line()]
      }
    }
    let isFailed = report.isFailed(at: options.failLevel)
    let sum = Line(sums(of: report), isFailed ? [.miss, .strong] : [.ok, .strong])
    return encode(lines + wrap(sum, width: capabilities.width), capabilities)
  }
}

/// A finding that is shown, and those of its kind in the file that are only counted.
private struct Group {
  var shown: Finding
  var others: [Finding] = []
}

/// More than three of a rule become one.
private func groups(of findings: [Finding]) -> [Group] {
  let counts = Dictionary(grouping: findings, by: \.rule)
  var isShown: Set<Rule> = []
  return findings.compactMap { finding in
    let all = counts[finding.rule] ?? []
    guard all.count > 3 else { return Group(shown: finding) }
    guard isShown.insert(finding.rule).inserted else { return nil }
    return Group(shown: finding, others: Array(all.dropFirst()))
  }
}

private func block(_ group: Group, in file: CheckedFile, _ capabilities: Capabilities) -> [Line] {
  let finding = group.shown
  let place = finding.place
  let role = finding.severity.role
  let level = Line("\(finding.severity.rawValue)[\(finding.rule.id)]", role.union(.strong))
  let head = Line("\(place): ") + level + Line(": \(finding.message.text)")
  var lines = wrap(head, width: capabilities.width, rest: "  ")
  let number = String(place.line)
  let margin = spaces(number.count)
  let bar = capabilities.isPlain ? "|" : "│"
  let source = file.source.line(place.line)
  if source.contains(where: { !$0.isWhitespace }) {
    let (line, marks) = excerpt(
      of: source,
      at: place.column,
      length: finding.length,
      role: role,
      width: capabilities.width - number.count - 3
    )
    lines += [
      Line("\(margin) \(bar)", .dim), Line("\(number) \(bar) ", .dim) + line,
      Line("\(margin) \(bar) ", .dim) + marks,
    ]
  }
  let remarks =
    (finding.notes + more(group.others)).map { ("note", $0) }
    + (finding.help.map { [("help", $0)] } ?? [])
  return lines
    + remarks.flatMap { kind, text in
      let first = Line("\(margin) = ", .dim) + Line("\(kind): ", .strong)
      return wrap(
        Line(text),
        width: capabilities.width,
        first: first,
        rest: Line(margin + "         ")
      )
    }
}

/// How many more there are, and where the first of them are.
private func more(_ others: [Finding]) -> [String] {
  var lines: [Int] = []
  for finding in others where lines.last != finding.place.line { lines.append(finding.place.line) }
  guard !others.isEmpty else { return [] }
  let named = lines.prefix(6).map(String.init)
  let rest = lines.count - named.count
  let places = named.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  return ["\(others.count) more in this file, in \(lines.count == 1 ? "line" : "lines") \(places)"]
}

extension Finding.Severity {
  /// The word beside it says the same.
  fileprivate var role: Role {
    switch self {
    case .error: .miss
    case .warning: .part
    case .note: .code
    }
  }
}
