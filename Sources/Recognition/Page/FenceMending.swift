package import Markdown

/// A fence that its author forgot, or set once too often, so that code swallowed questions.
package struct FenceMending: Hashable, Sendable {
  package enum Fault: Hashable, Sendable {
    /// Nothing closes the code.
    case missing
    /// It closes nothing, and opens code that nobody meant.
    case stray
  }

  package var fault: Fault
  /// The line of the fence that opens the code.
  package var line: Int
  /// The line of the first heading that was swallowed.
  package var heading: Int
  /// Blanks and signs of that fence.
  var fence: String
}

/// The document with code ended above the questions that it swallowed, line by line as before, and
/// what was wrong.
///
/// Headings count that continue the row of those above: of their level, numbered or asking as they
/// are; and so do lines in bold. Nothing is changed where all fences have their partners, as those around an example of Markdown
/// have: there must be code that is never closed, or a fence with a language inside of code.
package func mendingFences(of document: Document) -> (Document, [FenceMending]) {
  guard document.hasHeadingsInCode else { return (document, []) }
  if let doubled = doubledFence(in: document.lines) {
    var lines = document.lines
    lines[doubled.line - 1] = ""
    return (document.made(of: lines), [doubled])
  }
  let rows = QuestionRows(of: document)
  var lines = document.lines
  let mendings = fenceMendings(of: lines, rows)
  guard !mendings.isEmpty else { return (document, []) }
  for mending in mendings {
    switch mending.fault {
    case .missing: lines[mending.heading - 2] = mending.fence
    case .stray: lines[mending.line - 1] = ""
    }
  }
  let mended = document.made(of: lines)
  let found = Set(mended.headingLines + mended.starts { $0 == .paragraph })
  let wanted = Set(document.headingLines + mendings.map(\.heading))
  return found.isSuperset(of: wanted) ? (mended, mendings) : (document, [])
}

/// The last fence, where it stands right below the one that closes the code and nothing but headings, rules
/// and the like comes behind a blank line: it has no partner.
private func doubledFence(in lines: [String]) -> FenceMending? {
  let fences = lines.indices.compactMap { CodeFence(lines[$0], at: $0 + 1) }
  guard fences.count >= 3, !fences.count.isMultiple(of: 2), let last = fences.last,
    last.line == fences[fences.count - 2].line + 1, last.info.isEmpty,
    last.closes(fences[fences.count - 3]), last.line < lines.count,
    lines[last.line].isBlankLine,
    let heading = lines[last.line...].firstIndex(where: { $0.hasPrefix("#") }),
    lines[last.line..<heading].allSatisfy({ $0.isBlankLine || $0.hasPrefix("---") })
  else { return nil }
  return FenceMending(
    fault: .stray,
    line: last.line,
    heading: heading + 1,
    fence: String(last.indent) + last.mark
  )
}

/// The likeliest mistakes: the fewest with which all fences have partners.
private func fenceMendings(of lines: [String], _ rows: QuestionRows) -> [FenceMending] {
  var commonMark = Guess()
  var guesses = [Guess()]
  for index in lines.indices {
    let line = lines[index]
    if let fence = CodeFence(line, at: index + 1) {
      let isBeforeBlank = index + 1 == lines.count || lines[index + 1].isBlankLine
      commonMark.meet(fence)
      guesses = guesses.flatMap { guess -> [Guess] in
        var met = guess
        met.meet(fence)
        guard isBeforeBlank, let stray = guess.passing(fence) else { return [met] }
        return [stray, met]
      }
    } else if index > 0, lines[index - 1].isBlankLine, rows.include(line, at: index + 1) {
      for place in guesses.indices { guesses[place].see(heading: index + 1) }
      guesses += guesses.compactMap { $0.ending(before: index + 1) }
    } else {
      continue
    }
    guesses = guesses.withoutWorse
  }
  commonMark.finish()
  for place in guesses.indices { guesses[place].finish() }
  // The earlier of two that are as good, which has ended the code earlier.
  guard let best = guesses.min(by: { $0.isBetter(than: $1) }), best.cost < commonMark.cost else {
    return []
  }
  return best.mendings.filter { $0.heading > 0 }
}

extension Document {
  /// Of those that stand in no list and no quotation, from 1.
  fileprivate var headingLines: [Int] {
    starts { kind in
      if case .heading = kind { true } else { false }
    }
  }

  /// The first lines of such blocks, from 1.
  fileprivate func starts(_ isWanted: (Block) -> Bool) -> [Int] {
    children(root).compactMap { isWanted(kind($0)) ? lines($0).lowerBound : nil }
  }

  /// Whether something in fenced code begins as headings or bold lines do, behind a blank line.
  fileprivate var hasHeadingsInCode: Bool {
    children(root).contains { node in
      guard case .code(_, isFenced: true) = kind(node) else { return false }
      let code = bytes[range(node)]
      var isBlank = false
      var next = code.startIndex
      while let end = firstIndex(of: 0x0a, in: bytes, next..<code.endIndex) {
        let line = bytes[next..<end]
        if isBlank, line.first == UInt8(ascii: "#") || line.starts(with: "**".utf8) { return true }
        isBlank = line.allSatisfy { $0 <= 0x20 }
        next = end + 1
      }
      return false
    }
  }
}
