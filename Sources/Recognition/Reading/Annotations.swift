import Questions

/// What an author tells us in HTML comments: `<!-- id: name -->`.
struct Annotations {
  var id: String?
  /// The ids of questions about the same, from `<!-- same: a, b -->`.
  var same: [String] = []
  /// The ids of questions that have to be learned before, from `<!-- after: a, b -->`.
  var after: [String] = []
  /// Seconds in which to answer, from `<!-- goal: 2m -->`.
  var goal: Int?
  /// Whether the block holds nothing but comments.
  var isOnlyComments: Bool
}

func annotations(in html: String) -> Annotations {
  var rest = Substring(html)
  var outside = ""
  var id: String?
  var same: [String] = []
  var after: [String] = []
  var goal: Int?
  while let open = rest.firstRange(of: "<!--") {
    outside += rest[..<open.lowerBound]
    rest = rest[open.upperBound...]
    let close = rest.firstRange(of: "-->")
    let comment = rest[..<(close?.lowerBound ?? rest.endIndex)]
    let parts = comment.split(separator: ":", maxSplits: 1).map { String($0).oneLine }
    if parts.count == 2 {
      switch parts[0].lowercased() {
      case "id": id = parts[1]
      case "same": same += ids(in: parts[1])
      case "after": after += ids(in: parts[1])
      case "goal": goal = seconds(inGoal: parts[1])
      default: break
      }
    }
    rest = rest[(close?.upperBound ?? rest.endIndex)...]
  }
  outside += rest
  return Annotations(
    id: id,
    same: same,
    after: after,
    goal: goal,
    isOnlyComments: outside.allSatisfy(\.isWhitespace)
  )
}

private func ids(in list: String) -> [String] {
  list.split { ", ".contains($0) }.map { $0.lowercased() }
}

extension Annotations {
  /// Whether a comment says nothing that is understood.
  var isEmpty: Bool { id == nil && same.isEmpty && after.isEmpty && goal == nil }
}

extension Draft {
  /// Takes what stands in comments beside the title or in the answer: an id, what is the same, what
  /// comes before it, or how long it may take.
  mutating func takeAnnotations() {
    for text in [titleMarkdown, answer] where text?.includes("<!--") == true {
      let found = text.map { annotations(in: $0) }
      same += found?.same ?? []
      after += found?.after ?? []
      goal = found?.goal ?? goal
    }
    for text in [titleMarkdown, answer] where statedID == nil && text?.includes("<!--") == true {
      statedID = text.flatMap { annotations(in: $0).id }
    }
    guard statedID != nil || !same.isEmpty || !after.isEmpty || goal != nil else { return }
    titleMarkdown = titleMarkdown.map(withoutAnnotations)
    if titleMarkdown == title { titleMarkdown = nil }
    answer = answer.map(withoutAnnotations).flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// The text without comments that are annotations, and the spaces before them.
private func withoutAnnotations(_ text: String) -> String {
  var result = ""
  var rest = text[...]
  while let open = rest.firstRange(of: "<!--"),
    let close = rest[open.upperBound...].firstRange(of: "-->")
  {
    let comment = String(rest[open.lowerBound..<close.upperBound])
    result += rest[..<open.lowerBound]
    if annotations(in: comment).isEmpty {
      result += comment
    } else {
      while result.last?.isWhitespace == true { result.removeLast() }
    }
    rest = rest[close.upperBound...]
  }
  return result + rest
}
