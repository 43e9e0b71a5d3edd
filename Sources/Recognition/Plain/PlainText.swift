import Markdown

/// A line of a text without mark-up.
struct PlainLine {
  /// Counted from 1.
  var number: Int
  /// Without spaces at its ends.
  var text: String
  /// How many columns stand before it; a tab counts four.
  var indent: Int

  var isBlank: Bool { text.isEmpty }
}

/// A document as text that somebody has typed, copied or scanned, without what belongs to its pages.
struct PlainText {
  /// With blank lines, of which headers, footers and page numbers are some.
  private(set) var lines: [PlainLine] = []
  /// Whether number signs head some of its sections.
  private(set) var hasHeadings = false
  /// How many lines say themselves that they ask.
  private(set) var labelledCount = 0

  /// The texts of headings, by the numbers of their lines, which are blank here.
  private(set) var sections: [Int: String] = [:]

  /// `nil` where the document is marked up, or copied from a page whose titles have permalinks.
  init?(_ page: Page) {
    guard !page.document.hasFence, page.headings.count(where: \.title.hasPermalink) < 3 else {
      return nil
    }
    let source = page.document.lines
    var heads = Set<Int>()
    for heading in page.realHeadings {
      heads.formUnion(heading.lines)
      sections[heading.lines.lowerBound] = heading.text
    }
    hasHeadings = sections.count > 1 || page.realHeadings.first?.isFirst == true
    for keys in page.announcedKeys {
      for position in keys.positions { heads.formUnion(page.document.lines(page.blocks[position])) }
    }
    // One alone is a comment in a program.
    if !hasHeadings { (heads, sections) = ([], [:]) }
    var content = 0
    var marked = 0
    for line in source {
      let text = line.drop { $0 == " " }
      guard let first = text.utf8.first, !text.isComment else { continue }
      content += 1
      if first == UInt8(ascii: "`"), text.hasPrefix("```") { return nil }
      if first == UInt8(ascii: "|") || first == UInt8(ascii: "<") || text.includes("**")
        || text.includes("](") || text.hasPrefix("- [")
      {
        marked += 1
      }
    }
    guard content >= 5, marked * 20 <= content else { return nil }
    var runningTitle: String?
    var contents = ContentsOfText()
    for (index, line) in source.enumerated() {
      let hasFeed = line.utf8.contains(0x0c)
      var text = String(line.filter { $0 != "\u{c}" }).trimmingBreak
      if text.hasPrefix("> ") { text = String(text.dropFirst(2)).trimmingBreak }
      let indent = line.prefix { $0 == " " || $0 == "\t" || $0 == "\u{c}" }
        .reduce(0) { $0 + ($1 == "\t" ? 4 : $1 == " " ? 1 : 0) }
      if runningTitle == nil, !text.isEmpty { runningTitle = text }
      let isFurniture =
        text.isPageFurniture || hasFeed && text == runningTitle || contents.take(text)
      if heads.contains(index + 1) {
        lines.append(PlainLine(number: index + 1, text: "", indent: 0))
        continue
      }
      if QuestionLine(text) != nil { labelledCount += 1 }
      lines.append(PlainLine(number: index + 1, text: isFurniture ? "" : text, indent: indent))
    }
  }
}

/// Tells the lines of a table of contents: the one that is called so, and those to the next gap.
private struct ContentsOfText {
  private var isInside = false
  private var hasEntries = false

  /// Whether the next line is one of them.
  mutating func take(_ line: String) -> Bool {
    if namesContents(line) {
      (isInside, hasEntries) = (true, false)
      return true
    }
    guard isInside else { return false }
    if line.isEmpty {
      isInside = !hasEntries
    } else if !line.isRuleLine {
      hasEntries = true
    }
    return isInside
  }
}

extension Document {
  /// Whether a line begins with three backticks, as nearly all documents with code have them.
  fileprivate var hasFence: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var isStart = true
      for (index, byte) in bytes.enumerated() {
        // What is behind them must not belong to the last of them.
        if isStart, byte == UInt8(ascii: "`"), bytes[index...].prefix(4).count == 4,
          bytes[index...].prefix(3).allSatisfy({ $0 == byte }), bytes[index + 3] < 0x80
        {
          return true
        }
        isStart = byte == 0x0a || byte == 0x0d || isStart && byte == 0x20
      }
      return false
    }
  }
}

extension Page {
  fileprivate var realHeadings: [(text: String, lines: ClosedRange<Int>, isFirst: Bool)] {
    blocks.enumerated().compactMap { position, block in
      guard case .heading = document.kind(block) else { return nil }
      return (document.text(block).oneLine, document.lines(block), position == 0)
    }
  }
}

extension Substring {
  /// Whether it is a comment that readers do not see.
  fileprivate var isComment: Bool {
    utf8.first == UInt8(ascii: "<") && hasPrefix("<!--") && hasSuffix("-->")
  }
}

extension String {
  /// "Page 2 of 3", "- 2 -", and a row of links.
  fileprivate var isPageFurniture: Bool {
    guard utf8.count < 200 else { return false }
    if isPageNumber || self[...].isComment { return true }
    return utf8.contains(UInt8(ascii: "|")) && split(separator: " ").count { $0 == "|" } >= 2
      && !endsQuestion
  }

  var isPageNumber: Bool {
    guard utf8.contains(where: { $0.isASCIIDigit }) else { return false }
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    if let first = words.first,
      ["page", "seite", "página", "pagina", "стр", "sayfa"].contains(first),
      words.count <= 4, words.dropFirst().first.map({ Int($0) != nil }) == true
    {
      return true
    }
    return (first == "-" || first == "–") && last == first && words.count == 1
      && Int(words[0]) != nil
  }

  /// Whether it may stand above questions as their title: short, and neither sentence nor question.
  var isSectionTitle: Bool {
    guard utf8.count <= 80, let first, !first.isLowercase, first.isLetter || first.isNumber,
      !endsSentence || last == ":", !looksLikeCode, last != ",", split(separator: " ").count <= 9
    else { return false }
    return asking(self) <= .byTopic && FieldLabel(line: self) == nil
  }

  /// A line of nothing but `=`, `-`, `*`, `_`.
  var isRuleLine: Bool {
    guard utf8.count >= 3, let first = utf8.first, "=-*_~#".utf8.contains(first) else {
      return false
    }
    return utf8.allSatisfy { $0 == first || $0 == 0x20 }
  }
}
