/// How many columns of a terminal the text takes.
///
/// Measured by grapheme clusters, as terminals draw them. Line feeds and other controls count
/// nothing; the empty text is 0 wide.
///
/// - Complexity: O(n), and for ASCII without a look into the table.
package func displayWidth(_ text: String) -> Int {
  let count = text.utf8.count
  if text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) { return count }
  let habits = WidthHabits.current
  return text.reduce(0) { $0 + displayWidth($1, habits) }
}

/// How many columns a grapheme cluster takes: 0, 1 or 2.
///
/// Two for East Asian wide and fullwidth characters, emoji, regional indicators and pairs of them, and
/// for whatever a variation selector 16 asks to be drawn as an emoji (terminals differ there; a line
/// that comes out shorter than we think does less harm than one that overflows). Nothing for marks
/// without a base and for controls. What East Asian fonts draw wide and all others narrow, as `α`
/// or `→`, counts as one. `WidthHabits` says otherwise where the terminal does otherwise.
package func displayWidth(_ character: Character) -> Int {
  if let code = character.utf8.first, code < 0x80, character.utf8.count == 1 {
    return (0x20..<0x7f).contains(code) ? 1 : 0
  }
  return displayWidth(character, WidthHabits.current)
}

private func displayWidth(_ character: Character, _ habits: WidthHabits) -> Int {
  let scalars = character.unicodeScalars
  guard let base = scalars.first else { return 0 }
  if scalars.count == 1, base.value < 0xa0 || base.value < 0x300 && !habits.ambiguousIsWide {
    return (0x20..<0x7f).contains(base.value) || base.value >= 0xa0 ? 1 : 0
  }
  if base.isRegionalIndicator || wideRanges.holds(base.value) { return 2 }
  if habits.selectorIsWide, base.value >= 0x20, scalars.dropFirst().contains("\u{FE0F}") {
    return 2
  }
  if base.value < 0x20 || (0x7f..<0xa0).contains(base.value) { return 0 }
  // A vowel or final consonant of Hangul, or a mark, that stands without its base.
  if zeroWidthRanges.holds(base.value) { return 0 }
  let isWide =
    habits.ambiguousIsWide && ambiguousRanges.holds(base.value) && asciiSpellings[character] == nil
  return isWide ? 2 : 1
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { (0x1f1e6...0x1f1ff).contains(value) }
}

extension [ClosedRange<UInt32>] {
  /// Whether a sorted table has the code point.
  fileprivate func holds(_ code: UInt32) -> Bool {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < code {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < endIndex && self[low].contains(code)
  }
}
