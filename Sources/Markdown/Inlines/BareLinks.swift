// Addresses without brackets around them, as GFM finds them in text.

extension InlineParser {
  /// Makes a link of the address at the current position, if there is one.
  mutating func addBareAddress() -> Bool {
    guard brackets.isEmpty else { return false }
    let isWeb = starts(bytes, position..<end, with: "www.") && isFree(beforeWeb)
    guard isWeb || schemeEnd() != nil && isFree({ !$0.isLetter }) else { return false }
    let host = isWeb ? position : schemeEnd() ?? position
    guard let hostEnd = hostEnd(from: host, mayBeShort: !isWeb) else { return false }
    var addressEnd = hostEnd
    while addressEnd < end, !bytes[addressEnd].isSpace, bytes[addressEnd] != "<" {
      addressEnd += 1
    }
    addressEnd = withoutTrailingMarks(position..<addressEnd)
    guard addressEnd > (isWeb ? host + 4 : host) else { return false }
    addBareLink(to: addressEnd, prefix: isWeb ? "http://" : "")
    return true
  }

  /// Whether what stands before the current position lets an address begin.
  private func isFree(_ isAllowed: (UInt8) -> Bool) -> Bool {
    position == start || isAllowed(bytes[position - 1])
  }

  private func beforeWeb(_ byte: UInt8) -> Bool {
    byte.isSpace || byte == "*" || byte == "_" || byte == "~" || byte == "("
  }

  private func schemeEnd() -> Int? {
    let rest = position..<end
    if starts(bytes, rest, with: "http://") { return position + 7 }
    if starts(bytes, rest, with: "https://") { return position + 8 }
    return starts(bytes, rest, with: "ftp://") ? position + 6 : nil
  }

  private mutating func addBareLink(to end: Int, prefix: StaticString) {
    let link = addLink(.address(ByteRange(position..<end), prefix: prefix))
    add(.linkStart(link), to: position)
    addText(to: end)
    add(.linkEnd(link), to: end)
  }

  /// The end of a host: labels with dots between, no underscore in the last two of them.
  private func hostEnd(from start: Int, mayBeShort: Bool) -> Int? {
    var dots = 0
    var underscores = (last: 0, before: 0)
    var position = start
    while position < end {
      let byte = bytes[position]
      if byte == "." {
        dots += 1
        underscores = (0, underscores.last)
      } else if byte == "_" {
        underscores.last += 1
      } else if byte.isSpace || byte.isPunctuation && byte != "-" {
        break
      }
      position += 1
      // No host is so long; without the limit, many that fail would cost the square of the text.
      if position - start > 1000 { return nil }
    }
    guard position > start, underscores == (0, 0), mayBeShort || dots > 0 else { return nil }
    return position
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
    var nameStart = at
    while nameStart > start, isMailName(bytes[nameStart - 1]) { nameStart -= 1 }
    var hostEnd = at + 1
    while hostEnd < end, isHostByte(at: hostEnd) { hostEnd += 1 }
    guard nameStart < at, bytes[at + 1..<max(hostEnd, at + 1)].contains(0x2e),
      bytes[hostEnd - 1].isLetterOrDigit, hostEnd == end || bytes[hostEnd] != "@"
    else { return false }
    var prefix: StaticString = "mailto:"
    if let scheme = mailScheme(before: nameStart) {
      prefix = ""
      if scheme.isChat { hostEnd = resourceEnd(from: hostEnd) }
      nameStart = scheme.start
    }
    guard takeBack(to: nameStart) else { return false }
    addBareLink(to: hostEnd, prefix: prefix)
    return true
  }

  /// Letters, digits, `-` and `_`, and a dot with one of the first two on either side.
  private func isHostByte(at place: Int) -> Bool {
    if bytes[place].isLetterOrDigit || bytes[place] == "-" || bytes[place] == "_" { return true }
    return bytes[place] == "." && bytes[place - 1] != "@" && bytes[place - 1] != "."
      && place + 1 < end && bytes[place + 1].isLetterOrDigit
  }

  private func isMailName(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte == "." || byte == "+" || byte == "-" || byte == "_"
  }

  private func mailScheme(before name: Int) -> (start: Int, isChat: Bool)? {
    for (scheme, isChat) in [("mailto:", false), ("xmpp:", true)] {
      let first = name - scheme.utf8.count
      guard first >= start, bytes[first..<name].elementsEqual(scheme.utf8),
        first == start || !bytes[first - 1].isLetterOrDigit
      else { continue }
      return (first, isChat)
    }
    return nil
  }

  /// A chat address may go on with one part behind a slash.
  private func resourceEnd(from slash: Int) -> Int {
    guard slash < end, bytes[slash] == "/" else { return slash }
    var partEnd = slash + 1
    while partEnd < end, bytes[partEnd].isLetterOrDigit || "@.".utf8.contains(bytes[partEnd]) {
      partEnd += 1
    }
    while partEnd > slash + 1, bytes[partEnd - 1] == "." { partEnd -= 1 }
    return partEnd > slash + 1 ? partEnd : slash
  }

  /// Takes the text from `start` up to here out of the pieces; `false` where it is not all text.
  private mutating func takeBack(to start: Int) -> Bool {
    var kept = pieces.count
    var reached = position
    while reached > start {
      guard kept > 0, case .text = pieces[kept - 1].kind else { return false }
      kept -= 1
      reached = Int(pieces[kept].range.lower)
    }
    pieces.removeLast(pieces.count - kept)
    position = reached
    if reached < start { addText(to: start) }
    return true
  }
}
