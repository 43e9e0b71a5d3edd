import Markdown

/// The document with callouts that ask opened: `> [!question] Why?`, and its answer quoted below it.
///
/// Such a title is what a bold line is elsewhere, and what stands below it is ordinary text. Lines stay
/// what they are.
func openingCallouts(of document: Document) -> Document {
  guard document.mayHaveCallouts else { return document }
  var lines = document.lines
  let texts = document.linesOutsideFences
  var isMended = false
  // Whether the one before asks, so that this is beside it and no part of its answer.
  var hasAsked = false
  var index = 0
  while index < lines.count {
    guard let callout = Callout(at: index, in: texts) else {
      hasAsked = hasAsked && texts[index].isBlankLine
      index += 1
      continue
    }
    let isWanted = callout.asks || isMended && callout.isAnswer
    if let title = callout.titleBelow(in: lines) {
      isMended = true
      for line in callout.lines { lines[line] = callout.opened(lines[line]) }
      (lines[index], lines[index + 1]) = ("", "**\(title)**")
      index = callout.lines.upperBound
      continue
    }
    if isWanted {
      isMended = true
      for line in callout.lines { lines[line] = callout.opened(lines[line]) }
      lines[index] = callout.isAnswer ? "**\(callout.title):**" : "**\(callout.title)**"
      hasAsked = true
      for line in callout.lines.dropFirst() {
        guard let inner = Callout(line: lines[line]), inner.isAnswer else { continue }
        lines[line] = "**\(inner.title):**"
        for below in callout.lines where below > line { lines[below] = inner.opened(lines[below]) }
      }
    }
    if !isWanted, hasAsked, callout.advises {
      lines[index] = "***"
      index = callout.lines.upperBound
      continue
    }
    index = isWanted ? callout.lines.upperBound : index + 1
  }
  guard isMended else { return document }
  return document.made(of: lines)
}

/// A quote or an indented block with a kind and a title, as note-taking tools have them.
private struct Callout {
  private(set) var lines = 0..<1
  let title: String
  private let kind: String
  /// What its lines begin with.
  private let margin: Margin

  private enum Margin {
    case quote
    case indent
  }

  /// `> [!question]- Why?` and `??? question "Why?"`.
  init?(line: String) {
    if line.hasPrefix(">") {
      let text = line.dropFirst().drop { $0 == " " }
      guard text.hasPrefix("[!"), let close = text.firstIndex(of: "]") else { return nil }
      kind = text[..<close].lowercased().filter(\.isLetter)
      title = String(text[text.index(after: close)...].drop { "+-".contains($0) }).trimmingBreak
      margin = .quote
    } else {
      let text = line.trimmingBreak
      guard text.hasPrefix("???") || text.hasPrefix("!!!"), text.hasSuffix("\""),
        let open = text.firstIndex(of: "\"")
      else { return nil }
      kind = text[..<open].filter(\.isLetter).lowercased()
      title = String(text[text.index(after: open)...].dropLast())
      margin = .indent
    }
    guard title.contains(where: \.isLetter) || title.isEmpty && margin == .quote,
      !title.includes("**")
    else { return nil }
  }

  init?(at start: Int, in texts: [String]) {
    self.init(line: texts[start])
    let below = texts[(start + 1)...].prefix { line in
      switch margin {
      case .quote: line.hasPrefix(">")
      case .indent: line.hasPrefix("    ") || line.isEmpty
      }
    }
    lines = start..<below.endIndex
  }

  private var isQuestion: Bool { ["question", "faq", "help"].contains(kind) }

  var asks: Bool { isQuestion && asking(Title(plain: plainLine(title)).text) > .no }

  /// The question in the first line below its kind, where no title stands beside that.
  func titleBelow(in texts: [String]) -> String? {
    guard isQuestion, title.isEmpty, lines.count >= 2 else { return nil }
    let text = opened(texts[lines.lowerBound + 1]).trimmingBreak
    return asking(text) == .byMark && !text.includes("**") ? text : nil
  }

  /// Whether it is a remark beside what is asked.
  var advises: Bool {
    ["tip", "info", "note", "warning", "important", "caution"].contains(kind)
  }

  var isAnswer: Bool { FieldLabel(heading: title)?.role == .answer }

  /// A line of its text without what makes it a part of the callout.
  func opened(_ line: String) -> String {
    switch margin {
    case .quote:
      guard line.hasPrefix(">") else { return line }
      let rest = line.dropFirst()
      return String(rest.first == " " ? rest.dropFirst() : rest)
    case .indent: return line.hasPrefix("    ") ? String(line.dropFirst(4)) : line
    }
  }
}

extension Document {
  /// A look at how lines begin.
  fileprivate var mayHaveCallouts: Bool {
    bytes.hasLine { line in
      line.first == UInt8(ascii: ">") && line.prefix(4).contains(UInt8(ascii: "["))
        && line.prefix(5).contains(UInt8(ascii: "!"))
        || line.starts(with: "??? ".utf8) || line.starts(with: "!!! ".utf8)
        || line.starts(with: "???+ ".utf8)
    }
  }
}
