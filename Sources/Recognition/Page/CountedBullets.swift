import Markdown

/// The document with numbers for bullets that count their items, line by line as before: `- 1: a tree`
/// is `1. a tree`.
///
/// Only runs that count from 1 to 2 at least, and several of them; a bullet with a number and a colon may
/// as well be a time or a rank.
func numberingBullets(of document: Document) -> Document {
  guard document.bytes.hasLine(where: { $0.starts(with: "- 1: ".utf8) }) else { return document }
  let numbers = document.linesOutsideFences.map(countedBullet)
  let starts = numbers.indices.filter { index in
    numbers[index] == 1 && numbers.dropFirst(index + 1).first == 2
  }
  guard starts.count >= 2 else { return document }
  var lines = document.lines
  for start in starts {
    for (offset, number) in numbers[start...].enumerated() {
      guard number == offset + 1 else { break }
      let text = lines[start + offset].drop { $0 != ":" }.dropFirst()
      lines[start + offset] = "\(offset + 1).\(text)"
    }
  }
  return document.made(of: lines)
}

private func countedBullet(_ line: String) -> Int? {
  guard line.hasPrefix("- ") else { return nil }
  let digits = line.dropFirst(2).prefix { $0.isASCII && $0.isNumber }
  guard (1...2).contains(digits.count), line[digits.endIndex...].hasPrefix(": ") else { return nil }
  return Int(digits)
}
