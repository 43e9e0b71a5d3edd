import Markdown

/// The document with the labels of questions and answers for what two people say whose names stand in
/// bold, of whom one asks and the other one answers.
///
/// `**NOOR [00:01:12]:** What did you miss?` and `**ALASDAIR:** Trees.` several times over. Where both
/// ask, or more than two talk, it stays what it is.
func labellingNames(of document: Document) -> Document {
  guard mayNameSpeakers(document.bytes) else { return document }
  let spoken = document.linesOutsideFences.map { NamedLine($0) }
  let all = Dictionary(grouping: spoken.compactMap(\.self), by: \.name)
  // "**Host:** Dana" stands once above what they say.
  let names = all.filter { $0.value.count >= 3 }
  guard names.count == 2, all.values.allSatisfy({ $0.count >= 3 || $0.count == 1 }), all.count <= 6,
    let asker = names.max(by: { share($0.value) < share($1.value) }),
    let other = names.first(where: { $0.key != asker.key }),
    share(asker.value) >= 0.6, share(other.value) <= 0.2,
    [asker.key, other.key].allSatisfy({ name in
      QuestionLine(name + ":") == nil && FieldLabel(line: name + ":") == nil
    }),
    // Then these are parts of answers.
    !document.lines.contains(where: { $0.hasPrefix("#") && $0.endsQuestion })
  else { return document }
  return document.labelling(
    spoken.map { line in
      line.flatMap { line in
        names[line.name].map { _ in
          Utterance(said: line.said, isOfAsker: line.name == asker.key, asks: line.asks)
        }
      }
    }
  )
}

private func share(_ lines: [NamedLine]) -> Double {
  Double(lines.count(where: \.asks)) / Double(max(1, lines.count))
}

/// A line with a name in bold, perhaps a time, a colon and what is said.
private struct NamedLine {
  /// Without the time.
  let name: String
  let said: String
  let asks: Bool

  init?(_ line: String) {
    guard line.hasPrefix("**"), let end = line.dropFirst(2).firstRange(of: "**") else { return nil }
    let label = line[..<end.lowerBound].dropFirst(2)
    let behind = line[end.upperBound...]
    guard label.last == ":" || behind.first == ":" else { return nil }
    let name = label.prefix { !"[(:".contains($0) }
    let time = label[name.endIndex...].filter { !"[](): ".contains($0) }
    said = String(behind.drop { $0 == ":" || $0 == " " }).trimmingBreak
    self.name = String(name).trimmingBreak
    guard let first = self.name.first, first.isUppercase, self.name.utf8.count <= 30,
      self.name.split(separator: " ").count <= 3, time.allSatisfy(\.isNumber),
      said.contains(where: \.isLetter)
    else { return nil }
    asks = asking(plainLine(said)) > .no
  }
}

/// A look at the first bytes of lines: of those that begin in bold with a capital and have a colon, few
/// have another name than two that come again.
private func mayNameSpeakers(_ bytes: [UInt8]) -> Bool {
  var counts: [Int: Int] = [:]
  bytes.visitLines { line in
    guard line.first == UInt8(ascii: "*"), line.starts(with: "**".utf8) else { return true }
    let label = line.dropFirst(2).prefix(46).prefix { $0 != UInt8(ascii: ":") }
    guard label.first.map({ $0.isASCIICapital || $0 >= 0x80 }) == true, label.count < 46 else {
      return true
    }
    var hasher = Hasher()
    for byte in label.prefix(while: { !"[(*".utf8.contains($0) }) where byte > 0x20 {
      hasher.combine(byte)
    }
    counts[hasher.finalize(), default: 0] += 1
    return counts.count <= 6
  }
  return counts.count <= 6 && counts.values.count { $0 >= 3 } == 2
}
