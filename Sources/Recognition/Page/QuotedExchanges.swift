import Markdown

/// The document with quotes opened that each hold a question in bold or with a label, and its answer
/// below; line by line as before.
func openingQuotes(of document: Document) -> Document {
  guard mayHoldExchanges(document.bytes) else { return document }
  var lines = document.lines
  let texts = document.linesOutsideFences
  var quotes: [Range<Int>] = []
  var index = 0
  while index < texts.count {
    let end = texts[index...].firstIndex { !$0.hasPrefix(">") } ?? texts.count
    if end > index { quotes.append(index..<end) }
    index = max(end, index + 1)
  }
  let asking = quotes.filter { quote in
    quote.count >= 2 && texts[quote.lowerBound].unquoted.asksAsTitle
      && texts[quote].dropFirst().contains { $0.unquoted.contains(where: \.isLetter) }
  }
  guard asking.count >= 2, asking.count * 3 >= quotes.count * 2 else { return document }
  // Somebody who looks back may ask himself.
  let labelled = asking.count { QuestionLine(texts[$0.lowerBound].unquoted) != nil }
  let title = texts.first { $0.hasPrefix("# ") } ?? ""
  guard labelled * 2 >= asking.count || asking.count >= 3 && announcesQuestions(title) else {
    return document
  }
  for quote in asking {
    for line in quote { lines[line] = lines[line].unquoted }
  }
  return document.made(of: lines)
}

/// A look at how lines begin: two quotes or more with bold or a label in their first lines.
private func mayHoldExchanges(_ bytes: [UInt8]) -> Bool {
  var count = 0
  bytes.visitLines { line in
    guard line.first == UInt8(ascii: ">") else { return true }
    let text = line.dropFirst().drop { $0 == 0x20 }
    if text.starts(with: "**".utf8) || text.first.map({ $0 | 0x20 == UInt8(ascii: "q") }) == true {
      count += 1
    }
    return count < 2
  }
  return count >= 2
}

extension String {
  /// Without the mark of a quote and the space behind it.
  fileprivate var unquoted: String {
    guard hasPrefix(">") else { return self }
    let text = dropFirst()
    return String(text.first == " " ? text.dropFirst() : text)
  }

  /// Whether it is in bold and asks, or labelled as a question.
  fileprivate var asksAsTitle: Bool {
    let text = trimmingBreak
    if let labelled = QuestionLine(text) { return labelled.text.contains(where: \.isLetter) }
    return unwrapped(text) != text && asking(unwrapped(text)) == .byMark
  }
}
