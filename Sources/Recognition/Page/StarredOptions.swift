import Markdown

/// The document with the star right before the letter of an option that it marks as right.
///
/// In ` * B. Network` between `   A. Data link` and `   C. Transport` the star is no bullet, though it
/// looks like one.
func stickingStars(of document: Document) -> Document {
  guard mayStarOptions(document.bytes) else { return document }
  var lines = document.lines
  let options = document.linesOutsideFences.map { LetteredLine($0) }
  var isChanged = false
  for (index, option) in options.enumerated() {
    guard let option, option.isStarred else { continue }
    let neighbours = [index - 1, index + 1].compactMap {
      options.indices.contains($0) ? options[$0] : nil
    }
    guard
      neighbours.contains(where: { !$0.isStarred && option.isBeside($0) })
        || options.isAmongPlain(index)
    else { continue }
    lines[index] = option.stuck
    isChanged = true
  }
  guard isChanged else { return document }
  return document.made(of: lines)
}

extension [LetteredLine?] {
  /// Whether further options without a star stand in the same row of lines.
  fileprivate func isAmongPlain(_ index: Int) -> Bool {
    for step in [-1, 1] {
      var place = index
      while indices.contains(place), let option = self[place] {
        if !option.isStarred { return true }
        place += step
      }
    }
    return false
  }
}

/// A line such as `   A. Data link` or ` * B. Network`.
private struct LetteredLine {
  let isStarred: Bool
  let letter: UInt8
  /// With the star at the letter.
  let stuck: String

  init?(_ line: String) {
    let text = line.drop { $0 == " " }
    isStarred = text.hasPrefix("* ")
    let rest = isStarred ? text.dropFirst().drop { $0 == " " } : text
    guard let first = rest.utf8.first, (0x61...0x6a).contains(first | 0x20),
      let mark = rest.utf8.dropFirst().first, ".)".utf8.contains(mark),
      rest.utf8.dropFirst(2).first == 0x20
    else { return nil }
    letter = first | 0x20
    stuck = line.prefix { $0 == " " } + "*" + rest
  }

  func isBeside(_ other: LetteredLine) -> Bool {
    letter + 1 == other.letter || letter == other.letter + 1
  }
}

/// A look at the bytes: a star, a blank and a letter with a mark at the start of some line.
private func mayStarOptions(_ bytes: [UInt8]) -> Bool {
  var next = 0
  while let star = firstIndex(of: UInt8(ascii: "*"), in: bytes, next..<bytes.count) {
    next = star + 1
    let rest = bytes[next...].prefix(4)
    guard rest.first == 0x20, rest.count == 4 else { continue }
    let option = rest.drop { $0 == 0x20 }
    if let letter = option.first, (0x61...0x6a).contains(letter | 0x20),
      let mark = option.dropFirst().first, ".)".utf8.contains(mark)
    {
      return true
    }
  }
  return false
}
