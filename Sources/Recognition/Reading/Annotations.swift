import Questions

/// What an author tells us in HTML comments: `<!-- id: name -->`.
struct Annotations {
  var id: String?
  /// Whether the block holds nothing but comments.
  var isOnlyComments: Bool
}

func annotations(in html: String) -> Annotations {
  var rest = Substring(html)
  var outside = ""
  var id: String?
  while let open = rest.firstRange(of: "<!--") {
    outside += rest[..<open.lowerBound]
    rest = rest[open.upperBound...]
    let close = rest.firstRange(of: "-->")
    let comment = rest[..<(close?.lowerBound ?? rest.endIndex)]
    let parts = comment.split(separator: ":", maxSplits: 1).map { String($0).oneLine }
    if parts.count == 2, parts[0].lowercased() == "id" { id = parts[1] }
    rest = rest[(close?.upperBound ?? rest.endIndex)...]
  }
  outside += rest
  return Annotations(id: id, isOnlyComments: outside.allSatisfy(\.isWhitespace))
}

extension Draft {
  /// Takes an id that stands in a comment beside the title or in the answer.
  mutating func takeInlineID() {
    for text in [titleMarkdown, answer] where statedID == nil && text?.includes("<!--") == true {
      statedID = text.flatMap { annotations(in: $0).id }
    }
    guard statedID != nil else { return }
    titleMarkdown = titleMarkdown.map(withoutIDComment)
    answer = answer.map(withoutIDComment).flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// The text without `<!-- id: ... -->` and the spaces before it.
private func withoutIDComment(_ text: String) -> String {
  var result = ""
  var rest = text[...]
  while let open = rest.firstRange(of: "<!--"),
    let close = rest[open.upperBound...].firstRange(of: "-->")
  {
    let comment = String(rest[open.lowerBound..<close.upperBound])
    result += rest[..<open.lowerBound]
    if annotations(in: comment).id == nil {
      result += comment
    } else {
      while result.last?.isWhitespace == true { result.removeLast() }
    }
    rest = rest[close.upperBound...]
  }
  return result + rest
}

extension Substring {
  /// Where `part` first stands.
  fileprivate func firstRange(of part: String) -> Range<Substring.Index>? {
    let wanted = Array(part.utf8)
    var index = startIndex
    while let found = utf8[index...].firstIndex(of: wanted[0]) {
      let end = utf8.index(found, offsetBy: wanted.count, limitedBy: endIndex) ?? endIndex
      if utf8[found..<end].elementsEqual(wanted) { return found..<end }
      index = utf8.index(after: found)
    }
    return nil
  }
}
