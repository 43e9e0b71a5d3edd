import Basics

/// One line of a screen: runs of text in their roles, never a text with escapes in it.
package struct Line: Hashable, Sendable {
  package private(set) var runs: [Run] = []

  package init() {}

  package init(_ text: String, _ role: Role = .plain) {
    append(Run(text, role))
  }

  package init(_ runs: [Run]) {
    for run in runs { append(run) }
  }

  /// What is left without the roles.
  package var text: String { runs.reduce(into: "") { $0 += $1.text } }

  /// In columns.
  package var width: Int { runs.reduce(0) { $0 + displayWidth($1.text) } }

  package var isEmpty: Bool { runs.isEmpty }

  /// Neighbours that look alike grow together.
  package mutating func append(_ run: Run) {
    guard !run.text.isEmpty else { return }
    if runs.last?.looksLike(run) ?? false {
      // In place: a paragraph is put together from thousands of pieces.
      runs[runs.count - 1].text += run.text
    } else {
      runs.append(run)
    }
  }

  package static func + (a: Line, b: Line) -> Line {
    var sum = a
    sum += b
    return sum
  }

  package static func += (a: inout Line, b: Line) {
    for run in b.runs { a.append(run) }
  }
}

extension Line: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Line {
  /// The line with `role` added to all of it.
  package func adding(_ role: Role) -> Line {
    Line(runs.map { $0.with($0.text, $0.role.union(role)) })
  }

  /// Without the spaces at its end.
  package func trimmed() -> Line {
    var runs = runs
    while let last = runs.popLast() {
      let end = last.text.lastIndex { $0 != " " }
      guard let end else { continue }
      return Line(runs + [last.with(String(last.text[...end]))])
    }
    return Line()
  }

  /// Without the spaces at either end.
  package func stripped() -> Line {
    var runs = trimmed().runs[...]
    while let first = runs.popFirst() {
      let text = first.text.drop { $0 == " " }
      guard !text.isEmpty else { continue }
      return Line([first.with(String(text))] + runs)
    }
    return Line()
  }

  /// With spaces after it, up to `width` columns.
  package func padded(to width: Int) -> Line {
    self + Line(spaces(width - self.width))
  }

  /// With spaces before it, up to `width` columns.
  package func aligned(to width: Int) -> Line {
    Line(spaces(width - self.width)) + self
  }

  /// At most `width` columns of it, with `…` (or `mark`) where something was cut off.
  ///
  /// For the columns of a list only; what a person is to read is wrapped.
  package func cut(to width: Int, mark: String = "…") -> Line {
    guard self.width > width else { return self }
    var room = width - displayWidth(mark)
    var result = Line()
    scan: for run in runs {
      var kept = ""
      for character in run.text {
        room -= displayWidth(character)
        guard room >= 0 else {
          result.append(run.with(kept))
          break scan
        }
        kept.append(character)
      }
      result.append(run.with(kept))
    }
    return result.trimmed() + Line(width > 0 ? mark : "")
  }
}

/// That many spaces; none where `count` is negative.
package func spaces(_ count: Int) -> String {
  String(repeating: " ", count: max(0, count))
}
