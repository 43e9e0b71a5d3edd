/// A few characters that would be one character of UTF-8, had they been written in a code page.
struct Suspect {
  /// Bytes in the text.
  var range: Range<Int>
  /// In the island, as characters.
  var place: Range<Int>
  /// The character that it would be.
  var scalar: Unicode.Scalar
  /// What else it could be where the page shows two bytes alike or a byte is lost.
  var others: [Unicode.Scalar]
  var loss: Loss
  /// The first character as it stands.
  var lead: Unicode.Scalar
  /// Counted from 0.
  var line: Int
  /// How many of the characters look like letters.
  var letters: Int
  /// Nothing but the first character is left.
  var isLeadOnly: Bool
  /// Nobody writes this on purpose.
  var isTelling = false
  /// The character that it would be is one that texts have.
  var isCommon = false
  /// Where the page has something to show.
  var hasControls = false
  /// It seems to be shown on purpose.
  var isQuoted: Bool

  /// What became of a byte that is not there.
  enum Loss {
    case nothing
    /// U+FFFD stands in its place.
    case marked
    /// A space stands in its place.
    case space
    case missing
  }

  var isEvidence: Bool { isTelling && isCommon }

  var candidates: [Unicode.Scalar] { [scalar] + others }
}

extension Island {
  /// What in this island could be broken characters of that page, from left to right.
  func suspects(_ table: ReverseTable) -> [Suspect] {
    var found: [Suspect] = []
    var offset = offset
    var position = 0
    while position < scalars.count {
      guard let find = find(at: position, table) else {
        offset += UTF8.width(scalars[position])
        position += 1
        continue
      }
      let place = position..<(position + find.count)
      let width = scalars[place].reduce(0) { $0 + UTF8.width($1) }
      found.append(
        Suspect(
          range: offset..<(offset + width),
          place: place,
          scalar: find.scalar,
          others: find.others,
          loss: find.loss,
          lead: scalars[position],
          line: line,
          letters: scalars[place].count { looksLikeLetter(Int($0.value)) },
          isLeadOnly: scalars[place].dropFirst().allSatisfy { $0 == " " || $0 == "\u{fffd}" },
          isQuoted: isQuoted
        )
      )
      offset += width
      position += find.count
    }
    return found
  }
}
