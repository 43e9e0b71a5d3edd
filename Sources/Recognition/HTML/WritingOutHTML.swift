import Markdown

/// The document with tables, lists and paragraphs of HTML written as Markdown has them, line by line as
/// before.
///
/// Only what may hold questions: tables without pictures, lists in which something asks, and paragraphs
/// where those in bold ask. Folds stay what they are.
func writingOutHTML(of document: Document) -> Document {
  guard mayHoldQuestions(document.bytes) else { return document }
  let texts = document.linesOutsideFences
  let starts = texts.indices.filter { texts[$0].mayBeginHTML }
  let hasAskingParagraphs = starts.count { texts[$0].htmlStart.isAskingParagraph } >= 2
  var passages: [(kind: HTMLKind, lines: ClosedRange<Int>)] = []
  for index in starts where index > passages.last?.lines.upperBound ?? -1 {
    if let kind = HTMLKind(texts[index].htmlStart), let end = kind.end(of: texts, from: index) {
      passages.append((kind, index...end))
    }
  }
  guard passages.contains(where: { $0.kind != .paragraph || hasAskingParagraphs }) else {
    return document
  }
  var lines = document.lines
  var isChanged = false
  for (kind, range) in passages {
    let source = Array(lines[range])
    let written: [String]? =
      switch kind {
      case .table: HTMLTable(source)?.markdown
      case .list:
        source.contains(where: \.endsAsking) || holdsOptions(source)
          ? HTMLList.markdown(of: source) : nil
      case .paragraph: hasAskingParagraphs ? source.map { htmlInline($0[...]) + "  " } : nil
      }
    if let written, written.count == source.count {
      lines.replaceSubrange(range, with: written)
      isChanged = true
    }
  }
  guard isChanged else { return document }
  return document.made(of: lines)
}

/// What begins in a line.
private enum HTMLKind {
  case table
  case list
  case paragraph

  init?(_ text: String) {
    if text.hasPrefix("<table") {
      self = .table
    } else if text.hasPrefix("<ol") || text.hasPrefix("<ul") {
      self = .list
    } else if text.hasPrefix("<p>") {
      self = .paragraph
    } else {
      return nil
    }
  }

  /// The line in which it ends; `nil` where it does not, or holds what is no part of such a thing.
  func end(of texts: [String], from start: Int) -> Int? {
    var depth = 0
    for index in start..<min(texts.count, start + 3000) {
      let text = texts[index].htmlStart
      guard !text.includes("<details"), !text.includes("<img") else { return nil }
      switch self {
      case .table where text.includes("</table"): return index
      case .paragraph where text.includes("</p>"): return index
      case .paragraph where text.isEmpty: return nil
      case .list:
        depth += text.tagCount("<ol") + text.tagCount("<ul")
        depth -= text.tagCount("</ol") + text.tagCount("</ul")
        if depth <= 0 { return index }
      default: continue
      }
    }
    return nil
  }
}

/// A look at the bytes: a line begins with one of these tags.
private func mayHoldQuestions(_ bytes: [UInt8]) -> Bool {
  bytes.hasLine { line in
    let text = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard text.first == UInt8(ascii: "<"), let name = text.dropFirst().first else { return false }
    return "tToOuUpP".utf8.contains(name)
  }
}

extension String {
  /// Whether an angle bracket is the first of the line but for blanks.
  fileprivate var mayBeginHTML: Bool {
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "<")
    }
    return found ?? true
  }

  /// The line in lower case where it begins with a tag or is within HTML.
  fileprivate var htmlStart: String {
    utf8.contains(UInt8(ascii: "<")) ? drop { $0 == " " || $0 == "\t" }.lowercased() : trimmingBreak
  }

  /// Whether it is a paragraph with a question in bold, or one that is labelled so.
  fileprivate var isAskingParagraph: Bool {
    hasPrefix("<p><b>") || hasPrefix("<p><strong>")
      ? QuestionLine(htmlInline(self[...])) != nil || includes("?<") : false
  }

  /// Whether an item asks in it.
  fileprivate var endsAsking: Bool {
    includes("?<") || trimmingBreak.endsQuestion
      || asking(htmlInline(self[...]).trimmingBreak) > .no
  }

  fileprivate func tagCount(_ tag: String) -> Int {
    guard includes(tag) else { return 0 }
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: tag) {
      rest = rest[found.upperBound...]
      // "<ol" of "<olive>" is none.
      if rest.first.map({ !$0.isLetter }) ?? true { count += 1 }
    }
    return count
  }
}

/// Whether the items of a list have the letters of options, each the next one.
private func holdsOptions(_ lines: [String]) -> Bool {
  let marks = lines.flatMap { $0.split(separator: "<") }.filter { $0.hasPrefix("li>") }
    .map { OptionMark(line: String($0.dropFirst(3))) }
  return marks.count >= 2
    && marks.enumerated().allSatisfy { position, mark in
      mark.map { $0.style == .letter(.latin) && $0.position == position } ?? false
    }
}
