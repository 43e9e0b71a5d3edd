import Questions

/// Which ids belong together, however they were joined.
struct Groups {
  private var parents: [QuestionID: QuestionID] = [:]
  private var joined: Set<QuestionID> = []

  var isEmpty: Bool { parents.isEmpty }

  mutating func join(_ a: QuestionID, _ b: QuestionID) {
    joined.formUnion([a, b])
    let (first, second) = (root(of: a), root(of: b))
    guard first != second else { return }
    parents[max(first, second)] = min(first, second)
  }

  /// The id that stands for the group; `nil` for an id that was joined with none.
  mutating func first(of id: QuestionID) -> QuestionID? {
    joined.contains(id) ? root(of: id) : nil
  }

  private mutating func root(of id: QuestionID) -> QuestionID {
    var root = id
    while let next = parents[root] { root = next }
    // The way is short the next time.
    var step = id
    while let next = parents[step], next != root {
      parents[step] = root
      step = next
    }
    return root
  }
}
