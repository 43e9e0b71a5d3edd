/// A pattern for one name of a path: `*` any number of characters, `?` one, `[a-z]` one of some.
///
/// A backslash takes the next character as it is. Characters are those that a person counts.
struct Glob: Hashable, Sendable {
  private enum Piece: Hashable, Sendable {
    case any
    case one
    case exactly(Character)
    case among(CharacterClass)

    func fits(_ character: Character) -> Bool {
      switch self {
      case .any, .one: true
      case .exactly(let wanted): wanted == character
      case .among(let characters): characters.contains(character)
      }
    }
  }

  private let pieces: [Piece]

  /// `nil` where a bracket is not closed or a backslash takes nothing: such a pattern means no name.
  init?(_ pattern: some StringProtocol) {
    var pieces: [Piece] = []
    var rest = Array(pattern)[...]
    while let character = rest.popFirst() {
      switch character {
      case "*": if pieces.last != .any { pieces.append(.any) }
      case "?": pieces.append(.one)
      case "[":
        guard let characters = CharacterClass(takenFrom: &rest) else { return nil }
        pieces.append(.among(characters))
      case "\\":
        guard let next = rest.popFirst() else { return nil }
        pieces.append(.exactly(next))
      default: pieces.append(.exactly(character))
      }
    }
    self.pieces = pieces
  }

  /// Whether all of `name` is meant.
  ///
  /// - Complexity: O(m * n) in the lengths of pattern and name.
  func matches(_ name: [Character]) -> Bool {
    isMatch(of: pieces, with: name, isWild: { $0 == .any }, fits: { $0.fits($1) })
  }
}

/// Whether the pieces stand for exactly these items, where each stands for one and a wild one for
/// any number of them.
///
/// Only the last wild piece is ever tried with more items: what an earlier one could take besides,
/// the last one can take as well. So there is nothing exponential about it.
func isMatch<Piece, Item>(
  of pieces: [Piece],
  with items: [Item],
  isWild: (Piece) -> Bool,
  fits: (Piece, Item) -> Bool
) -> Bool {
  var piece = 0
  var item = 0
  var retry: (piece: Int, item: Int)?
  while item < items.count {
    if piece < pieces.count, isWild(pieces[piece]) {
      piece += 1
      retry = (piece, item)
    } else if piece < pieces.count, fits(pieces[piece], items[item]) {
      piece += 1
      item += 1
    } else if let (next, start) = retry {
      retry = (next, start + 1)
      piece = next
      item = start + 1
    } else {
      return false
    }
  }
  return pieces[piece...].allSatisfy(isWild)
}
