/// What could stand in the place of the characters before the cursor.
package struct Completion: Hashable, Sendable {
  /// How many characters before the cursor are the beginning that was typed.
  package var length: Int
  /// As they are to be put in; in the order in which they are listed.
  package var candidates: [String]

  package init(length: Int, candidates: [String]) {
    self.length = length
    self.candidates = candidates
  }

  /// What all candidates begin with; empty where there are none.
  var commonStart: String {
    guard let first = candidates.first else { return "" }
    return candidates.dropFirst().reduce(first) { start, other in
      String(zip(start, other).prefix { $0 == $1 }.map(\.0))
    }
  }
}

extension LineEditor {
  /// Puts in as much as all candidates agree on, and a space behind the only one.
  ///
  /// Returns the candidates where there is a choice and nothing could be put in.
  package mutating func complete(with completion: Completion) -> [String] {
    let start = max(0, text.cursor - completion.length)
    let typed = text[start..<text.cursor]
    guard let only = completion.candidates.first, completion.candidates.count == 1 else {
      let common = completion.commonStart
      guard common.count > typed.count else { return completion.candidates }
      put(common, inPlaceOf: start..<text.cursor)
      return []
    }
    // What goes on after it, as `--to=`, is not over.
    let isOpen = only.hasSuffix("=") || only.hasSuffix("/")
    put(isOpen ? only : only + " ", inPlaceOf: start..<text.cursor)
    return []
  }
}
