import Markdown

/// The document with what is glued to the text parted from it, line by line as before: an anchor on the
/// line above, a line break's tag before it, and the labels of `Q:What?` and `A:That`.
func partingGluedLines(of document: Document) -> Document {
  let found = gluedLines(in: document.bytes)
  guard found.hasTag || found.labels >= 4 else { return document }
  var lines = document.lines
  let texts = document.linesOutsideFences
  let labels = texts.map { gluedLabel(of: $0) }
  let asked = labels.count { $0?.isQuestion == true }
  let answered = labels.count { $0?.isQuestion == false }
  let isGlued = asked >= 2 && answered >= 2
  var isChanged = false
  for index in lines.indices where !texts[index].isEmpty {
    if isGlued, let label = labels[index] {
      lines[index] = lines[index].prefix(label.length) + " " + lines[index].dropFirst(label.length)
      isChanged = true
    } else if let text = texts[index].behindLineBreak {
      lines[index] = text
      isChanged = true
    } else if texts[index].isAnchor, index + 1 < lines.count, texts[index + 1].beginsText,
      index == 0 || texts[index - 1].isBlankLine
    {
      lines[index] = ""
      isChanged = true
    }
  }
  guard isChanged else { return document }
  return document.made(of: lines)
}

/// A look at how lines begin.
private func gluedLines(in bytes: [UInt8]) -> (hasTag: Bool, labels: Int) {
  var hasTag = false
  var labels = 0
  bytes.visitLines { line in
    guard let first = line.first else { return true }
    if first == UInt8(ascii: "<") || first == 0x20 && !hasTag {
      let text = line.drop { $0 == 0x20 }
      hasTag = hasTag || text.starts(with: "<a ".utf8) || text.starts(with: "<br".utf8)
    } else if first | 0x20 == UInt8(ascii: "a") || first | 0x20 == UInt8(ascii: "q") {
      let rest = line.prefix(12)
      if let colon = rest.firstIndex(of: UInt8(ascii: ":")),
        rest[rest.index(after: colon)...].first.map({ $0 > 0x20 }) == true
      {
        labels += 1
      }
    }
    return true
  }
  return (hasTag, labels)
}

/// How long the label is that a line begins with, without a space behind it.
private func gluedLabel(of line: String) -> (length: Int, isQuestion: Bool)? {
  guard let first = line.utf8.first, "QqAa".utf8.contains(first) else { return nil }
  let word = line.prefix { $0.isASCII && $0.isLetter }
  let digits = line.dropFirst(word.count).prefix { $0.isASCII && $0.isNumber }
  let rest = line.dropFirst(word.count + digits.count)
  guard rest.first == ":", let next = rest.dropFirst().first, !next.isWhitespace,
    !"/:=*_".contains(next), digits.count <= 3
  else { return nil }
  let length = word.count + digits.count + 1
  switch word.lowercased() {
  case "q", "question": return (length, true)
  case "a", "ans", "answer": return (length, false)
  default: return nil
  }
}

extension String {
  /// The line without the tag of a line break that it begins with; `nil` where there is none before text.
  fileprivate var behindLineBreak: String? {
    let margin = prefix { $0 == " " }
    let text = self[margin.endIndex...]
    guard text.hasPrefix("<br"), let close = text.firstIndex(of: ">"),
      text[..<close].dropFirst(3).allSatisfy({ " /".contains($0) })
    else { return nil }
    let rest = text[text.index(after: close)...].drop { $0 == " " }
    return rest.contains(where: \.isLetter) ? String(margin + rest) : nil
  }

  /// Whether nothing but a place that links lead to is in it, as `<a name="why"></a>`.
  fileprivate var isAnchor: Bool {
    guard hasPrefix("<a "), let close = firstIndex(of: ">"),
      self[..<close].includes("name=") || self[..<close].includes("id="),
      !self[..<close].includes("href")
    else { return false }
    return self[index(after: close)...].trimmingBlanks == "</a>"
  }

  /// Whether text begins in it, and nothing else that Markdown knows.
  fileprivate var beginsText: Bool {
    guard let first else { return false }
    return first.isLetter || first.isNumber || hasPrefix("**") || hasPrefix("__") || hasPrefix("- ")
      || hasPrefix("* ")
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String { String(filter { !$0.isWhitespace }) }
}
