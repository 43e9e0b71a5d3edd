// Addresses without brackets around them, as GFM finds them in text.

extension InlineParser {
  /// Makes a link of the address at the current position, if there is one.
  mutating func addBareAddress() -> Bool {
    guard brackets.isEmpty else { return false }
    let isWeb = starts(bytes, position..<bytes.count, with: "www.") && isFree(beforeWeb)
    guard isWeb || schemeEnd() != nil && isFree({ !$0.isLetter }) else { return false }
    let host = isWeb ? position : schemeEnd() ?? position
    guard let hostEnd = hostEnd(from: host, mayBeShort: !isWeb) else { return false }
    var end = hostEnd
    while end < bytes.count, !bytes[end].isSpace, bytes[end] != "<" { end += 1 }
    end = withoutTrailingMarks(position..<end)
    guard end > host else { return false }
    addBareLink(to: end, prefix: isWeb ? "http://" : "")
    return true
  }

  /// Whether what stands before the current position lets an address begin.
  private func isFree(_ isAllowed: (UInt8) -> Bool) -> Bool {
    position == 0 || isAllowed(bytes[position - 1])
  }

  private func beforeWeb(_ byte: UInt8) -> Bool {
    byte.isSpace || byte == "*" || byte == "_" || byte == "~" || byte == "("
  }

  private func schemeEnd() -> Int? {
    let rest = position..<bytes.count
    if starts(bytes, rest, with: "http://") { return position + 7 }
    if starts(bytes, rest, with: "https://") { return position + 8 }
    return starts(bytes, rest, with: "ftp://") ? position + 6 : nil
  }

  private mutating func addBareLink(to end: Int, prefix: String) {
    let address = prefix + String(decoding: bytes[position..<end], as: UTF8.self)
    let span = Span.link(destination: address, title: "")
    pieces.append(Piece(kind: .start(span), range: position..<position))
    addText(to: end)
    pieces.append(Piece(kind: .end(span), range: end..<end))
  }

  /// The end of a host: labels with dots between, no underscore in the last two of them.
  private func hostEnd(from start: Int, mayBeShort: Bool) -> Int? {
    var dots = 0
    var underscores = (last: 0, before: 0)
    var end = start
    while end < bytes.count {
      if bytes[end] == "." {
        dots += 1
        underscores = (0, underscores.last)
      } else if bytes[end] == "_" {
        underscores.last += 1
      } else if bytes[end].isSpace || bytes[end].isPunctuation && bytes[end] != "-" {
        break
      }
      end += 1
      // No host is so long; without the limit, many that fail would cost the square of the text.
      if end - start > 1000 { return nil }
    }
    guard end > start, underscores == (0, 0), mayBeShort || dots > 0 else { return nil }
    return end
  }

  /// The end of an address before marks that belong to the sentence around it.
  private func withoutTrailingMarks(_ address: Range<Int>) -> Int {
    var end = address.upperBound
    var unmatched = bytes[address].reduce(0) { $1 == "(" ? $0 - 1 : $1 == ")" ? $0 + 1 : $0 }
    while end > address.lowerBound {
      switch bytes[end - 1] {
      case ")":
        guard unmatched > 0 else { return end }
        unmatched -= 1
        end -= 1
      case ";":
        var name = end - 2
        while name > address.lowerBound, bytes[name].isLetter { name -= 1 }
        end = name < end - 2 && bytes[name] == "&" ? name : end - 1
      case "?", "!", ".", ",", ":", "*", "_", "~", "'", "\"": end -= 1
      default: return end
      }
    }
    return end
  }

  // MARK: Mail

  /// Makes a link of the mail address around the `@` at the current position, if there is one.
  mutating func addBareMail() -> Bool {
    guard brackets.isEmpty else { return false }
    let at = position
    var start = at
    while start > 0, isMailName(bytes[start - 1]) { start -= 1 }
    var end = at + 1
    while end < bytes.count, bytes[end].isLetterOrDigit || "-_.".utf8.contains(bytes[end]) {
      end += 1
    }
    while end > at, bytes[end - 1] == "." { end -= 1 }
    guard start < at, bytes[at + 1..<max(end, at + 1)].contains(0x2e),
      bytes[end - 1].isLetterOrDigit, end == bytes.count || bytes[end] != "@"
    else { return false }
    var prefix = "mailto:"
    if let scheme = mailScheme(before: start) {
      prefix = ""
      if scheme.isChat { end = resourceEnd(from: end) }
      start = scheme.start
    }
    guard takeBack(to: start) else { return false }
    addBareLink(to: end, prefix: prefix)
    return true
  }

  private func isMailName(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte == "." || byte == "+" || byte == "-" || byte == "_"
  }

  private func mailScheme(before name: Int) -> (start: Int, isChat: Bool)? {
    for (scheme, isChat) in [("mailto:", false), ("xmpp:", true)] {
      let start = name - scheme.utf8.count
      guard start >= 0, bytes[start..<name].elementsEqual(scheme.utf8),
        start == 0 || !bytes[start - 1].isLetterOrDigit
      else { continue }
      return (start, isChat)
    }
    return nil
  }

  /// A chat address may go on with one part behind a slash.
  private func resourceEnd(from start: Int) -> Int {
    guard start < bytes.count, bytes[start] == "/" else { return start }
    var end = start + 1
    while end < bytes.count, bytes[end].isLetterOrDigit || "@.".utf8.contains(bytes[end]) {
      end += 1
    }
    while end > start + 1, bytes[end - 1] == "." { end -= 1 }
    return end > start + 1 ? end : start
  }

  /// Takes the text from `start` up to here out of the pieces; `false` where it is not all text.
  private mutating func takeBack(to start: Int) -> Bool {
    var kept = pieces.count
    var reached = position
    while reached > start {
      guard kept > 0, case .text(let text) = pieces[kept - 1].kind, text == pieces[kept - 1].range
      else { return false }
      kept -= 1
      reached = text.lowerBound
    }
    pieces.removeLast(pieces.count - kept)
    position = reached
    if reached < start { addText(to: start) }
    return true
  }
}
