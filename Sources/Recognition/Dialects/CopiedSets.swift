import Markdown
import Questions

/// A set of cards copied from a web page: "Terms in this set (16)", and below it a term and what it
/// means in the next lines, sixteen times.
///
/// Blank lines part the cards, or all lines, or none; where they do not part the cards, the number in
/// brackets has to tell how many there are.
struct CopiedSets: Dialect {
  let name = "copied-sets"
  let summary = "a set of cards as it is copied from a web page, a term and below it what it means"

  func claims(in page: Page) -> [Claim] {
    let isAnnounced = page.document.bytes.hasLine { line in
      mayCountCards(line) && cardCount(announcedBy: String(decoding: line, as: UTF8.self)) != nil
    }
    guard isAnnounced else { return [] }
    let lines = page.document.lines
    let sets = lines.indices.compactMap { index in
      cardCount(announcedBy: lines[index]).map { (line: index, count: $0) }
    }
    return zip(sets, sets.dropFirst().map(\.line) + [lines.endIndex]).flatMap { set, end in
      let path = page.path(above: page.position(ofLine: set.line + 1))
      return cards(in: lines[(set.line + 1)..<end], count: set.count).compactMap { card in
        claim(for: card, of: lines, path: path)
      }
    }
  }

  private func claim(for card: [Int], of lines: [String], path: [String]) -> Claim? {
    guard let first = card.first, let last = card.last,
      var draft = Draft(
        front: lines[first].trimmingBreak,
        back: card.dropFirst().map { lines[$0].trimmingBreak }.joined(separator: "\n"),
        lines: first + 1...last + 1
      )
    else { return nil }
    draft.becomeTermUnlessAsking()
    draft.path = path
    return Claim(draft, weight: .labelled)
  }

  /// The places of the lines of each card.
  private func cards(in lines: ArraySlice<String>, count: Int) -> [[Int]] {
    let text = lines.indices.filter { !lines[$0].isBlankLine }
    var groups: [[Int]] = []
    for index in text {
      if let last = groups.last?.last, last == index - 1 {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
    }
    let first = groups.prefix(count)
    if first.count == count, first.allSatisfy({ (2...12).contains($0.count) }) {
      return Array(first)
    }
    guard text.count >= count * 2 else { return [] }
    let run = text.prefix(count * 2)
    let isParted = first.allSatisfy { $0.count == 1 }
    let isGlued = run.last.map { $0 - run[0] + 1 == run.count } ?? false
    guard isParted || isGlued else { return [] }
    return stride(from: 0, to: run.count, by: 2).map { [run[$0], run[$0 + 1]] }
  }
}

/// A look at the bytes: a short line that ends in a number in brackets.
private func mayCountCards(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  guard line.count < 80, let close = line.last(where: { $0 > 0x20 }), close == UInt8(ascii: ")")
  else { return false }
  return line.suffix(8).contains(where: \.isASCIIDigit)
}

/// Whether a line announces such a set, whatever stands behind its words.
func announcesSet(_ line: String) -> Bool {
  let text = line.lowercased()
  return setNames.contains(where: text.hasPrefix)
}

/// How many cards a line says that there are below it, as in "Terms in this set (16)"; `nil` for any other.
private func cardCount(announcedBy line: String) -> Int? {
  let text = line.trimmingBreak.drop { "#* ".contains($0) }
  guard text.utf8.count < 60, let open = text.firstIndex(of: "(") else { return nil }
  let name = text[..<open].lowercased().trimmingBreak
  guard setNames.contains(name) else { return nil }
  let count = Int(text[open...].dropFirst().prefix(while: \.isNumber)) ?? 0
  return (1...2000).contains(count) ? count : nil
}

private let setNames: Set<String> = [
  "terms in this set", "cards in this set", "begriffe in diesem lernset",
  "karten in diesem lernset",
  "begriffe in diesem set", "termes de cet ensemble", "termes dans cet ensemble",
  "términos en este conjunto", "términos de este conjunto", "termos neste conjunto",
  "termini in questo set", "термины в модуле", "pojęcia w tym zestawie", "termen in deze set",
]
