import Markdown

/// An answer's Markdown without what surrounds answers: rules, back-to-top links, line breaks at the
/// ends; bullets typed as "•" become a list.
func tidied(_ source: String) -> String {
  let markdown = withoutBreaks(withoutFooter(source))
  if isTidy(markdown) { return markdown }
  guard markdown.mayHaveBullets else { return String(withoutMargins(markdown)) }
  var lines = markdown.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .map { String(Substring($0)) }
  while let last = lines.last,
    last.isNoContent || last.isGoodWish || last.isNotice || lines.count > 1 && last.isFarewell
  {
    lines.removeLast()
  }
  while let first = lines.first, first.isNoContent { lines.removeFirst() }
  if let last = lines.last { lines[lines.count - 1] = last.withoutTrailingSpace }
  return bulleted(lines).joined(separator: "\n")
}

/// A text without the tags of line breaks behind its last words.
private func withoutBreaks(_ markdown: String) -> String {
  var rest = markdown[...]
  while rest.utf8.last(where: { $0 > 0x20 }) == UInt8(ascii: ">") {
    let bare = rest.utf8.lastIndex { $0 > 0x20 }.map { rest[...$0] } ?? rest
    guard let tag = ["<br>", "<br/>", "<br />", "</br>"].first(where: bare.hasSuffix) else { break }
    rest = bare.dropLast(tag.count)
  }
  return rest.endIndex == markdown.endIndex ? markdown : String(rest)
}

/// The lines from the first to the last that have content, as they stand.
private func withoutMargins(_ markdown: String) -> Substring {
  let feed = UInt8(ascii: "\n")
  var rest = markdown[...]
  while true {
    let end = rest.utf8.lastIndex(of: feed)
    let last = end.map { rest[rest.utf8.index(after: $0)...] } ?? rest
    guard
      last.isNoContent || String(last).isGoodWish || String(last).isNotice
        || end != nil && String(last).isFarewell
    else {
      break
    }
    guard let end else { return "" }
    rest = rest[..<end]
  }
  while let end = rest.utf8.firstIndex(of: feed), rest[..<end].isNoContent {
    rest = rest[rest.utf8.index(after: end)...]
  }
  while let last = rest.utf8.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
    rest = rest[..<rest.utf8.index(before: rest.endIndex)]
  }
  return rest
}

extension String {
  /// Whether anything is left of it where it is tidied.
  var saysSomething: Bool {
    // What says something in the first line stays.
    hasContentFirst || !tidied(self).isEmpty
  }
}

/// Whether nothing is to be taken off or changed.
private func isTidy(_ markdown: String) -> Bool {
  guard markdown.hasContentFirst, !markdown.mayHaveBullets, !markdown.endsInSpace else {
    return false
  }
  let end = markdown.utf8.lastIndex(of: UInt8(ascii: "\n"))
  guard let end else { return !markdown.isGoodWish && !markdown.isNotice }
  let last = String(markdown[markdown.utf8.index(after: end)...])
  return !last.isNoContent && !last.isGoodWish && !last.isNotice && !last.isFarewell
}

/// "• a" becomes "- a", with blank lines where Markdown needs them to end a list.
private func bulleted(_ lines: [String]) -> [String] {
  guard lines.contains(where: \.mayHaveBullets) else { return lines }
  var result: [String] = []
  var isFenced = false
  var isInList = false
  for line in lines {
    let text = line.drop { $0 == " " }
    if text.utf8.starts(with: "```".utf8) || text.utf8.starts(with: "~~~".utf8) {
      isFenced.toggle()
    }
    if !isFenced, text.hasPrefix("• ") || text.hasPrefix("◦ ") {
      if isInList, result.last?.isEmpty == true { result.removeLast() }
      if !isInList, let last = result.last, !last.isEmpty { result.append("") }
      result.append("- " + String(text.dropFirst(2)).withoutTrailingSpace)
      isInList = true
    } else {
      if isInList, !line.isEmpty, line.first != " " {
        if result.last?.isEmpty == false { result.append("") }
        isInList = false
      }
      result.append(line)
    }
  }
  return result
}

extension StringProtocol {
  /// Blank, a rule, a lone bullet, a line break, or a link back to the top.
  var isNoContent: Bool {
    let found = utf8.withContiguousStorageIfAvailable { bytes in mayBeNoContent(bytes[...]) }
    return found ?? true ? String(self).isRuleOrAnchor : false
  }
}

extension String {
  /// Whether the first line has content.
  fileprivate var hasContentFirst: Bool {
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      !mayBeNoContent(bytes.prefix { $0 != UInt8(ascii: "\n") })
    }
    if found == true { return true }
    let first = utf8.firstIndex(of: UInt8(ascii: "\n")).map { self[..<$0] } ?? self[...]
    return !first.isNoContent
  }
}

/// A look at the bytes of a line, which spares most of them the rest.
private func mayBeNoContent(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let text = line.drop { $0 == 0x20 || $0 == 0x09 }
  guard let first = text.first else { return true }
  // A place of the document begins with a number sign.
  return mayBeRule(text, of: first) || line.contains { $0 == UInt8(ascii: "#") }
}

/// Whether a line may be a rule, a banner or a tag: nothing but one mark, three of it or two dashes
/// first, or a tag.
private func mayBeRule(_ line: some Sequence<UInt8>, of first: UInt8) -> Bool {
  if first == UInt8(ascii: "<") { return true }
  guard "-*_=~".utf8.contains(first) else { return false }
  var run = 0
  var isStart = true
  for byte in line {
    if byte != first {
      isStart = false
      if byte > 0x20 { return run == 2 && first == UInt8(ascii: "-") }
    } else if isStart {
      run += 1
      if run == 3 { return true }
    }
  }
  return true
}

extension String {
  fileprivate var withoutTrailingSpace: String {
    let end = utf8.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    guard let end else { return "" }
    let next = utf8.index(after: end)
    return next == endIndex ? self : String(self[..<next])
  }

  fileprivate var isRuleOrAnchor: Bool {
    let text = withoutTrailingSpace.drop { $0 == " " || $0 == "\t" }
    guard let first = text.utf8.first else { return true }
    if "-*_".utf8.contains(first), text.utf8.allSatisfy({ $0 == first || $0 == 0x20 }) {
      return text.utf8.count == 1 ? first != UInt8(ascii: "_") : text.utf8.count >= 3
    }
    // Two or three would underline a heading.
    if first == UInt8(ascii: "="), text.utf8.count >= 4, text.utf8.allSatisfy({ $0 == first }) {
      return true
    }
    if isBanner(text) || text == "~~" { return true }
    if first == UInt8(ascii: "<"), withoutWrapping(String(text))?.allSatisfy(\.isWhitespace) == true
    {
      return true
    }
    guard text.utf8.count < 160, text.includes("](#") || text.includes("href=\"#") else {
      return false
    }
    return isOnlyAnchor(String(text))
  }
}

extension String {
  /// Both begin with the byte E2.
  fileprivate var mayHaveBullets: Bool {
    utf8.contains(0xe2) && (includes("• ") || includes("◦ "))
  }
}

extension String {
  fileprivate var endsInSpace: Bool { utf8.last == 0x20 || utf8.last == 0x09 }
}

/// Whether it is a word between rules, as in "*** THE END ***", or a wish, as in "-- ALL THE BEST --".
private func isBanner(_ line: Substring) -> Bool {
  guard let first = line.utf8.first, "*=-~#".utf8.contains(first) else { return false }
  let start = line.utf8.prefix { $0 == first }.count
  let rest = line.utf8.dropFirst(start)
  let end = rest.suffix(min(start, 3))
  return start >= 2 && rest.first == UInt8(ascii: " ") && end.count == min(start, 3)
    && end.allSatisfy { $0 == first } && (start >= 3 || String(line).isWish)
}

/// Whether a line is nothing but a link within the document, as one back to the top, beside others of
/// a word at most, as one back to the overview.
private func isOnlyAnchor(_ line: String) -> Bool {
  let document = Document(parsing: line)
  guard let block = document.firstChild(document.root) else { return false }
  let paragraph = document.kind(block) == .paragraph ? block : document.firstChild(block) ?? block
  var isInLink = false
  var outside = 0
  var elsewhere: String?
  for inline in document.inlines(paragraph) {
    switch inline.kind {
    case .start(.link(let destination, _)):
      isInLink = destination.hasPrefix("#")
      if !isInLink { elsewhere = "" }
    case .end(.link) where elsewhere != nil:
      guard let name = elsewhere, name.count <= 10, !name.contains(" ") else { return false }
      elsewhere = nil
    case .text(let text) where elsewhere != nil: elsewhere? += text
    case .end(.link): isInLink = false
    case .html(let tag):
      if tag.hasPrefix("<a ") { isInLink = tag.includes("href=\"#") }
      if tag.hasPrefix("</a") { isInLink = false }
    case .text(let text) where !isInLink: outside += text.count { $0.isLetter || $0.isNumber }
    default: break
    }
  }
  return outside == 0
}
