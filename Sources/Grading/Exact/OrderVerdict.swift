/// How an order that was given compares with the right one.
package struct OrderVerdict: Hashable, Sendable {
  package enum Mark: Hashable, Sendable {
    case right
    /// Only neighbours are swapped.
    case partly
    case wrong
  }

  /// For each place the position, in the right order, of the step that was put there.
  package var said: [Int]

  /// `said` has every position once.
  package init(said: [Int]) {
    self.said = said
  }

  /// Two steps in the wrong order are wrong altogether.
  package var mark: Mark {
    var place = 0
    var swaps = 0
    while place < said.count {
      if said[place] == place {
        place += 1
      } else if place + 1 < said.count, said[place] == place + 1, said[place + 1] == place {
        swaps += 1
        place += 2
      } else {
        return .wrong
      }
    }
    return swaps == 0 ? .right : swaps * 2 >= said.count ? .wrong : .partly
  }

  /// 1, 0.5 or 0.
  package var share: Double {
    switch mark {
    case .right: 1
    case .partly: 0.5
    case .wrong: 0
    }
  }
}

/// The places that a text lists, counted from 0, as in `2 1 4 3`, `2,1,4,3` and `2143`.
///
/// `nil` where it does not name each of so many exactly once.
package func order(in text: String, of count: Int) -> [Int]? {
  var words = text.split { !$0.isNumber && !$0.isLetter }.map(String.init)
  if words.count == 1, count < 10, let only = words.first, only.count == count {
    words = only.map(String.init)
  }
  let places = words.compactMap { Int($0) }.map { $0 - 1 }
  guard words.count == count, places.sorted() == Array(0..<count) else { return nil }
  return places
}
