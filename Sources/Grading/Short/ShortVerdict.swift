/// How a short answer compares with what was wanted.
package struct ShortVerdict: Hashable, Sendable {
  package enum Mark: String, Hashable, Sendable {
    case right
    /// A slip of the finger, or the right words in the wrong case where case matters.
    case near
    case wrong
  }

  package var mark: Mark
  /// The wording that it was compared with.
  package var wanted: String
  /// From what was typed to what was wanted; one piece where they are the same.
  package var difference: [Difference]
  /// The first line that is not as it should be, counted from 1; only for output.
  package var line: Int?

  package init(mark: Mark, wanted: String, difference: [Difference], line: Int? = nil) {
    self.mark = mark
    self.wanted = wanted
    self.difference = difference
    self.line = line
  }

  /// For choosing among wordings: right before near before wrong, then by how much is the same.
  var likeness: Double {
    let same = difference.reduce(0) { $0 + $1.sameCount }
    let all = difference.reduce(0) { $0 + $1.count }
    let share = all == 0 ? 0 : Double(same) / Double(all)
    return switch mark {
    case .right: 2 + share
    case .near: 1 + share
    case .wrong: share
    }
  }
}

/// A stretch of two texts that were laid beside each other.
package enum Difference: Hashable, Sendable {
  case same(String)
  /// Wanted, and not typed.
  case missing(String)
  /// Typed, and not wanted.
  case extra(String)

  package var text: String {
    switch self {
    case .same(let text), .missing(let text), .extra(let text): text
    }
  }

  fileprivate var count: Int { text.count }

  fileprivate var sameCount: Int {
    if case .same = self { count } else { 0 }
  }
}

/// What has to change in `typed` to make it `wanted`, character by character.
///
/// The longest common subsequence stays; where both are so long that finding it would take a
/// noticeable time, only the beginning and the end that they share do.
///
/// - Complexity: O(n m), with n m at most a million.
package func difference(from typed: String, to wanted: String) -> [Difference] {
  var (a, b) = (Array(typed)[...], Array(wanted)[...])
  var (head, tail) = ("", "")
  while let first = a.first, first == b.first {
    head.append(first)
    a.removeFirst()
    b.removeFirst()
  }
  while let last = a.last, last == b.last {
    tail.insert(last, at: tail.startIndex)
    a.removeLast()
    b.removeLast()
  }
  var pieces = Pieces()
  pieces.add(.same(head))
  if a.count * b.count > 1_000_000 {
    pieces.add(.extra(String(a)))
    pieces.add(.missing(String(b)))
  } else {
    pieces.add(Array(a), Array(b))
  }
  pieces.add(.same(tail))
  return pieces.found
}

/// Pieces in their order, neighbours of one kind as one.
private struct Pieces {
  var found: [Difference] = []

  mutating func add(_ piece: Difference) {
    guard !piece.text.isEmpty else { return }
    switch (found.last, piece) {
    case (.same(let before), .same(let text)): found[found.count - 1] = .same(before + text)
    case (.missing(let before), .missing(let text)):
      found[found.count - 1] = .missing(before + text)
    case (.extra(let before), .extra(let text)): found[found.count - 1] = .extra(before + text)
    default: found.append(piece)
    }
  }

  mutating func add(_ a: [Character], _ b: [Character]) {
    let width = b.count + 1
    // The length of the longest common subsequence of what is left from there on.
    var left = [Int](repeating: 0, count: (a.count + 1) * width)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        left[i * width + j] =
          a[i] == b[j]
          ? left[(i + 1) * width + j + 1] + 1
          : max(left[(i + 1) * width + j], left[i * width + j + 1])
      }
    }
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, a[i] == b[j] {
        add(.same(String(a[i])))
        (i, j) = (i + 1, j + 1)
      } else if i < a.count, j == b.count || left[(i + 1) * width + j] >= left[i * width + j + 1] {
        add(.extra(String(a[i])))
        i += 1
      } else {
        add(.missing(String(b[j])))
        j += 1
      }
    }
  }
}
